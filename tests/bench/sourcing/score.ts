import type { Expectation } from '../../gold/written-gold.ts'

/** `[start, end)` in UTF-16 code units of the text. */
type Pair = readonly [number, number]

interface Marked {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

/** One line of the gold. */
export interface GoldText {
  readonly id: string
  readonly phenomenon: string
  readonly text: string
  readonly attributions: readonly (Marked & Expectation)[]
}

/** One line of what a tool says. `chain` is outermost first and may end with the origin. */
export interface PredictedText {
  readonly id: string
  readonly attributions: readonly PredictedAttribution[]
}
interface PredictedAttribution extends Marked {
  readonly kind?: string
  readonly grade?: string | null
  readonly who?: string | null
  readonly speaker?: string | null
  readonly chain?: readonly string[]
  readonly flags?: readonly string[]
}

/** Hits among those asked. */
export interface Share {
  hits: number
  of: number
}

/** What a tool did on one set of texts; README says how each is counted. */
export interface Score {
  texts: number
  /** Claims: gold, predicted, matched. */
  gold: number
  predicted: number
  matched: number
  /** Texts without any attribution, and those of them where a claim was found. */
  empty: Share
  /** Attributions that are listed and not graded, found with the right kind. */
  listed: Share
  gradeExact: Share
  gradeWithinOne: Share
  who: Share
  speaker: Share
  chain: Share
  /** Flags of the gold that are shown. */
  flags: Share
  /** Strong or Good for an unnamed source; Weak or None for a named one that is on record. */
  costly: Share
}

/** One difference, in words. */
export interface Slip {
  readonly id: string
  readonly what: string
  readonly text: string
}

const grades = ['None', 'Weak', 'Fair', 'Good', 'Strong']
const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** Scores one set of texts. A text that the tool does not answer counts as answered by nothing. */
export function scoreTexts(
  gold: readonly GoldText[],
  predicted: readonly PredictedText[],
): { score: Score; slips: Slip[] } {
  const answers = new Map(predicted.map((line) => [line.id, line.attributions]))
  const score = emptyScore()
  const slips: Slip[] = []
  for (const text of gold) scoreText(text, answers.get(text.id) ?? [], score, slips)
  return { score, slips }
}

function scoreText(gold: GoldText, answers: readonly PredictedAttribution[], score: Score, slips: Slip[]): void {
  const { id, text } = gold
  const tokens = [...text.matchAll(word)].map((m) => [m.index, m.index + m[0].length] as const)
  const words = (spans: readonly Pair[]) => spans.map(([start, end]) => text.slice(start, end)).join(' … ')
  const show = (a: Marked) => `<${words(a.source)}> {${words(a.cue)}} [${words(a.content)}]`
  const slip = (what: string, a: Marked) => slips.push({ id, what, text: show(a) })
  const claims = gold.attributions.filter((a) => a.kind === 'claim')
  const found = answers.filter((a) => (a.kind ?? 'claim') === 'claim')
  const pairs = matched(claims, found, tokens)
  score.texts++
  score.gold += claims.length
  score.predicted += found.length
  score.matched += pairs.length
  if (!gold.attributions.length) count(score.empty, found.length > 0)
  for (const a of claims) if (!pairs.some(([g]) => g === a)) slip('missed', a)
  for (const a of found) if (!pairs.some(([, p]) => p === a)) slip('false alarm', a)
  for (const a of gold.attributions.filter(({ kind }) => kind !== 'claim')) {
    const hit = answers.some(
      (p) => p.kind === a.kind && (overlap(a, p, 'cue', tokens) > 0 || overlap(a, p, 'source', tokens) >= 0.5),
    )
    count(score.listed, hit)
    if (!hit) slip(`not listed as ${a.kind}`, a)
  }
  for (const [g, p] of pairs) {
    const compare = (share: Share, right: boolean, what: string) => {
      count(share, right)
      if (!right) slip(what, g)
    }
    const [want, got] = [grades.indexOf(g.grade ?? ''), grades.indexOf(p.grade ?? '')]
    compare(
      score.gradeExact,
      want === got,
      `grade ${p.grade ?? 'not graded'}, not ${g.grade ?? ''} (${g.working ?? ''})`,
    )
    count(score.gradeWithinOne, got >= 0 && Math.abs(want - got) <= 1)
    compare(score.who, g.who === p.who, `who ${p.who ?? 'none'}, not ${g.who ?? ''}`)
    if (g.speaker !== undefined)
      compare(
        score.speaker,
        sameSpeaker(g, p.speaker ?? null),
        `speaker ${p.speaker ?? 'none'}, not ${g.speaker ?? 'none'}`,
      )
    compare(
      score.chain,
      sameChain(g.chain, p.chain ?? []),
      `chain ${(p.chain ?? []).join(' > ')}, not ${g.chain.join(' > ')}`,
    )
    for (const flag of g.flags) count(score.flags, p.flags?.includes(flag) ?? false)
    const costly = isCostly(g, got)
    count(score.costly, costly)
    if (costly) slip(`costly: ${p.grade ?? ''} for ${g.who ?? ''}`, g)
  }
}

/** Pairs of a gold and a found claim, content and source overlapping by half or more; best first, each side once. */
function matched(
  gold: GoldText['attributions'],
  found: readonly PredictedAttribution[],
  tokens: readonly Pair[],
): [GoldText['attributions'][number], PredictedAttribution][] {
  const candidates = gold.flatMap((g) =>
    found.map((p) => ({ g, p, content: overlap(g, p, 'content', tokens), source: overlap(g, p, 'source', tokens) })),
  )
  const pairs: [GoldText['attributions'][number], PredictedAttribution][] = []
  for (const { g, p, content, source } of candidates.sort((a, b) => b.content + b.source - a.content - a.source))
    if (content >= 0.5 && source >= 0.5 && !pairs.some(([x, y]) => x === g || y === p)) pairs.push([g, p])
  return pairs
}

/** Jaccard overlap of the word tokens of one part; two empty parts overlap by 1. */
function overlap(a: Marked, b: Marked, part: keyof Marked, tokens: readonly Pair[]): number {
  const inside = (spans: readonly Pair[]) =>
    new Set(tokens.filter(([start, end]) => spans.some(([s, e]) => start < e && end > s)))
  const [x, y] = [inside(a[part]), inside(b[part])]
  if (!x.size && !y.size) return 1
  const both = [...x].filter((token) => y.has(token)).length
  return both / (x.size + y.size - both)
}

const namesOf = (name: string): Set<string> =>
  new Set(
    (name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(word) ?? [])
      .map((token) => token.replace(/['’]s$/, ''))
      .filter((token) => !['the', 'a', 'an', 'of'].includes(token)),
  )
const holds = (all: ReadonlySet<string>, part: ReadonlySet<string>): boolean =>
  [...part].every((token) => all.has(token))

/** A person is right with the whole name; an organisation with half of its words. Unnamed and unclear are right with none. */
function sameSpeaker({ speaker, who }: Expectation, said: string | null): boolean {
  if (speaker === null || speaker === undefined || speaker === 'unclear') return said === null
  if (said === null) return false
  const [want, got] = [namesOf(speaker), namesOf(said)]
  if (holds(got, want)) return true
  if (who === 'W-PR' || who === 'W-P') return false
  return [...want].filter((token) => got.has(token)).length / new Set([...want, ...got]).size >= 0.5
}

/** Every relay in its place; after them the origin may stand. */
function sameChain(want: readonly string[], said: readonly string[]): boolean {
  if (said.length !== want.length && said.length !== want.length + 1) return false
  return want.every((relay, i) => {
    const [a, b] = [namesOf(relay), namesOf(said[i]!)]
    return b.size > 0 && (holds(a, b) || holds(b, a))
  })
}

function isCostly({ who, working }: Expectation, got: number): boolean {
  if (who?.startsWith('W-ANON')) return got >= 3 && !working?.includes('K1up')
  return who === 'W-PR' && (working ?? '').includes('record') && got >= 0 && got <= 1
}

const emptyShare = (): Share => ({ hits: 0, of: 0 })
const emptyScore = (): Score => ({
  texts: 0,
  gold: 0,
  predicted: 0,
  matched: 0,
  empty: emptyShare(),
  listed: emptyShare(),
  gradeExact: emptyShare(),
  gradeWithinOne: emptyShare(),
  who: emptyShare(),
  speaker: emptyShare(),
  chain: emptyShare(),
  flags: emptyShare(),
  costly: emptyShare(),
})

function count(share: Share, hit: boolean): void {
  share.of++
  if (hit) share.hits++
}

/** Precision, recall and F1 of the claims, 0 to 1. */
export function detectionOf({ gold, predicted, matched }: Score): { precision: number; recall: number; f1: number } {
  const [precision, recall] = [predicted ? matched / predicted : 0, gold ? matched / gold : 0]
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}

/** Hits of those asked, 0 to 1; null where nothing was asked. */
export const rateOf = ({ hits, of }: Share): number | null => (of ? hits / of : null)
