import type { Trees } from '../../src/engine/attribution/fitted/trees.ts'
import { randomNumbers } from './random.ts'

/** A yes-or-no question with what is known of it. */
export interface Case {
  readonly facts: Float32Array
  readonly isRight: boolean
}

export interface TreeOptions {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** A side of a split holds at least this much curvature: the fewest cases, counted by how open they are. */
  readonly least: number
  readonly shrink: number
  /** Share of the cases, and of the facts, that each tree sees. */
  readonly share: number
  readonly seed: number
}

const mostBins = 64

/** Fits boosted trees to the log-odds of being right, on facts cut into at most 64 bins. */
export function trainTrees(cases: readonly Case[], options: TreeOptions): Trees {
  const { trees, depth, rate, least, shrink, share, seed } = options
  const n = cases.length
  const facts = cases[0]!.facts.length
  const bounds = Array.from({ length: facts }, (_, f) => boundsOf(cases, f))
  const bins = Array.from({ length: facts }, (_, f) => binned(cases, f, bounds[f]!))
  const leaves = 1 << depth
  const made = {
    depth,
    fact: new Uint8Array(trees * (leaves - 1)),
    bound: new Float32Array(trees * (leaves - 1)).fill(Infinity),
    leaf: new Float32Array(trees * leaves),
  }
  const random = randomNumbers(seed)
  const odds = new Float64Array(n)
  const slope = new Float64Array(n)
  const curve = new Float64Array(n)
  const node = new Int32Array(n)
  for (let tree = 0; tree < trees; tree++) {
    const isSeen = (): boolean => random() < share
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-odds[i]!))
      const seen = isSeen() ? 1 : 0
      slope[i] = seen * ((cases[i]!.isRight ? 1 : 0) - p)
      curve[i] = seen * p * (1 - p)
    }
    const looked = [...Array(facts).keys()].filter(isSeen)
    node.fill(1)
    const inner = tree * (leaves - 1) - 1
    for (let level = 0; level < depth; level++) {
      const first = 1 << level
      const splits = bestSplits(bins, looked, node, slope, curve, first, least, shrink)
      for (let k = 0; k < first; k++) {
        const split = splits[k]
        if (split === undefined) continue
        made.fact[inner + first + k] = split.fact
        made.bound[inner + first + k] = bounds[split.fact]![split.bin]!
      }
      for (let i = 0; i < n; i++) {
        const split = splits[node[i]! - first]
        node[i] = 2 * node[i]! + (split !== undefined && bins[split.fact]![i]! > split.bin ? 1 : 0)
      }
    }
    const slopes = new Float64Array(leaves)
    const curves = new Float64Array(leaves)
    for (let i = 0; i < n; i++) {
      slopes[node[i]! - leaves]! += slope[i]!
      curves[node[i]! - leaves]! += curve[i]!
    }
    for (let k = 0; k < leaves; k++)
      made.leaf[tree * leaves + k] = Math.round((rate * 1e4 * slopes[k]!) / (curves[k]! + shrink)) / 1e4
    for (let i = 0; i < n; i++) odds[i]! += made.leaf[tree * leaves + node[i]! - leaves]!
  }
  return made
}

/** Upper bounds of the bins of a fact: its values where they are few, else such that bins hold equally many. */
function boundsOf(cases: readonly Case[], f: number): Float32Array {
  const values = Float32Array.from(cases, (c) => c.facts[f]!).sort()
  const bounds: number[] = []
  const distinct = new Set(values)
  if (distinct.size <= mostBins) return Float32Array.from([...distinct].sort((a, b) => a - b))
  for (let k = 1; k <= mostBins; k++) {
    const value = values[Math.min(values.length - 1, Math.floor((k * values.length) / mostBins))]!
    if (value !== bounds.at(-1)) bounds.push(value)
  }
  return Float32Array.from(bounds)
}

function binned(cases: readonly Case[], f: number, bounds: Float32Array): Uint8Array {
  return Uint8Array.from(cases, ({ facts }) => {
    let bin = 0
    while (bin < bounds.length - 1 && facts[f]! > bounds[bin]!) bin++
    return bin
  })
}

interface Split {
  readonly fact: number
  readonly bin: number
}

/** For each node of a level, the split that gains most, if any does. */
function bestSplits(
  bins: readonly Uint8Array[],
  looked: readonly number[],
  node: Int32Array,
  slope: Float64Array,
  curve: Float64Array,
  first: number,
  least: number,
  shrink: number,
): (Split | undefined)[] {
  const best: (Split | undefined)[] = Array.from({ length: first })
  const gains = new Float64Array(first).fill(1e-6)
  const slopes = new Float64Array(first * mostBins)
  const curves = new Float64Array(first * mostBins)
  for (const fact of looked) {
    const bin = bins[fact]!
    slopes.fill(0)
    curves.fill(0)
    for (let i = 0; i < node.length; i++) {
      const at = (node[i]! - first) * mostBins + bin[i]!
      slopes[at]! += slope[i]!
      curves[at]! += curve[i]!
    }
    for (let k = 0; k < first; k++) {
      const from = k * mostBins
      let [allSlope, allCurve] = [0, 0]
      for (let b = 0; b < mostBins; b++) {
        allSlope += slopes[from + b]!
        allCurve += curves[from + b]!
      }
      const whole = allSlope ** 2 / (allCurve + shrink)
      let [leftSlope, leftCurve] = [0, 0]
      for (let b = 0; b < mostBins - 1; b++) {
        leftSlope += slopes[from + b]!
        leftCurve += curves[from + b]!
        if (leftCurve < least) continue
        if (allCurve - leftCurve < least) break
        const gain =
          leftSlope ** 2 / (leftCurve + shrink) + (allSlope - leftSlope) ** 2 / (allCurve - leftCurve + shrink) - whole
        if (gain <= gains[k]!) continue
        gains[k] = gain
        best[k] = { fact, bin: b }
      }
    }
  }
  return best
}
