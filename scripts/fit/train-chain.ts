import { states, stepCount, stepEdge, stepFrom, stepTo } from '../../src/engine/attribution/fitted/chain.ts'
import { chainTables } from '../../src/engine/attribution/fitted/tables.ts'
import { indexFeatures, tableOf } from './feature-index.ts'
import { edgeFeatureCount, nodeFeatureCount } from '../../src/engine/attribution/fitted/span-features.ts'
import { randomNumbers, shuffled } from './random.ts'

/** One window with its gold labels and the hashes of its features. */
export interface Example {
  readonly length: number
  readonly labels: Uint8Array
  readonly nodes: Int32Array
  readonly edges: Int32Array
}

export interface ChainOptions {
  readonly epochs: number
  readonly rate: number
  readonly shrink: number
  /** Features met in fewer windows are left out: of tokens, and of steps. */
  readonly leastNode: number
  readonly leastEdge: number
  /** At most so many features are kept, those with the largest weights. */
  readonly mostNode: number
  readonly mostEdge: number
  readonly seed: number
  /** So many epochs before the last are averaged with it. */
  readonly average: number
}

interface Scratch {
  readonly alpha: Float64Array
  readonly beta: Float64Array
}

const bitOf = [0, 1, 0, 2]
const low = -1e9

/** Forward and backward sums; returns log Z. alpha includes the node score of its own row. */
export function sums(
  length: number,
  node: Float32Array,
  edge: Float32Array,
  step: Float32Array,
  final: Float32Array,
  { alpha, beta }: Scratch,
): number {
  for (let s = 0; s < 16; s++) alpha[s] = low
  for (let label = 0; label < 4; label++) alpha[bitOf[label]! * 4 + label] = node[label]! + edge[label]!
  const top = new Float64Array(16)
  const sum = new Float64Array(16)
  for (let i = 1; i < length; i++) {
    const row = i * 16
    top.fill(low)
    sum.fill(0)
    for (let k = 0; k < stepCount; k++) {
      const v = alpha[row - 16 + stepFrom[k]!]! + edge[row + stepEdge[k]!]! + step[k]!
      if (v > top[stepTo[k]!]!) top[stepTo[k]!] = v
    }
    for (let k = 0; k < stepCount; k++) {
      const v = alpha[row - 16 + stepFrom[k]!]! + edge[row + stepEdge[k]!]! + step[k]!
      const d = v - top[stepTo[k]!]!
      if (d > -20) sum[stepTo[k]!]! += Math.exp(d)
    }
    for (let s = 0; s < 16; s++)
      alpha[row + s] = top[s]! <= low / 2 ? low : top[s]! + Math.log(sum[s]!) + node[i * 4 + (s & 3)]!
  }
  const end = (length - 1) * 16
  for (let s = 0; s < 16; s++) beta[end + s] = low
  for (const s of states) beta[end + s] = final[s]!
  for (let i = length - 2; i >= 0; i--) {
    const row = i * 16
    top.fill(low)
    sum.fill(0)
    for (let k = 0; k < stepCount; k++) {
      const to = stepTo[k]!
      const v = beta[row + 16 + to]! + edge[row + 16 + stepEdge[k]!]! + step[k]! + node[(i + 1) * 4 + (to & 3)]!
      if (v > top[stepFrom[k]!]!) top[stepFrom[k]!] = v
    }
    for (let k = 0; k < stepCount; k++) {
      const to = stepTo[k]!
      const v = beta[row + 16 + to]! + edge[row + 16 + stepEdge[k]!]! + step[k]! + node[(i + 1) * 4 + (to & 3)]!
      const d = v - top[stepFrom[k]!]!
      if (d > -20) sum[stepFrom[k]!]! += Math.exp(d)
    }
    for (let s = 0; s < 16; s++) beta[row + s] = top[s]! <= low / 2 ? low : top[s]! + Math.log(sum[s]!)
  }
  let z = -Infinity
  for (const s of states) z = Math.max(z, alpha[end + s]! + final[s]!)
  let total = 0
  for (const s of states) total += Math.exp(alpha[end + s]! + final[s]! - z)
  return z + Math.log(total)
}

const pairStep = (() => {
  const at = new Int16Array(256).fill(-1)
  for (let k = 0; k < stepCount; k++) at[stepFrom[k]! * 16 + stepTo[k]!] = k
  return at
})()

