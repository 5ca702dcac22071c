import type { ChainScores } from './chain.ts'
import { impossible, mostBefore, stateBefore, waysInto, type Factors } from './chain-scores.ts'

/** The likeliest labellings of a window, best first: `labels[k * length + i]`, and their scores. */
export interface Labellings {
  count: number
  readonly labels: Uint8Array
  readonly scores: Int32Array
}

/** Room for `most` labellings of windows of at most `longest` tokens. */
export const labellings = (longest: number, most: number): Labellings => ({
  count: 0,
  labels: new Uint8Array(longest * most),
  scores: new Int32Array(most),
})

/** A labelling that goes the way of `parent` after token `at`, and the best way to `state` at that token. */
interface Turning {
  readonly score: number
  readonly at: number
  readonly state: number
  readonly parent: number
}

const into = new Int32Array(mostBefore)

/**
 * Finds the `most` likeliest labellings of a window, from the best `ways` to its tokens: each turns off from one found before
 * it at one token, so only steps into the states on their ways are looked at.
 */
export function findLabellings(
  scores: ChainScores,
  factors: Factors,
  ways: Int32Array,
  most: number,
  out: Labellings,
): void {
  const { length } = scores
  const open: Turning[] = []
  for (let state = 0; state < 16; state++)
    add(open, most, ways[(length - 1) * 16 + state]! + factors.finalScore[state]!, length - 1, state, -1)
  for (out.count = 0; out.count < most && open.length > 0; out.count++) {
    const { score, at, state, parent } = open.shift()!
    const own = out.count * length
    if (parent >= 0) out.labels.copyWithin(own, parent * length, parent * length + length)
    out.scores[out.count] = score
    const isLast = out.count + 1 === most
    let onWay = state
    for (let i = at; ; i--) {
      out.labels[own + i] = onWay & 3
      if (i === 0) break
      const count = waysInto(scores, factors, ways, i, onWay, into)
      const best = indexOfLargest(into, count)
      const from = onWay
      onWay = stateBefore(from, best)
      if (isLast) continue
      const rest = score - into[best]!
      for (let k = 0; k < count; k++)
        if (k !== best) add(open, most, into[k]! + rest, i - 1, stateBefore(from, k), out.count)
    }
  }
}

/** Keeps the `most` likeliest, in order. */
function add(open: Turning[], most: number, score: number, at: number, state: number, parent: number): void {
  const least = open.length < most ? impossible / 2 : open[most - 1]!.score
  if (score <= least) return
  let place = Math.min(open.length, most - 1)
  for (; place > 0 && open[place - 1]!.score < score; place--) open[place] = open[place - 1]!
  open[place] = { score, at, state, parent }
}

/** Among the first `count`. */
function indexOfLargest(values: Int32Array, count: number): number {
  let largest = 0
  for (let i = 1; i < count; i++) if (values[i]! > values[largest]!) largest = i
  return largest
}
