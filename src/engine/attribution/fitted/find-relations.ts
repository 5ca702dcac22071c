import type { TextDocument } from '../../text/document.ts'
import type { Attribution } from '../attribution.ts'
import { labels } from './chain.ts'
import { canHeadCue, cueContext, cueFeatureCount, cueFeatures, type CueContext } from './cue-features.ts'
import { extendFeatureCount, extendFeatures, nextRun, type Home } from './extend-features.ts'
import { readFacts, shapes, type Facts } from './facts.ts'
import { proposalsOf, type Proposals } from './proposals.ts'
import { rankFeatureCount, rankFeatures } from './rank-features.ts'
import { relationFactCount, relationFacts } from './relation-facts.ts'
import { longestSentence, type OtherCues } from './seen-token.ts'
import type { Tables } from './tables.ts'
import { sumOfTrees } from './trees.ts'
import { sumOf } from './weight-table.ts'
import { waysToLabel } from './ways-to-label.ts'
import { scoreWindow } from './window-scores.ts'
import type { Vocabulary } from './vocabulary.ts'

/** An attribution in tokens, as the fitted steps propose it. Lists are in order. */
export interface Relation {
  readonly head: number
  readonly source: readonly number[]
  readonly cue: readonly number[]
  readonly claim: readonly number[]
  /** Log-odds that the head is a cue. */
  readonly cueScore: number
  /** Log-probability of source, cue and claim given the cue. */
  readonly spanScore: number
  /** Probability, given the cue, of all labellings whose source and claim are these by half. */
  readonly agreement: number
  /** 0 for the labelling that most agree with; 1 for one that differs from it by more than half and is likely as well. */
  readonly place: number
  /** How clear the closest call was about taking in a quotation of the sentences around. */
  readonly extendScore: number
}

/** A document with what the features of cues look up. */
export interface Ground {
  readonly document: TextDocument
  readonly facts: Facts
  readonly context: CueContext
  readonly proposals: Proposals
}

/** The same with how likely each token heads a cue, which the features of source and claim look up. */
export interface Reading extends Ground {
  /** By token, the log-odds that it heads a cue; `notAsked` where it cannot. */
  readonly cueScores: Float32Array
  readonly others: OtherCues
}

const notAsked = -9

/** Tokens whose head score is lower are not looked into further. */
export const leastCueScore = -0.8
/** The same of a word that no construction takes for a cue and the lexicon does not know: below, hardly any turns out to be one. */
const leastUnlisted = 0.2

export function lookOver(document: TextDocument, found: readonly Attribution[], vocabulary: Vocabulary): Ground {
  const facts = readFacts(document, vocabulary)
  return {
    document,
    facts,
    context: cueContext(facts, vocabulary, document.tokens.length),
    proposals: proposalsOf(document, found),
  }
}

export function read(ground: Ground, { vocabulary, cue }: Pick<Tables, 'vocabulary' | 'cue'>): Reading {
  const n = ground.document.tokens.length
  const cueScores = new Float32Array(n + 1).fill(notAsked)
  eachCandidate(ground, vocabulary, (head, hashes) => {
    cueScores[head] = sumOf(cue, hashes)
  })
  const likely = new Int32Array(n + 1)
  const isLikely = new Uint8Array(n + 1)
  for (let i = 0; i < n; i++) {
    const score = cueScores[i]!
    isLikely[i] = score < leastCueScore ? 0 : score < 1 ? 1 : 2
    likely[i + 1] = likely[i]! + (score > 0 ? 1 : 0)
  }
  return { ...ground, cueScores, others: { likely, isLikely } }
}

/** Calls back with every token that may head a cue and the hashes of its features (the same array each time). */
export function eachCandidate(
  { document, facts, context, proposals }: Ground,
  vocabulary: Vocabulary,
  visit: (head: number, hashes: Int32Array) => void,
): void {
  const hashes = new Int32Array(cueFeatureCount)
  for (const { first, last } of document.sentences) {
    for (let i = first; i <= last; i++) {
      if (!canHeadCue(facts, proposals, vocabulary, i)) continue
      cueFeatures(facts, context, proposals, vocabulary, i, first, last, hashes)
      visit(i, hashes)
    }
  }
}

const node = new Int32Array(longestSentence * 4)
const edge = new Int32Array(longestSentence * 16)

