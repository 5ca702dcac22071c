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

/**
 * Log of the summed scores of all labellings of a window: the forward algorithm on factors instead of logs, scaled to a
 * sum of one at every token so that it neither over- nor underflows. `node` and `edge` hold whole numbers.
 */
export function chainSum({ length, node, edge }: ChainScores, { ofSum, step, final }: Factors): number {
  reached.fill(0)
  for (let label = 0; label < 4; label++)
    reached[bitOf[label]! * 4 + label] = ofSum[node[label]! + largestSum]! * ofSum[edge[label]! + largestSum]!
  let scale = 0
  for (let i = 1; i < length; i++) {
    next.fill(0)
    const row = i * 16
    for (let k = 0; k < stepCount; k++)
      next[stepTo[k]!]! += reached[stepFrom[k]!]! * ofSum[edge[row + stepEdge[k]!]! + largestSum]! * step[k]!
    let total = 0
    for (let s = 0; s < 16; s++) total += next[s]! *= ofSum[node[i * 4 + (s & 3)]! + largestSum]!
    for (let s = 0; s < 16; s++) reached[s] = next[s]! / total
    scale += Math.log(total)
  }
  let total = 0
  for (const s of states) total += reached[s]! * final[s]!
  return scale + Math.log(total)
}
