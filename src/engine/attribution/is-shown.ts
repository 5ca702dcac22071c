import type { Attribution } from './attribution.ts'
import { openEnded } from './open-ended.ts'

/** Found without a construction, by likeness to annotated articles alone. */
const leastByLikeness = 0.7
/** Found by a construction that knows where the cue is, while where source and claim end is a close call. */
const leastWithOpenEnds = 0.55

/**
 * Verbs that do nothing but report. What is open with them is only how far source and claim go: of those between .25 and .5
 * on training articles held out, 24 of 28 had the right cue with the right source and claim, if not all of their words; on
 * the development articles showing them leaves the precision as it is.
 */
const plainlySaid: ReadonlySet<string> = new Set('say tell add show find report announce warn write'.split(' '))
const leastPlainlySaid = 0.35

/**
 * Whether an attribution is sure enough for a reader: only then is it marked, listed and counted. The others stay in
 * `--jsonl`, for measuring. Constructions that are told by their wording ("reportedly", "according to", "is seen as") are
 * shown always: the corpus that confidence was fitted on annotates few of them.
 *
 * The figures: `npm run bench:attribution` (tests/bench/attribution.md), "what a reader is shown": cue right in .958, the whole
 * relation in .882; two people who annotated the same articles agree at .871.
 */
export function isShown({ construction, kind, cueLemma, layers, confidence }: Attribution): boolean {
  if (kind === 'attitude' || kind === 'likely') return false
  if (construction === 'by-resemblance') return confidence >= leastByLikeness
  if (layers.length > 0 || !openEnded.has(construction)) return true
  return confidence >= (plainlySaid.has(cueLemma) ? leastPlainlySaid : leastWithOpenEnds)
}
