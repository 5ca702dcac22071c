import { edgeFeatureCount, nodeFeatureCount } from './span-features.ts'
import { bitOf, stepCount, stepFrom, stepTo, type ChainScores } from './chain.ts'

/** What scores are factors of, so that none has to be computed twice. */
export interface Factors {
  /** Of a sum of weights, from `-largestSum` on. */
  readonly ofSum: Float64Array
  /** By what has been met, label stepped to and label stepped from, a quarter of a number each; 0 for steps that cannot be. */
  readonly step: Float64Array
  readonly final: Float64Array
}

export const largestSum = 127 * Math.max(nodeFeatureCount, edgeFeatureCount)

/** Factors for scores in units of `scale`. */
export function factorsOf(scale: number, step: Float32Array, final: Float32Array): Factors {
  const factor = (score: number): number => Math.exp(score * scale)
  const ofStep = new Float64Array(64)
  for (let k = 0; k < stepCount; k++) ofStep[placeOfStep(stepFrom[k]!, stepTo[k]! & 3)] = factor(step[k]!)
  return {
    ofSum: Float64Array.from({ length: 2 * largestSum + 1 }, (_, i) => factor(i - largestSum)),
    step: ofStep,
    final: Float64Array.from(final, factor),
  }
}

/** Where in `Factors.step` the step from a state to a label stands. */
const placeOfStep = (from: number, label: number): number => (((from & 12) | label) << 2) | (from & 3)

/** How likely the labellings of a window are. */
export interface Likeliest {
  /** Probability of the likeliest one. */
  probability: number
  /** By token and state, `i * 16 + state`: how likely the likeliest way there is, beside those to other states of the token. */
  readonly ways: Float64Array
}

/** By label stepped to and label stepped from. */
const edgeFactors = new Float64Array(16)
/** By state, how likely all ways to it are together. */
let reached = new Float64Array(16)
let next = new Float64Array(16)
/** Sums beyond this are scaled down, those below its inverse up: long before numbers over- or underflow. */
const huge = 1e100

/**
 * Sums all labellings of a window and finds the likeliest way to each state: forward algorithm and Viterbi in one pass, on
 * factors instead of logs.
 */
export function findLikeliest({ length, node, edge }: ChainScores, factors: Factors, out: Likeliest): void {
  const { ofSum, step, final } = factors
  const { ways } = out
  reached.fill(0)
  for (let label = 0; label < 4; label++)
    reached[(bitOf[label]! << 2) | label] = ofSum[node[label]! + largestSum]! * ofSum[edge[label]! + largestSum]!
  ways.set(reached)
  for (let row = 16, end = length * 16; row < end; row += 16) {
    for (let pair = 0; pair < 16; pair++)
      edgeFactors[((pair & 3) << 2) | (pair >> 2)] = ofSum[edge[row + pair]! + largestSum]!
    for (let state = 0; state < 16; state++) next[state] = ways[row + state] = 0
    for (let met = 0; met < 16; met += 4) stepOn(met, row, step, ways)
    let total = 0
    for (let label = 0; label < 4; label++) {
      const own = ofSum[node[(row >> 2) + label]! + largestSum]!
      for (let state = label; state < 16; state += 4) {
        total += next[state]! *= own
        ways[row + state]! *= own
      }
    }
    ;[reached, next] = [next, reached]
    if (total < huge && total > 1 / huge) continue
    for (let state = 0; state < 16; state++) {
      reached[state]! /= total
      ways[row + state]! /= total
    }
  }
  let total = 0
  let best = 0
  for (let state = 0; state < 16; state++) {
    total += reached[state]! * final[state]!
    best = Math.max(best, ways[(length - 1) * 16 + state]! * final[state]!)
  }
  out.probability = best / total
}

/** All steps from the four states that have met the same: written out, as this is most of the work. */
function stepOn(met: number, row: number, step: Float64Array, ways: Float64Array): void {
  const reached0 = reached[met]!
  const reached1 = reached[met + 1]!
  const reached2 = reached[met + 2]!
  const reached3 = reached[met + 3]!
  const way0 = ways[row - 16 + met]!
  const way1 = ways[row - 15 + met]!
  const way2 = ways[row - 14 + met]!
  const way3 = ways[row - 13 + met]!
  for (let label = 0; label < 4; label++) {
    const at = (met | label) << 2
    const factor0 = edgeFactors[label * 4]! * step[at]!
    const factor1 = edgeFactors[label * 4 + 1]! * step[at + 1]!
    const factor2 = edgeFactors[label * 4 + 2]! * step[at + 2]!
    const factor3 = edgeFactors[label * 4 + 3]! * step[at + 3]!
    const to = met | (bitOf[label]! << 2) | label
    next[to]! += reached0 * factor0 + reached1 * factor1 + reached2 * factor2 + reached3 * factor3
    const way = Math.max(Math.max(way0 * factor0, way1 * factor1), Math.max(way2 * factor2, way3 * factor3))
    if (way > ways[row + to]!) ways[row + to] = way
  }
}

/** The most states that a step into one can come from. */
export const mostBefore = 8

/** The state that is number `k` of those before `state`: first those that have not met what its label is. */
export const stateBefore = (state: number, k: number): number =>
  k < 4 ? (state & 12 & ~(bitOf[state & 3]! << 2)) | k : (state & 12) | (k - 4)

/**
 * By state before token `i`, how likely the way through it to `state` is, beside those through others: in the order of
 * `stateBefore`. Returns how many there are.
 */
export function waysInto(
  { edge }: ChainScores,
  { ofSum, step }: Factors,
  { ways }: Likeliest,
  i: number,
  state: number,
  out: Float64Array,
): number {
  const label = state & 3
  const count = bitOf[label] === 0 ? 4 : mostBefore
  const at = i * 16 + label
  for (let k = 0; k < 4; k++) {
    const factor = ofSum[edge[at + k * 4]! + largestSum]!
    for (let n = k; n < count; n += 4) {
      const before = stateBefore(state, n)
      out[n] = ways[(i - 1) * 16 + before]! * factor * step[placeOfStep(before, label)]!
    }
  }
  return count
}
