import type { TextDocument } from '../../text/document.ts'
import type { Attribution } from '../attribution.ts'
import { bestLabels, labels, scratchFor } from './chain.ts'
import { chainSum } from './chain-scores.ts'
import { canHeadCue, cueContext, cueFeatureCount, cueFeatures, type CueContext } from './cue-features.ts'
import { extendFeatureCount, extendFeatures, nextRun, type Home } from './extend-features.ts'
import { pos, readFacts, type Facts } from './facts.ts'
import { proposalsOf, type Proposals } from './proposals.ts'
import { rankFeatureCount, rankFeatures } from './rank-features.ts'
import { edgeFeatureCount, longestSentence, nodeFeatureCount, spanFeatures, type OtherCues } from './span-features.ts'
import type { Tables } from './tables.ts'
import { addFour, addSixteen, sumOf } from './weight-table.ts'
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
  /** How clear the closest call was about taking in a quotation of the sentences around. */
  readonly extendScore: number
}

/** A document with all that the features look up. */
export interface Reading {
  readonly document: TextDocument
  readonly facts: Facts
  readonly context: CueContext
  readonly others: OtherCues
  readonly proposals: Proposals
}

/** Tokens whose head score is lower are not looked into further. */
export const leastCueScore = -0.8

export function read(document: TextDocument, found: readonly Attribution[], vocabulary: Vocabulary): Reading {
  const facts = readFacts(document, vocabulary)
  const n = document.tokens.length
  const likely = new Int32Array(n + 1)
  const isLikely = new Uint8Array(n + 1)
  for (let i = 0; i < n; i++) {
    isLikely[i] = vocabulary.cueRate[facts.lemma[i]!]! >= 8 && facts.pos[i] !== pos.ADP ? 1 : 0
    likely[i + 1] = likely[i]! + isLikely[i]!
  }
  return {
    document,
    facts,
    context: cueContext(facts, vocabulary, n),
    others: { likely, isLikely },
    proposals: proposalsOf(document, found),
  }
}

/** Calls back with every token that may head a cue and the hashes of its features (the same array each time). */
export function eachCandidate(
  { document, facts, context, proposals }: Reading,
  vocabulary: Vocabulary,
  visit: (head: number, hashes: Int32Array) => void,
): void {
  const hashes = new Int32Array(cueFeatureCount)
  for (const { first, last } of document.sentences) {
    for (let i = first; i <= last; i++) {
      if (!canHeadCue(facts, proposals, vocabulary, i)) continue
      cueFeatures(facts, context, proposals, vocabulary, i, first, last, hashes, 0)
      visit(i, hashes)
    }
  }
}

const nodes = new Int32Array(longestSentence * nodeFeatureCount)
const edges = new Int32Array(longestSentence * edgeFeatureCount)
const node = new Float32Array(longestSentence * 4)
const edge = new Float32Array(longestSentence * 16)
const chain = scratchFor(longestSentence)
const best = new Uint8Array(longestSentence)

/** Source, cue and claim of one cue, in its sentence and in the quotations beside it. */
export function labelCue(reading: Reading, tables: Tables, head: number, cueScore: number): Relation | undefined {
  const { document, facts, context, others, proposals } = reading
  const { first, last } = document.sentences[facts.sentence[head]!]!
  const length = last - first + 1
  if (length > longestSentence) return undefined
  spanFeatures(
    facts,
    others,
    proposals,
    tables.vocabulary.cueRate,
    { head, first, last },
    context.quoteSides[head]!,
    nodes,
    edges,
  )
  addFour(tables.node, nodes, nodeFeatureCount, length, node)
  addSixteen(tables.edge, edges, edgeFeatureCount, length, edge)
  const scores = { length, node, edge, step: tables.step, final: tables.final }
  const score = bestLabels(scores, best, chain)
  const spanScore = score * tables.node.scale - chainSum(scores, tables.factors)
  const tokensOf = (label: number): number[] => {
    const tokens: number[] = []
    for (let i = 0; i < length; i++) if (best[i] === label) tokens.push(first + i)
    return tokens
  }
  const source = tokensOf(labels.source)
  const cue = tokensOf(labels.cue)
  const extended = extendClaim(reading, tables, head, source, tokensOf(labels.claim))
  if (extended.claim.length === 0) return undefined
  return {
    head,
    source,
    cue: cue.length > 0 ? cue : [head],
    claim: extended.claim,
    cueScore,
    spanScore,
    extendScore: extended.closest,
  }
}

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
  const hashes = new Int32Array(extendFeatureCount)
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
  const relations: Relation[] = []
  eachCandidate(reading, tables.vocabulary, (head, hashes) => {
    const score = sumOf(tables.cue, hashes)
    const relation = score < leastCueScore ? undefined : labelCue(reading, tables, head, score)
    if (relation !== undefined) relations.push(relation)
  })
  return relations
}

/** How sure the fitted steps are of each relation, 0 to 1, seen beside the others. */
export function confidences(reading: Reading, tables: Tables, relations: readonly Relation[]): number[] {
  const hashes = new Int32Array(rankFeatureCount)
  return relations.map((_, at) => {
    rankFeatures(reading, tables.vocabulary.cueRate, relations, at, hashes)
    return 1 / (1 + Math.exp(-sumOf(tables.rank, hashes)))
  })
}
