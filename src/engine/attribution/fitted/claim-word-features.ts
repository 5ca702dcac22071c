import { bin } from './cue-features.ts'
import type { Reading, Relation } from './find-relations.ts'
import { mix } from './hash.ts'

export const claimWordFeatureCount = 32

/** How sure the relations are that hold each token in one of their parts: 0 where none does. */
interface Coverage {
  /** The surest one that claims it, and the next. */
  readonly claim: Float32Array
  readonly second: Float32Array
  /** That any of those that claim it is right, were they independent. */
  readonly any: Float32Array
  readonly source: Float32Array
  readonly cue: Float32Array
}

function coverageOf(n: number, relations: readonly Relation[], sure: readonly number[]): Coverage {
  const column = () => new Float32Array(n + 1)
  const coverage = { claim: column(), second: column(), any: column(), source: column(), cue: column() }
  relations.forEach(({ claim, source, cue }, k) => {
    const confidence = sure[k]!
    for (const i of claim) {
      coverage.second[i] = Math.max(coverage.second[i]!, Math.min(coverage.claim[i]!, confidence))
      coverage.claim[i] = Math.max(coverage.claim[i]!, confidence)
      coverage.any[i] = 1 - (1 - coverage.any[i]!) * (1 - confidence)
    }
    for (const i of source) coverage.source[i] = Math.max(coverage.source[i]!, confidence)
    for (const i of cue) coverage.cue[i] = Math.max(coverage.cue[i]!, confidence)
  })
  return coverage
}

/** Words that may be cues at all, however unlikely: they part what belongs together. */
export const leastBeside = -2.5

const twelfths = (share: number): number => (share <= 0 ? 0 : 1 + Math.floor(share * 12))

/** What is known of the nearest word on one side that may be a cue. */
interface Beside {
  readonly at: number
  readonly lemma: number
  readonly score: number
  readonly away: number
  readonly between: number
}

/**
 * Calls back with every token and the hashes of what tells whether it stands in any claim (the same array each time): the
 * relations that hold it, its words around, and the words that may be cues on both sides.
 */
export function eachClaimWord(
  reading: Reading,
  relations: readonly Relation[],
  sure: readonly number[],
  visit: (token: number, hashes: Int32Array) => void,
): void {
  const { document, cueScores } = reading
  const coverage = coverageOf(document.tokens.length, relations, sure)
  const hashes = new Int32Array(claimWordFeatureCount)
  for (const { first, last } of document.sentences) {
    const after = new Int32Array(last - first + 1)
    for (let i = last, next = -1; i >= first; i--) {
      after[i - first] = next
      if (cueScores[i]! > leastBeside) next = i
    }
    for (let i = first, before = -1; i <= last; i++) {
      claimWordFeatures(reading, coverage, { first, last }, i, before, after[i - first]!, hashes)
      visit(i, hashes)
      if (cueScores[i]! > leastBeside) before = i
    }
  }
}

function besideOf({ facts, cueScores }: Reading, i: number, at: number): Beside {
  if (at < 0) return { at, lemma: -1, score: -9, away: 10, between: 0 }
  const [low, high] = [Math.min(i, at), Math.max(i, at)]
  const commas = Math.min(3, facts.commas[high]! - facts.commas[low]!)
  const clauses = Math.min(3, facts.clauseWords[high]! - facts.clauseWords[low]!)
  return {
    at,
    lemma: facts.lemma[at]!,
    score: Math.max(-3, Math.min(3, Math.round(cueScores[at]!))),
    away: bin(high - low),
    between: commas * 4 + clauses,
  }
}

function claimWordFeatures(
  reading: Reading,
  coverage: Coverage,
  { first, last }: { first: number; last: number },
  i: number,
  before: number,
  after: number,
  out: Int32Array,
): void {
  const { facts, proposals, context } = reading
  const left = besideOf(reading, i, before)
  const right = besideOf(reading, i, after)
  const word = (j: number): number => (j < first || j > last ? -1 : facts.word[j]!)
  const tag = (j: number): number => (j < first || j > last ? 30 : facts.pos[j]!)
  const quoted = facts.quotation[i]! > 0 ? 1 : 0
  const claimed = twelfths(coverage.claim[i]!)
  const any = twelfths(coverage.any[i]!)
  const partFirst = facts.partFirst[i]!
  const wordOfLeft = left.at < 0 ? -1 : facts.word[left.at + 1]!
  let k = 0
  const put = (a: number, b = 0, c = 0): void => {
    out[k] = mix(900 + k, a, b, c)
    k++
  }
  put(0)
  put(any)
  put(claimed, twelfths(coverage.second[i]!))
  put(claimed, twelfths(coverage.source[i]!), twelfths(coverage.cue[i]!))
  put(claimed, twelfths(coverage.claim[i + 1]!), i > 0 ? twelfths(coverage.claim[i - 1]!) : 0)
  put(word(i))
  put(word(i), word(i - 1))
  put(word(i), word(i + 1))
  put(word(i - 1), word(i - 2))
  put(word(i + 1), word(i + 2))
  put(tag(i), tag(i - 1), tag(i + 1))
  put(tag(i - 1), tag(i - 2), tag(i - 3))
  put(tag(i + 1), tag(i + 2), tag(i + 3))
  put(quoted, claimed)
  put(left.lemma, left.away)
  put(right.lemma, right.away)
  put(right.lemma, right.between)
  put(left.score, left.away, claimed)
  put(right.score, right.away, claimed)
  put(left.score, left.between, claimed)
  put(right.score, right.between, claimed)
  put(left.score, right.score, quoted * 16 + claimed)
  put(left.at < 0 ? -1 : facts.cueClass[left.at]!, left.score, claimed)
  put(wordOfLeft, left.lemma)
  put(wordOfLeft, left.away, left.score)
  put(proposals.label[i]!, claimed)
  put(facts.word[partFirst]!, claimed)
  put(facts.word[partFirst - 1] ?? -1, facts.word[partFirst]!)
  put(context.quoteSides[i]!, claimed, quoted)
  put(bin(i - first), claimed)
  put(bin(last - i), claimed)
  put(left.lemma, facts.word[partFirst]!, claimed > 0 ? 1 : 0)
  if (k !== claimWordFeatureCount) throw new Error(`features of words in claims: ${k}`)
}
