import { edgeFeatureCount, nodeFeatureCount } from './span-features.ts'
import { bitOf, stepCount, stepFrom, stepTo, type ChainScores } from './chain.ts'

/** What the scores of steps add, as whole numbers, and what scores are factors of, so that none has to be computed twice. */
export interface Factors {
  /** Of one unit of a score, a log. */
  readonly scale: number
  /** Of a sum of weights, from `-largestSum` on. */
  readonly ofSum: Float64Array
  /** By what has been met, label stepped to and label stepped from, a quarter of a number each; `impossible` for steps that cannot be. */
  readonly stepScore: Int32Array
  readonly step: Float64Array
  /** The scores of steps by state and number of the state before it, as `stateBefore` numbers them. */
  readonly stepInto: Int32Array
  readonly finalScore: Int32Array
  readonly final: Float64Array
}

export const largestSum = 127 * Math.max(nodeFeatureCount, edgeFeatureCount)

/** The score of what cannot be: lower than any sum, and far from where numbers of 32 bits end. */
export const impossible = -1e8

/** Factors for scores in units of `scale`; those of steps and last states are rounded to it, as weights are. */
export function factorsOf(scale: number, step: Float32Array, final: Float32Array): Factors {
  const factor = (score: number): number => Math.exp(score * scale)
  const stepScore = new Int32Array(64).fill(impossible)
  for (let k = 0; k < stepCount; k++) stepScore[placeOfStep(stepFrom[k]!, stepTo[k]! & 3)] = Math.round(step[k]!)
  const finalScore = Int32Array.from(final, Math.round)
  return {
    scale,
    ofSum: Float64Array.from({ length: 2 * largestSum + 1 }, (_, i) => factor(i - largestSum)),
    stepScore,
    step: Float64Array.from(stepScore, factor),
    stepInto: Int32Array.from(
      before,
      (from, place) => stepScore[placeOfStep(from, Math.floor(place / mostBefore) & 3)]!,
    ),
    finalScore,
    final: Float64Array.from(finalScore, factor),
  }
}

/** The most states that a step into one can come from. */
export const mostBefore = 8

/** By state, and from 0 to `mostBefore`, the states before it: first those that have not met what its label is. */
const before = Uint8Array.from({ length: 16 * mostBefore }, (_, place) => {
  const state = Math.floor(place / mostBefore)
  const k = place % mostBefore
  return k < 4 ? (state & 12 & ~(bitOf[state & 3]! << 2)) | k : (state & 12) | (k - 4)
})

/** Where in `Factors.step` the step from a state to a label stands. */
const placeOfStep = (from: number, label: number): number => (((from & 12) | label) << 2) | (from & 3)

/** By state, how likely all ways to it are together. */
let reached = new Float64Array(16)
let next = new Float64Array(16)
/** Sums beyond this are scaled down, those below its inverse up: long before numbers over- or underflow. */
const huge = 1e100

/** The log of the factors of all labellings of a window, summed: the forward algorithm, on factors instead of logs. */
export function logOfAll({ length, node, edge }: ChainScores, factors: Factors): number {
  const { ofSum, final } = factors
  let log = 0
  reached.fill(0)
  for (let label = 0; label < 4; label++)
    reached[(bitOf[label]! << 2) | label] = ofSum[node[label]! + largestSum]! * ofSum[edge[label]! + largestSum]!
  for (let row = 16, end = length * 16; row < end; row += 16) {
    next.fill(0)
    for (let label = 0; label < 4; label++) addStepsTo(label, row, node, edge, factors)
    let total = 0
    for (let state = 0; state < 16; state++) total += next[state]!
    ;[reached, next] = [next, reached]
    if (total < huge && total > 1 / huge) continue
    for (let state = 0; state < 16; state++) reached[state]! /= total
    log += Math.log(total)
  }
  let total = 0
  for (let state = 0; state < 16; state++) total += reached[state]! * final[state]!
  return log + Math.log(total)
}

/**
 * All steps to a label, by what has been met before: of states whose label has not been met there are none. Written out, as
 * this is most of the work.
 */
function addStepsTo(label: number, row: number, node: Int32Array, edge: Int32Array, { ofSum, step }: Factors): void {
  const own = ofSum[node[(row >> 2) + label]! + largestSum]!
  const at = row + label
  const ofNone = own * ofSum[edge[at]! + largestSum]!
  const ofSource = own * ofSum[edge[at + 4]! + largestSum]!
  const ofCue = own * ofSum[edge[at + 8]! + largestSum]!
  const ofClaim = own * ofSum[edge[at + 12]! + largestSum]!
  const to = (bitOf[label]! << 2) | label
  for (let met = 0; met < 16; met += 4) {
    const by = (met | label) << 2
    let sum = reached[met]! * ofNone * step[by]! + reached[met + 2]! * ofCue * step[by + 2]!
    if ((met & 4) !== 0) sum += reached[met + 1]! * ofSource * step[by + 1]!
    if ((met & 8) !== 0) sum += reached[met + 3]! * ofClaim * step[by + 3]!
    next[met | to]! += sum
  }
}

/** Finds by token and state, `i * 16 + state`, the score of the best way there: Viterbi, on whole numbers. */
export function bestWays({ length, node, edge }: ChainScores, { stepScore }: Factors, ways: Int32Array): void {
  ways.fill(impossible, 0, length * 16)
  for (let label = 0; label < 4; label++) ways[(bitOf[label]! << 2) | label] = node[label]! + edge[label]!
  for (let row = 16, end = length * 16; row < end; row += 16)
    for (let label = 0; label < 4; label++) {
      const own = node[(row >> 2) + label]!
      const at = row + label
      const ofNone = own + edge[at]!
      const ofSource = own + edge[at + 4]!
      const ofCue = own + edge[at + 8]!
      const ofClaim = own + edge[at + 12]!
      const to = row + ((bitOf[label]! << 2) | label)
      for (let met = 0; met < 16; met += 4) {
        const from = row - 16 + met
        const by = (met | label) << 2
        let best = larger(ways[from]! + ofNone + stepScore[by]!, ways[from + 2]! + ofCue + stepScore[by + 2]!)
        if ((met & 4) !== 0) best = larger(best, ways[from + 1]! + ofSource + stepScore[by + 1]!)
        if ((met & 8) !== 0) best = larger(best, ways[from + 3]! + ofClaim + stepScore[by + 3]!)
        ways[to | met] = larger(ways[to | met]!, best)
      }
    }
}

/** The larger of two whole numbers, without a branch: which it is cannot be guessed. */
function larger(a: number, b: number): number {
  const more = (a - b) | 0
  return (b + (more & ~(more >> 31))) | 0
}

/** The state that is number `k` of those before `state`. */
export const stateBefore = (state: number, k: number): number => before[state * mostBefore + k]!

/**
 * By state before token `i`, the score of the best way through it to `state`, but for what `state` itself adds: in the order
 * of `stateBefore`. Returns how many there are.
 */
export function waysInto(
  { edge }: ChainScores,
  { stepInto }: Factors,
  ways: Int32Array,
  i: number,
  state: number,
  out: Int32Array,
): number {
  const label = state & 3
  const count = bitOf[label] === 0 ? 4 : mostBefore
  const at = i * 16 + label
  const row = i * 16 - 16
  const place = state * mostBefore
  for (let n = 0; n < count; n++)
    out[n] = ways[row + before[place + n]!]! + edge[at + (n & 3) * 4]! + stepInto[place + n]!
  return count
}
