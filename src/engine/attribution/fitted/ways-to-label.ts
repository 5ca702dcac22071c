import { labels, type ChainScores } from './chain.ts'
import { bestWays, logOfAll } from './chain-scores.ts'
import { shapes, type Facts } from './facts.ts'
import { findLabellings, labellings } from './k-best.ts'
import { longestSentence } from './seen-token.ts'
import type { Tables } from './tables.ts'

/** So many labellings of a window are compared, where the likeliest one has not most of the probability for itself. */
const mostLabellings = 4
const clearlyBest = 0.7
/** A second way to label a window is looked at from this probability of all that agree with it. */
const leastOther = 0.05
const ways = new Int32Array(longestSentence * 16)
const several = labellings(longestSentence, mostLabellings)

/** By labelling, its probability, and that of those that agree with it by half. */
const shares = new Float64Array(mostLabellings)
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
  const { factors } = tables
  const { length } = scores
  const ofAll = logOfAll(scores, factors)
  bestWays(scores, factors, ways)
  const best = bestOf(ways.subarray((length - 1) * 16), factors.finalScore)
  const isClear = Math.exp(best * factors.scale - ofAll) >= clearlyBest
  findLabellings(scores, factors, ways, isClear ? 1 : mostLabellings, several)
  const { count } = several
  for (let k = 0; k < count; k++) masses[k] = shares[k] = Math.exp(several.scores[k]! * factors.scale - ofAll)
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

/** The score of the best labelling, from those of the ways to the last token. */
function bestOf(last: Int32Array, final: Int32Array): number {
  let best = last[0]! + final[0]!
  for (let state = 1; state < 16; state++) best = Math.max(best, last[state]! + final[state]!)
  return best
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
