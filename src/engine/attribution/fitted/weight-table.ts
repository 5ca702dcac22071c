/**
 * Weights by feature: an open-addressed table that keeps 16 bits of each feature's hash, so that a feature never met in
 * fitting finds nothing instead of another's weight. `width` weights a feature, each `scale` times its byte.
 */
export interface WeightTable {
  readonly width: number
  readonly scale: number
  readonly mask: number
  readonly prints: Uint16Array
  readonly weights: Int8Array
}

const printOf = (hash: number): number => hash >>> 16 || 1

/** The slot of a feature, or -1. */
export function slotOf({ mask, prints }: WeightTable, hash: number): number {
  const print = printOf(hash)
  for (let slot = hash & mask; prints[slot] !== 0; slot = (slot + 1) & mask) if (prints[slot] === print) return slot
  return -1
}

/** The first free or own slot of a feature: for building a table. */
export function placeFor({ mask, prints }: WeightTable, hash: number): number {
  const print = printOf(hash)
  let slot = hash & mask
  while (prints[slot] !== 0 && prints[slot] !== print) slot = (slot + 1) & mask
  prints[slot] = print
  return slot
}

/** The summed weights of features, for tables of one weight a feature. */
export function sumOf(table: WeightTable, hashes: Int32Array): number {
  let sum = 0
  for (let k = 0; k < hashes.length; k++) {
    const slot = slotOf(table, hashes[k]!)
    if (slot >= 0) sum += table.weights[slot]!
  }
  return sum * table.scale
}

/** Puts slots in the place of the first `count` hashes. */
export function findSlots(table: WeightTable, hashes: Int32Array, count: number): void {
  for (let k = 0; k < count; k++) hashes[k] = slotOf(table, hashes[k]!)
}

/** A table as it lies in the file: a bit a slot that is taken, then print and weights of the taken ones, in base 64. */
export interface PackedTable {
  readonly width: number
  readonly scale: number
  readonly slots: number
  readonly taken: string
  readonly prints: string
  readonly weights: string
}

export function unpack({ width, scale, slots, taken, prints, weights }: PackedTable): WeightTable {
  const bits = bytesOf(taken)
  const printBytes = bytesOf(prints)
  const weightBytes = bytesOf(weights)
  const table = { width, scale, mask: slots - 1, prints: new Uint16Array(slots), weights: new Int8Array(slots * width) }
  for (let slot = 0, k = 0; slot < slots; slot++) {
    if ((bits[slot >> 3]! & (1 << (slot & 7))) === 0) continue
    table.prints[slot] = printBytes[2 * k]! | (printBytes[2 * k + 1]! << 8)
    for (let i = 0; i < width; i++) table.weights[slot * width + i] = weightBytes[k * width + i]!
    k++
  }
  return table
}

export function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