/** Source, cue and claim of one cue, in its sentence and in the quotations beside it: as likeliest, and another way if that is likely too. */
export function labelCue(reading: Reading, tables: Tables, head: number, cueScore: number): Relation[] {
  const { document, facts, context, others, proposals } = reading
  const { first, last } = document.sentences[facts.sentence[head]!]!
  const length = last - first + 1
  if (length > longestSentence) return []
  scoreWindow(facts, others, proposals, tables, { head, first, last }, context.quoteSides[head]!, node, edge)
  const scores = { length, node, edge }
  return waysToLabel(scores, tables, facts, first).flatMap(({ labels: taken, spanScore, agreement }, place) => {
    const source: number[] = []
    const cue: number[] = []
    const claim: number[] = []
    for (let i = 0; i < length; i++) {
      const label = taken[i]
      if (label === labels.claim) claim.push(first + i)
      else if (label === labels.source) source.push(first + i)
      else if (label === labels.cue) cue.push(first + i)
    }
    const extended = extendClaim(reading, tables, head, source, claim)
    if (!extended.claim.some((i) => facts.shape[i] !== shapes.mark)) return []
    return [
      {
        head,
        source,
        cue: cue.length > 0 ? cue : [head],
        claim: extended.claim,
        cueScore,
        spanScore,
        agreement,
        place,
        extendScore: extended.closest,
      },
    ]
  })
}

const hashes = new Int32Array(extendFeatureCount)

/** Takes quoted stretches of the sentences around into the claim, as long as each is likely. */
function extendClaim(
  { document, facts }: Reading,
  tables: Tables,
  head: number,
  source: readonly number[],
  inSentence: number[],
): { claim: number[]; closest: number } {
  const sentence = document.sentences[facts.sentence[head]!]!
  const home: Home = {
    head,
    lemma: facts.lemma[head]!,
    first: sentence.first,
    last: sentence.last,
    claimFirst: inSentence[0] ?? -1,
    claimLast: inSentence.at(-1) ?? -1,
    hasSource: source.length > 0,
  }
  let closest = 10
  let claim = inSentence
  for (const direction of [1, -1] as const) {
    let edge = direction === 1 ? home.last : home.first
    for (let taken = 0; ; taken++) {
      const run = nextRun(document, facts, edge, direction, sentence.index)
      if (run === undefined) break
      extendFeatures(document, facts, tables.vocabulary.cueRate, home, run, direction, taken, hashes)
      const score = sumOf(tables.extend, hashes)
      closest = Math.min(closest, Math.abs(score))
      if (score <= 0) break
      const tokens = Array.from({ length: run.last - run.first + 1 }, (_, i) => run.first + i)
      claim = direction === 1 ? [...claim, ...tokens] : [...tokens, ...claim]
      edge = direction === 1 ? run.last : run.first
    }
  }
  return { claim, closest }
}

/** Every relation of a document whose head may be a cue, in the order of the heads; several may share tokens. */
export function candidateRelations(reading: Reading, tables: Tables): Relation[] {
  const { cueScores, facts, proposals } = reading
  const relations: Relation[] = []
  for (let i = 0; i < reading.document.tokens.length; i++) {
    const score = cueScores[i]!
    if (score < leastCueScore) continue
    if (score < leastUnlisted && facts.cueClass[i] === 0 && proposals.cueOf[i] === 0) continue
    relations.push(...labelCue(reading, tables, i, score))
  }
  return relations
}

/** How sure the fitted steps are of each relation, 0 to 1, seen beside the others. */
export function confidences(reading: Reading, tables: Tables, relations: readonly Relation[]): number[] {
  const odds = sumsOf(reading, tables, relations)
  const facts = new Float32Array(relationFactCount)
  return relations.map((_, at) => {
    relationFacts(reading, tables.vocabulary.cueRate, relations, odds, at, facts)
    return 1 / (1 + Math.exp(-sumOfTrees(tables.trees, facts)))
  })
}

/** The log-odds of each relation by its weights alone, which the trees start from. */
export function sumsOf(reading: Reading, tables: Tables, relations: readonly Relation[]): Float64Array {
  const hashes = new Int32Array(rankFeatureCount)
  const sums = new Float64Array(relations.length)
  for (let at = 0; at < relations.length; at++) {
    rankFeatures(reading, tables.vocabulary.cueRate, relations, at, hashes)
    sums[at] = sumOf(tables.rank, hashes)
  }
  return sums
}
