import { longestSentence } from './seen-token.ts'
import { edgeFeatureCount, nodeFeatureCount } from './span-features.ts'
import { states, stepCount, stepEdge, stepFrom, stepTo, type ChainScores } from './chain.ts'

const bitOf = [0, 1, 0, 2]
const reached = new Float64Array(16)
const next = new Float64Array(16)

/** What scores are factors of, so that none has to be computed twice. */
export interface Factors {
  /** Of a sum of weights, from `-largestSum` on. */
  readonly ofSum: Float64Array
  readonly step: Float64Array
  readonly final: Float64Array
}

const largestSum = 127 * Math.max(nodeFeatureCount, edgeFeatureCount)

/** Factors for scores in units of `scale`. */
export function factorsOf(scale: number, step: Float32Array, final: Float32Array): Factors {
  const factor = (score: number): number => Math.exp(score * scale)
  return {
    ofSum: Float64Array.from({ length: 2 * largestSum + 1 }, (_, i) => factor(i - largestSum)),
    step: Float64Array.from(step, factor),
    final: Float64Array.from(final, factor),
  }
}

const ways = new Float64Array(16)
const nextWays = new Float64Array(16)
const cameFrom = new Uint8Array(longestSentence * 16)

/** The likeliest labelling of a window, and what stands beside it. */
export interface Likeliest {
  /** Log of the summed scores of all labellings. */
  sum: number
  /** Probability of the likeliest one. */
  probability: number
  /** Its labels, of the first `length` tokens. */
  readonly labels: Uint8Array
}

/**
 * Sums all labellings of a window and finds the likeliest: forward algorithm and Viterbi in one pass, on factors instead of
 * logs, scaled to a sum of one at every token so that neither over- nor underflows. `node` and `edge` hold whole numbers.
 */
export function findLikeliest({ length, node, edge }: ChainScores, factors: Factors, out: Likeliest): void {
  const { ofSum, step, final } = factors
  reached.fill(0)
  for (let label = 0; label < 4; label++)
    reached[bitOf[label]! * 4 + label] = ofSum[node[label]! + largestSum]! * ofSum[edge[label]! + largestSum]!
  ways.set(reached)
  let scale = 0
  for (let i = 1; i < length; i++) {
    next.fill(0)
    nextWays.fill(0)
    const row = i * 16
    for (let k = 0; k < stepCount; k++) {
      const from = stepFrom[k]!
      const to = stepTo[k]!
      const factor = ofSum[edge[row + stepEdge[k]!]! + largestSum]! * step[k]!
      next[to]! += reached[from]! * factor
      const way = ways[from]! * factor
      if (way > nextWays[to]!) {
        nextWays[to] = way
        cameFrom[row + to] = from
      }
    }
    let total = 0
    for (let s = 0; s < 16; s++) {
      const factor = ofSum[node[i * 4 + (s & 3)]! + largestSum]!
      nextWays[s]! *= factor
      total += next[s]! *= factor
    }
    const share = 1 / total
    for (let s = 0; s < 16; s++) {
      reached[s] = next[s]! * share
      ways[s] = nextWays[s]! * share
    }
    scale += Math.log(total)
  }
  let total = 0
  let best = -1
  let state = 0
  for (const s of states) {
    total += reached[s]! * final[s]!
    const way = ways[s]! * final[s]!
    if (way <= best) continue
    best = way
    state = s
  }
  out.sum = scale + Math.log(total)
  out.probability = best / total
  for (let i = length - 1; i >= 0; i--) {
    out.labels[i] = state & 3
    state = cameFrom[i * 16 + state]!
  }
}
