import type { ChainScores } from './chain.ts'
import { mostBefore, stateBefore, waysInto, type Factors, type Likeliest } from './chain-scores.ts'

/** The likeliest labellings of a window, best first: `labels[k * length + i]`, and their probabilities. */
export interface Labellings {
  count: number
  readonly labels: Uint8Array
  readonly probabilities: Float64Array
}

/** Room for `most` labellings of windows of at most `longest` tokens. */
export const labellings = (longest: number, most: number): Labellings => ({
  count: 0,
  labels: new Uint8Array(longest * most),
  probabilities: new Float64Array(most),
})

/** A labelling that goes the way of `parent` after token `at`, and the likeliest way to `state` at that token. */
interface Turning {
  readonly probability: number
  readonly at: number
  readonly state: number
  readonly parent: number
}

const last = new Float64Array(16)
const into = new Float64Array(mostBefore)

/**
 * Finds the `most` likeliest labellings of a window: each turns off from one found before it at one token, so only steps
 * into the states on their ways are looked at.
 */
export function findLabellings(
  scores: ChainScores,
  factors: Factors,
  likeliest: Likeliest,
  most: number,
  out: Labellings,
): void {
  const { length } = scores
  const open: Turning[] = []
  for (let state = 0; state < 16; state++)
    last[state] = likeliest.ways[(length - 1) * 16 + state]! * factors.final[state]!
  const share = likeliest.probability / last[indexOfLargest(last, 16)]!
  for (let state = 0; state < 16; state++) add(open, most, last[state]! * share, length - 1, state, -1)
  for (out.count = 0; out.count < most && open.length > 0; out.count++) {
    const { probability, at, state, parent } = open.shift()!
    const own = out.count * length
    if (parent >= 0) out.labels.copyWithin(own, parent * length, parent * length + length)
    out.probabilities[out.count] = probability
    const isLast = out.count + 1 === most
    let onWay = state
    for (let i = at; ; i--) {
      out.labels[own + i] = onWay & 3
      if (i === 0) break
      const count = waysInto(scores, factors, likeliest, i, onWay, into)
      const best = indexOfLargest(into, count)
      const from = onWay
      onWay = stateBefore(from, best)
      if (isLast) continue
      const share = probability / into[best]!
      for (let k = 0; k < count; k++)
        if (k !== best) add(open, most, into[k]! * share, i - 1, stateBefore(from, k), out.count)
    }
  }
}

/** Keeps the `most` likeliest, in order. */
function add(open: Turning[], most: number, probability: number, at: number, state: number, parent: number): void {
  const least = open.length < most ? 0 : open[most - 1]!.probability
  if (probability <= least) return
  let place = Math.min(open.length, most - 1)
  for (; place > 0 && open[place - 1]!.probability < probability; place--) open[place] = open[place - 1]!
  open[place] = { probability, at, state, parent }
}

/** Among the first `count`. */
function indexOfLargest(values: Float64Array, count: number): number {
  let largest = 0
  for (let i = 1; i < count; i++) if (values[i]! > values[largest]!) largest = i
  return largest
}
