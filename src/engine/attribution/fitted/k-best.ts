import { states, stepCount, stepEdge, stepFrom, stepTo, type ChainScores } from './chain.ts'

const bitOf = [0, 1, 0, 2]
const none = -1e9
/** Ways less likely than the best one by more than this factor (as a log) are not followed: few labellings are lost. */
const negligible = 6

/** The likeliest labellings of a window, best first: `labels[k * length + i]`, and their scores. */
export interface Labellings {
  count: number
  readonly labels: Uint8Array
  readonly scores: Float64Array
}

/** Room for the search, for windows of at most `longest` tokens and `most` labellings. */
export interface BestScratch {
  readonly most: number
  readonly score: Float64Array
  readonly back: Uint8Array
}

export const bestScratch = (longest: number, most: number): BestScratch => ({
  most,
  score: new Float64Array(longest * 16 * most),
  back: new Uint8Array(longest * 16 * most),
})

export const labellings = (longest: number, most: number): Labellings => ({
  count: 0,
  labels: new Uint8Array(longest * most),
  scores: new Float64Array(most),
})

/** Finds the best labellings of a window: Viterbi that keeps the `most` best ways into each state. Scores are in units of `scale`; those given out are logs. */
export function findLabellings(
  { length, node, edge, step, final }: ChainScores,
  scale: number,
  { most, score, back }: BestScratch,
  out: Labellings,
): void {
  const row = 16 * most
  score.fill(none, 0, length * row)
  for (let label = 0; label < 4; label++) score[(bitOf[label]! * 4 + label) * most] = node[label]! + edge[label]!
  for (let i = 1; i < length; i++) {
    let highest = none
    for (const state of states) highest = Math.max(highest, score[(i - 1) * row + state * most]!)
    const least = highest - negligible / scale
    for (let k = 0; k < stepCount; k++) {
      const from = (i - 1) * row + stepFrom[k]! * most
      const to = stepTo[k]!
      const gain = edge[i * 16 + stepEdge[k]!]! + step[k]! + node[i * 4 + (to & 3)]!
      const base = i * row + to * most
      for (let r = 0; r < most; r++) {
        const before = score[from + r]!
        if (before < least) break
        const value = before + gain
        let place = most - 1
        if (value <= score[base + place]!) break
        for (; place > 0 && score[base + place - 1]! < value; place--) {
          score[base + place] = score[base + place - 1]!
          back[base + place] = back[base + place - 1]!
        }
        score[base + place] = value
        back[base + place] = stepFrom[k]! * most + r
      }
    }
  }
  takeBest(length, final, most, score, out)
  for (let k = 0; k < out.count; k++) {
    out.scores[k]! *= scale
    let at = ends[k]!
    for (let i = length - 1; i >= 0; i--) {
      out.labels[k * length + i] = Math.floor(at / most) & 3
      at = back[i * row + at]!
    }
  }
}

const ends: number[] = []

/** The best last states, in order. */
function takeBest(length: number, final: Float32Array, most: number, score: Float64Array, out: Labellings): void {
  const row = (length - 1) * 16 * most
  out.count = 0
  for (const state of states)
    for (let r = 0; r < most; r++) {
      const reached = score[row + state * most + r]!
      if (reached <= none) break
      const value = reached + final[state]!
      let place = out.count
      if (place === most && value <= out.scores[most - 1]!) break
      if (place === most) place--
      else out.count++
      for (; place > 0 && out.scores[place - 1]! < value; place--) {
        out.scores[place] = out.scores[place - 1]!
        ends[place] = ends[place - 1]!
      }
      out.scores[place] = value
      ends[place] = state * most + r
    }
}
