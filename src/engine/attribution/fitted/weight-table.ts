import { spread } from './hash.ts'

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
  /**
   * Where `width` is a multiple of four, prints and weights once more, laid out to be summed quickly: the print of a slot,
   * then its weights four in a word, each 128 more so that none is negative.
   */
  readonly words: Int32Array
}

/** A table without features. `slots` is a power of two. */
export function emptyTable(width: number, scale: number, slots: number): WeightTable {
  return {
    width,
    scale,
    mask: slots - 1,
    prints: new Uint16Array(slots),
    weights: new Int8Array(slots * width),
    words: new Int32Array(width % 4 === 0 ? slots * (1 + (width >> 2)) : 0),
  }
}

export function setWeights({ width, prints, weights, words }: WeightTable, slot: number, bytes: Int8Array): void {
  weights.set(bytes, slot * width)
  if (width % 4 !== 0) return
  const at = slot * (1 + (width >> 2))
  words[at] = prints[slot]!
  for (let i = 0; i < width; i += 4)
    words[at + 1 + (i >> 2)] =
      (bytes[i]! + 128) | ((bytes[i + 1]! + 128) << 8) | ((bytes[i + 2]! + 128) << 16) | ((bytes[i + 3]! + 128) << 24)
}

const printOf = (hash: number): number => hash >>> 16 || 1

/** The slot of a feature as `mix` made it, or -1. */
export function slotOf({ mask, prints }: WeightTable, mixed: number): number {
  const hash = spread(mixed)
  const print = printOf(hash)
  for (let slot = hash & mask; prints[slot] !== 0; slot = (slot + 1) & mask) if (prints[slot] === print) return slot
  return -1
}

/** The first free or own slot of a feature: for building a table. */
export function placeFor({ mask, prints }: WeightTable, mixed: number): number {
  const hash = spread(mixed)
  const print = printOf(hash)
  let slot = hash & mask
  while (prints[slot] !== 0 && prints[slot] !== print) slot = (slot + 1) & mask
  prints[slot] = print
  return slot
}

/** The summed weights of features, for tables of one weight a feature. */
export function sumOf(table: WeightTable, features: Int32Array): number {
  let sum = 0
  for (let k = 0; k < features.length; k++) {
    const slot = slotOf(table, features[k]!)
    if (slot >= 0) sum += table.weights[slot]!
  }
  return sum * table.scale
}

/** Two weights of a word that have another between them: halves of a number, with room for 250 of them added up. */
const halves = 0x00ff00ff

/**
 * The summed weights of `rows` runs of features, `each` of them a run, from a table of four weights a feature: four sums a
 * run into `out`, in units of `table.scale`.
 */
export function addFour(table: WeightTable, features: Int32Array, each: number, rows: number, out: Int32Array): void {
  const { words, mask } = table
  for (let row = 0; row < rows; row++) {
    let even = 0
    let odd = 0
    let known = 0
    for (let k = row * each, end = k + each; k < end; k++) {
      const hash = spread(features[k]!)
      const print = printOf(hash)
      const at = entryOf(words, mask, 2, hash, print)
      // Every other feature is unknown, in no order: adding nothing for those costs less than a branch guessed wrong.
      const difference = words[at]! ^ print
      const isKnown = ~((difference | -difference) >> 31)
      const word = words[at + 1]!
      even += word & halves & isKnown
      odd += (word >>> 8) & halves & isKnown
      known -= isKnown
    }
    putFour(out, row * 4, even, odd, known)
  }
}

/** The same from a table of sixteen weights a feature. A feature of 0 is none. */
export function addSixteen(
  table: WeightTable,
  features: Int32Array,
  each: number,
  rows: number,
  out: Int32Array,
): void {
  const { words, mask } = table
  for (let row = 0; row < rows; row++) {
    let [even0, odd0, even1, odd1, even2, odd2, even3, odd3, known] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
    for (let k = row * each, end = k + each; k < end; k++) {
      if (features[k] === 0) continue
      const hash = spread(features[k]!)
      const at = entryOf(words, mask, 5, hash, printOf(hash))
      if (words[at] === 0) continue
      known++
      const word0 = words[at + 1]!
      const word1 = words[at + 2]!
      const word2 = words[at + 3]!
      const word3 = words[at + 4]!
      even0 += word0 & halves
      odd0 += (word0 >>> 8) & halves
      even1 += word1 & halves
      odd1 += (word1 >>> 8) & halves
      even2 += word2 & halves
      odd2 += (word2 >>> 8) & halves
      even3 += word3 & halves
      odd3 += (word3 >>> 8) & halves
    }
    putFour(out, row * 16, even0, odd0, known)
    putFour(out, row * 16 + 4, even1, odd1, known)
    putFour(out, row * 16 + 8, even2, odd2, known)
    putFour(out, row * 16 + 12, even3, odd3, known)
  }
}

/** Where in `words` the entry of a feature begins; where an empty one begins if the table does not have the feature. */
function entryOf(words: Int32Array, mask: number, stride: number, hash: number, print: number): number {
  let at = (hash & mask) * stride
  for (let found = words[at]!; found !== print && found !== 0; found = words[at]!) {
    at += stride
    if (at === words.length) at = 0
  }
  return at
}

function putFour(out: Int32Array, at: number, even: number, odd: number, known: number): void {
  const bias = known * 128
  out[at] = (even & 0xffff) - bias
  out[at + 1] = (odd & 0xffff) - bias
  out[at + 2] = (even >>> 16) - bias
  out[at + 3] = (odd >>> 16) - bias
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
  const weightsOf = new Int8Array(weightBytes.buffer)
  const table = emptyTable(width, scale, slots)
  for (let slot = 0, k = 0; slot < slots; slot++) {
    if ((bits[slot >> 3]! & (1 << (slot & 7))) === 0) continue
    table.prints[slot] = printBytes[2 * k]! | (printBytes[2 * k + 1]! << 8)
    setWeights(table, slot, weightsOf.subarray(k * width, (k + 1) * width))
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
