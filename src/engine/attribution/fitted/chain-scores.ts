import { stateLabel, states, stepCount, stepEdge, stepFrom, stepTo, type ChainScores, type Scratch } from './chain.ts'
import { edgeFeatureCount, nodeFeatureCount } from './span-features.ts'

type Weights = Int8Array | Float32Array

/**
 * Sums the weights of a window's features into scores of its tokens and of the steps between them. `nodes` and `edges` are
 * slots of features, -1 for one without weights.
 */
export function scoreWindow(
  nodeWeights: Weights,
  edgeWeights: Weights,
  nodeScale: number,
  edgeScale: number,
  nodes: Int32Array,
  edges: Int32Array,
  length: number,
  node: Float32Array,
  edge: Float32Array,
): void {
  for (let i = 0; i < length; i++) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let k = i * nodeFeatureCount, end = k + nodeFeatureCount; k < end; k++) {
      const slot = nodes[k]!
      if (slot < 0) continue
      a += nodeWeights[slot * 4]!
      b += nodeWeights[slot * 4 + 1]!
      c += nodeWeights[slot * 4 + 2]!
      d += nodeWeights[slot * 4 + 3]!
    }
    node[i * 4] = a * nodeScale
    node[i * 4 + 1] = b * nodeScale
    node[i * 4 + 2] = c * nodeScale
    node[i * 4 + 3] = d * nodeScale
    const row = i * 16
    for (let l = 0; l < 16; l++) edge[row + l] = 0
    for (let k = i * edgeFeatureCount, end = k + edgeFeatureCount; k < end; k++) {
      const at = edges[k]! * 16
      if (at >= 0) for (let l = 0; l < 16; l++) edge[row + l]! += edgeWeights[at + l]!
    }
    for (let l = 0; l < 16; l++) edge[row + l]! *= edgeScale
  }
}

const low = -1e9
const bitOf = [0, 1, 0, 2]
const top = new Float64Array(16)
const sum = new Float64Array(16)
/** Labellings less likely than the best by more than this factor (as a log) are not summed. */
const negligible = 7

/** Log of the summed scores of all labellings of a window. */
export function chainSum({ length, node, edge, step, final }: ChainScores, { alpha }: Scratch): number {
  for (let s = 0; s < 16; s++) alpha[s] = low
  for (let label = 0; label < 4; label++) alpha[bitOf[label]! * 4 + label] = node[label]! + edge[label]!
  for (let i = 1; i < length; i++) {
    const row = i * 16
    let highest = low
    for (let s = 0; s < 16; s++) {
      if (alpha[row - 16 + s]! > highest) highest = alpha[row - 16 + s]!
      top[s] = low
      sum[s] = 0
    }
    const least = highest - negligible
    for (let k = 0; k < stepCount; k++) {
      const before = alpha[row - 16 + stepFrom[k]!]!
      if (before < least) continue
      const to = stepTo[k]!
      const v = before + edge[row + stepEdge[k]!]! + step[k]!
      const d = v - top[to]!
      if (d <= 0) {
        if (d > -negligible) sum[to]! += Math.exp(d)
      } else {
        sum[to] = d > negligible ? 1 : sum[to]! * Math.exp(-d) + 1
        top[to] = v
      }
    }
    for (let s = 0; s < 16; s++)
      alpha[row + s] =
        sum[s] === 0 ? low : top[s]! + (sum[s] === 1 ? 0 : Math.log(sum[s]!)) + node[i * 4 + stateLabel[s]!]!
  }
  const end = (length - 1) * 16
  let z = -Infinity
  for (const s of states) z = Math.max(z, alpha[end + s]! + final[s]!)
  let total = 0
  for (const s of states) total += Math.exp(alpha[end + s]! + final[s]! - z)
  return z + Math.log(total)
}
