import { labels, type ChainScores } from './chain.ts'
import { findLikeliest, type Likeliest } from './chain-scores.ts'
import { shapes, type Facts } from './facts.ts'
import { findLabellings, labellings } from './k-best.ts'
import { longestSentence } from './seen-token.ts'
import type { Tables } from './tables.ts'

/** So many labellings of a window are compared, where the likeliest one has not most of the probability for itself. */
const mostLabellings = 4
const clearlyBest = 0.7
/** A second way to label a window is looked at from this probability of all that agree with it. */
const leastOther = 0.05
const likeliest: Likeliest = { probability: 0, ways: new Float64Array(longestSentence * 16) }
const several = labellings(longestSentence, mostLabellings)

const masses = new Float64Array(mostLabellings)
/** How much a labelling's own probability counts beside that of those that agree with it by half. */
const ownWeight = 0.2

/** A labelling: its labels (to be read before the next window is), the log of its probability, and that of those that agree with it by half. */
export interface Way {
  readonly labels: Uint8Array
  readonly spanScore: number
  readonly agreement: number
}

/**
 * Where the likeliest labelling has most of the probability, that one. Elsewhere the one that most of the probability agrees
 * with by half: where the end of a claim is open, the reading in the middle. After it, one that differs from it by more than half,
 * if that is likely too.
 */
export function waysToLabel(scores: ChainScores, tables: Tables, facts: Facts, first: number): Way[] {
  findLikeliest(scores, tables.factors, likeliest)
  const isClear = likeliest.probability >= clearlyBest
  findLabellings(scores, tables.factors, likeliest, isClear ? 1 : mostLabellings, several)
  const { length } = scores
  const { count, probabilities: shares } = several
  masses.set(shares)
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++)
      if (agreeByHalf(facts, first, length, a, b)) {
        masses[a]! += shares[b]!
        masses[b]! += shares[a]!
      }
  const worth = (k: number): number => masses[k]! + ownWeight * shares[k]!
  let chosen = 0
  for (let k = 1; k < count; k++) if (worth(k) > worth(chosen)) chosen = k
  const wayOf = (k: number): Way => ({
    labels: several.labels.subarray(k * length, (k + 1) * length),
    spanScore: Math.log(shares[k]!),
    agreement: masses[k]!,
  })
  let other = -1
  for (let k = 0; k < count; k++)
    if (k !== chosen && !agreeByHalf(facts, first, length, k, chosen) && (other < 0 || worth(k) > worth(other)))
      other = k
  const isLikely = other >= 0 && masses[other]! > leastOther
  return isLikely ? [wayOf(chosen), wayOf(other)] : [wayOf(chosen)]
}

function agreeByHalf(facts: Facts, first: number, length: number, a: number, b: number): boolean {
  let sources = 0
  let bothSources = 0
  let claims = 0
  let bothClaims = 0
  for (let i = 0; i < length; i++) {
    if (facts.shape[first + i] === shapes.mark) continue
    const x = several.labels[a * length + i]!
    const y = several.labels[b * length + i]!
    if (x === labels.source || y === labels.source) sources++
    if (x === labels.claim || y === labels.claim) claims++
    if (x !== y) continue
    if (x === labels.source) bothSources++
    else if (x === labels.claim) bothClaims++
  }
  return bothSources * 2 >= sources && bothClaims * 2 >= claims
}