/** Fits a conditional random field by AdaGrad on the log-likelihood of the gold labels, in a seeded order. */
export function trainChain(
  windows: readonly Example[],
  options: ChainOptions,
  log: (line: string) => void = () => {},
): ReturnType<typeof chainTables> {
  const nodeIndex = indexFeatures(
    windows.map((e) => e.nodes),
    options.leastNode,
  )
  const edgeIndex = indexFeatures(
    windows.map((e) => e.edges),
    options.leastEdge,
  )
  const examples = windows.map((e) => ({ ...e, nodes: nodeIndex.number(e.nodes), edges: edgeIndex.number(e.edges) }))
  log(`${nodeIndex.hashes.length} token features, ${edgeIndex.hashes.length} step features`)
  const weights = {
    node: new Float32Array(4 * nodeIndex.hashes.length),
    edge: new Float32Array(16 * edgeIndex.hashes.length),
    step: new Float32Array(stepCount),
    final: new Float32Array(16),
  }
  const squares = {
    node: new Float32Array(weights.node.length).fill(1),
    edge: new Float32Array(weights.edge.length).fill(1),
    step: new Float32Array(stepCount).fill(1),
    final: new Float32Array(16).fill(1),
  }
  const means = {
    node: new Float32Array(weights.node.length),
    edge: new Float32Array(weights.edge.length),
    step: new Float32Array(stepCount),
    final: new Float32Array(16),
  }
  const longest = examples.reduce((most, e) => Math.max(most, e.length), 1)
  const node = new Float32Array(longest * 4)
  const edge = new Float32Array(longest * 16)
  const scratch = { alpha: new Float64Array(longest * 16), beta: new Float64Array(longest * 16) }
  const random = randomNumbers(options.seed)
  const gn = new Float64Array(4)
  const ge = new Float64Array(16)
  const gstep = new Float64Array(stepCount)
  const gfinal = new Float64Array(16)
  const { rate, shrink } = options
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let total = 0
    const started = performance.now()
    for (const q of shuffled(examples.length, random)) {
      const { length, labels, nodes, edges } = examples[q]!
      scoreWindow(weights.node, weights.edge, nodes, edges, length, node, edge)
      const z = sums(length, node, edge, weights.step, weights.final, scratch)
      const { alpha, beta } = scratch
      gstep.fill(0)
      gfinal.fill(0)
      let goldScore = 0
      let state = -1
      for (let i = 0; i < length; i++) {
        const label = labels[i]!
        gn.fill(0)
        ge.fill(0)
        for (const s of states) {
          const p = Math.exp(alpha[i * 16 + s]! + beta[i * 16 + s]! - z)
          gn[s & 3]! -= p
        }
        gn[label]! += 1
        goldScore += node[i * 4 + label]!
        if (i === 0) {
          for (let l = 0; l < 4; l++) ge[l] = gn[l]!
          goldScore += edge[label]!
          state = bitOf[label]! * 4 + label
        } else {
          const row = i * 16
          for (let k = 0; k < stepCount; k++) {
            const to = stepTo[k]!
            const v =
              alpha[row - 16 + stepFrom[k]!]! +
              edge[row + stepEdge[k]!]! +
              weights.step[k]! +
              node[i * 4 + (to & 3)]! +
              beta[row + to]! -
              z
            if (v < -16) continue
            const p = Math.exp(v)
            ge[stepEdge[k]!]! -= p
            gstep[k]! -= p
          }
          const next = ((state >> 2) | bitOf[label]!) * 4 + label
          const k = pairStep[state * 16 + next]!
          ge[stepEdge[k]!]! += 1
          gstep[k]! += 1
          goldScore += edge[row + stepEdge[k]!]! + weights.step[k]!
          state = next
        }
        if (i === length - 1) {
          for (const s of states) gfinal[s]! -= Math.exp(alpha[i * 16 + s]! + weights.final[s]! - z)
          gfinal[state]! += 1
          goldScore += weights.final[state]!
        }
        for (let l = 0; l < 4; l++) {
          const g0 = gn[l]!
          if (g0 > -1e-4 && g0 < 1e-4) continue
          for (let k = i * nodeFeatureCount, end = k + nodeFeatureCount; k < end; k++) {
            if (nodes[k]! < 0) continue
            const at = nodes[k]! * 4 + l
            const g = g0 - shrink * weights.node[at]!
            const s2 = (squares.node[at]! += g * g)
            weights.node[at]! += (rate * g) / Math.sqrt(s2)
          }
        }
        for (let l = 0; l < 16; l++) {
          const g0 = ge[l]!
          if (g0 > -1e-4 && g0 < 1e-4) continue
          for (let k = i * edgeFeatureCount, end = k + edgeFeatureCount; k < end; k++) {
            if (edges[k]! < 0) continue
            const at = edges[k]! * 16 + l
            const g = g0 - shrink * weights.edge[at]!
            const s2 = (squares.edge[at]! += g * g)
            weights.edge[at]! += (rate * g) / Math.sqrt(s2)
          }
        }
      }
      for (let k = 0; k < stepCount; k++) {
        const s2 = (squares.step[k]! += gstep[k]! ** 2)
        weights.step[k]! += (rate * gstep[k]!) / Math.sqrt(s2)
      }
      for (const s of states) {
        const s2 = (squares.final[s]! += gfinal[s]! ** 2)
        weights.final[s]! += (rate * gfinal[s]!) / Math.sqrt(s2)
      }
      total += goldScore - z
    }
    const averaged = epoch - (options.epochs - 1 - options.average)
    if (averaged >= 0)
      for (const name of ['node', 'edge', 'step', 'final'] as const)
        for (let i = 0; i < weights[name].length; i++)
          means[name][i]! += (weights[name][i]! - means[name][i]!) / (averaged + 1)
    log(
      `epoch ${epoch}: log-likelihood a window ${(total / examples.length).toFixed(4)}, ${Math.round(performance.now() - started)} ms`,
    )
  }
  return chainTables(
    tableOf(nodeIndex, means.node, 4, 1, options.mostNode),
    tableOf(edgeIndex, means.edge, 16, 1, options.mostEdge),
    means.step,
    means.final,
  )
}

/**
 * Sums the weights of a window's features into scores of its tokens and of the steps between them. `nodes` and `edges` are
 * numbers of features, -1 for one without weights.
 */
function scoreWindow(
  nodeWeights: Float32Array,
  edgeWeights: Float32Array,
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
    node[i * 4] = a
    node[i * 4 + 1] = b
    node[i * 4 + 2] = c
    node[i * 4 + 3] = d
    const row = i * 16
    for (let l = 0; l < 16; l++) edge[row + l] = 0
    for (let k = i * edgeFeatureCount, end = k + edgeFeatureCount; k < end; k++) {
      const at = edges[k]! * 16
      if (at >= 0) for (let l = 0; l < 16; l++) edge[row + l]! += edgeWeights[at + l]!
    }
  }
}
