import { spread } from '../../src/engine/attribution/fitted/hash.ts'
import type { PackedTable, WeightTable } from '../../src/engine/attribution/fitted/weight-table.ts'
import { placeFeatures } from './place-features.ts'

/** Features worth a weight, numbered: those met in at least `least` examples. */
export interface FeatureIndex {
  readonly hashes: Int32Array
  /** By number, in how many examples the feature was met, as far as counted. */
  readonly counts: Uint16Array
  /** Puts numbers in the place of hashes, -1 for features left out. */
  number(list: Int32Array): Int32Array
}

const bits = 24
/** Stands where a feature is not made. */
const none = 0

export function indexFeatures(lists: readonly Int32Array[], least: number): FeatureIndex {
  const mask = (1 << bits) - 1
  const count = new Uint16Array(1 << bits)
  const last = new Int32Array(1 << bits).fill(-1)
  lists.forEach((list, example) => {
    for (let k = 0; k < list.length; k++) {
      if (list[k] === none) continue
      const at = spread(list[k]!) & mask
      if (last[at] === example) continue
      last[at] = example
      if (count[at]! < 65535) count[at]!++
    }
  })
  const numbers = new Map<number, number>()
  for (const list of lists)
    for (let k = 0; k < list.length; k++) {
      const hash = list[k]!
      if (hash !== none && count[spread(hash) & mask]! >= least && !numbers.has(hash)) numbers.set(hash, numbers.size)
    }
  return {
    hashes: Int32Array.from(numbers.keys()),
    counts: Uint16Array.from(numbers.keys(), (hash) => count[spread(hash) & mask]!),
    number: (list) => list.map((hash) => numbers.get(hash) ?? -1),
  }
}

/**
 * Rounds weights to bytes and lays them into a table: those of the `most` features that matter most, which
 * is by size of weight and by how often they are met. Weights beyond `largest` are cut to it.
 */
export function tableOf(
  { hashes, counts }: FeatureIndex,
  weights: Float32Array,
  width: number,
  largest: number,
  most: number,
): WeightTable {
  const scale = largest / 127
  const bytes = Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))))
  const strength = new Uint8Array(hashes.length)
  for (let f = 0; f < hashes.length; f++)
    for (let i = 0; i < width; i++) strength[f] = Math.max(strength[f]!, Math.abs(bytes[f * width + i]!))
  const worth = Float64Array.from(strength, (value, f) => value * Math.sqrt(counts[f]!))
  const kept = [...hashes.keys()].filter((f) => strength[f]! > 0).sort((a, b) => worth[b]! - worth[a]! || a - b)
  kept.length = Math.min(kept.length, most)
  const keptBytes = new Int8Array(kept.length * width)
  kept.forEach((f, k) => keptBytes.set(bytes.subarray(f * width, (f + 1) * width), k * width))
  return placeFeatures(
    Int32Array.from(kept, (f) => hashes[f]!),
    keptBytes,
    width,
    scale,
  )
}

export function pack({ width, scale, factors, printFrom, prints, weights }: WeightTable): PackedTable {
  const slots = prints.length
  const taken = new Uint8Array(slots >> 3)
  const printBytes: number[] = []
  const weightBytes: number[] = []
  const factorBytes = [...factors].flatMap((factor) => [factor & 255, factor >> 8])
  for (let slot = 0; slot < slots; slot++) {
    if (prints[slot] === 0) continue
    taken[slot >> 3]! |= 1 << (slot & 7)
    printBytes.push(prints[slot]! & 255, prints[slot]! >> 8)
    for (let i = 0; i < width; i++) weightBytes.push(weights[slot * width + i]! & 255)
  }
  const base64 = (bytes: Uint8Array | number[]): string => Buffer.from(bytes).toString('base64')
  return {
    width,
    scale,
    slots,
    factors: base64(factorBytes),
    printFrom,
    taken: base64(taken),
    prints: base64(printBytes),
    weights: base64(weightBytes),
  }
}
