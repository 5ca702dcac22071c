import type { CueClass } from '../../../data/cues/cue-class.ts'
import type { TextDocument } from '../../text/document.ts'
import { classOfCue } from './class-of-cue.ts'
import type { Relation } from './find-relations.ts'
import type { Weighed } from './weighed.ts'

/** How sure the fitted steps must be where a word of thought or feeling is the cue, or one of no lexicon. */
const leastOfMind = 0.28
/** The same where the cue is a word of speech or of a plan, and what was said is a topic ("talked about the harbor") or nobody's. */
const leastOfSpeech = 0.45

const ofMind: ReadonlySet<CueClass> = new Set<CueClass>(['BELIEVE', 'EVALUATE'])

/**
 * What the annotation takes for attributions and a reader would not: "hopes to win", "plans to share the cost", "talked about
 * the harbor". Of those that are likely, the surest first; none at a cue that stands, or in a claim that does.
 */
export function attitudesBeside(
  document: TextDocument,
  standing: readonly Weighed[],
  others: readonly Weighed[],
): Weighed[] {
  const heads = new Set(standing.map(({ relation }) => relation.head))
  const taken = new Uint8Array(document.tokens.length)
  for (const { relation } of standing) for (const token of relation.claim) taken[token] = 1
  return others
    .filter(({ relation, confidence }) => confidence >= leastOfMind && confidence >= leastFor(document, relation))
    .sort((a, b) => b.confidence - a.confidence || a.relation.head - b.relation.head)
    .filter(({ relation: { head, claim } }) => {
      if (heads.has(head) || taken[head] === 1) return false
      heads.add(head)
      for (const token of claim) taken[token] = 1
      return true
    })
}

const leastFor = (document: TextDocument, { head }: Relation): number =>
  isOfMind(document, head) ? leastOfMind : leastOfSpeech

/** Whether a cue is a word of thought or feeling, or of no lexicon. */
export function isOfMind(document: TextDocument, head: number): boolean {
  const cueClass = classOfCue(document, head)?.cueClass
  return cueClass === undefined || ofMind.has(cueClass)
}
