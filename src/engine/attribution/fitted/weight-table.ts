import { spread } from './hash.ts'

/**
 * Weights by feature. Every feature has a slot of its own: its hash, times what keeps the features of its bucket apart.
 * So one look finds it or tells that it is not there, without a branch to guess wrong. `prints` keeps 16 bits of each
 * feature's hash, so that a feature never met in fitting finds nothing instead of another's weight. `width` weights a
 * feature, each `scale` times its byte.
 */
export interface WeightTable {
  readonly width: number
  readonly scale: number
  /** By bucket, which is a hash's bits from `bucketFrom` on. */
  readonly factors: Uint16Array
  readonly bucketFrom: number
  /** A slot is the product's bits from here on. */
  readonly slotFrom: number
  /** Sixteen bits of a hash from `printFrom` on: those from 0 are what bucket and slot do not tell. */
  readonly prints: Uint16Array
  readonly printFrom: number
  readonly weights: Int8Array
  /**
   * What a look reads, so that it fetches one place of memory. Of one weight a feature: print and weight in a word. Of four: a word
   * for the print, then one for the weights, each 128 more so that none is negative. Of sixteen: the weights in four words;
   * their prints are few enough to stay near.
   */
  readonly words: Int32Array
}

/** A table without features. `slots` and `buckets` are powers of two, 4 at least. */
export function emptyTable(width: number, scale: number, slots: number, buckets: number, printFrom = 0): WeightTable {
  return {
    width,
    scale,
    factors: new Uint16Array(buckets),
    bucketFrom: Math.clz32(buckets) + 1,
    slotFrom: Math.clz32(slots) + 1,
    prints: new Uint16Array(slots),
    printFrom,
    weights: new Int8Array(slots * width),
    words: new Int32Array(slots * wordsOf(width)),
  }
}

/** Words a slot. */
const wordsOf = (width: number): number => (width === 1 ? 1 : width === 4 ? 2 : width >> 2)

/** Gives the feature of this hash a slot, and the weights in `bytes` from `from` on. */
export function setFeature(table: WeightTable, slot: number, print: number, bytes: Int8Array, from = 0): void {
  const { width, prints, weights, words } = table
  prints[slot] = print
  for (let i = 0; i < width; i++) weights[slot * width + i] = bytes[from + i]!
  const four = (at: number): number =>
    (bytes[at]! + 128) | ((bytes[at + 1]! + 128) << 8) | ((bytes[at + 2]! + 128) << 16) | ((bytes[at + 3]! + 128) << 24)
  const to = slot * wordsOf(width)
  if (width === 1) words[to] = (print << 8) | (bytes[from]! & 0xff)
  else if (width === 4) {
    words[to] = print
    words[to + 1] = four(from)
  } else for (let k = 0; k < width >> 2; k++) words[to + k] = four(from + 4 * k)
}

/** What is kept of a hash beside its weights: 0 stands for a slot without a feature. */
export const printOf = ({ printFrom }: WeightTable, hash: number): number => (hash >>> printFrom) & 0xffff || 1

/** Where a feature of this hash stands if the table has it. */
export const placeOf = ({ factors, bucketFrom, slotFrom }: WeightTable, hash: number): number =>
  Math.imul(hash, factors[hash >>> bucketFrom]!) >>> slotFrom

/** The summed weights of features, for tables of one weight a feature. */
export function sumOf(table: WeightTable, features: Int32Array): number {
  const { words } = table
  let sum = 0
  for (let k = 0; k < features.length; k++) {
    const hash = spread(features[k]!)
    const word = words[placeOf(table, hash)]!
    sum += ((word << 24) >> 24) & isZero((word >>> 8) ^ printOf(table, hash))
  }
  return sum * table.scale
}

/** All bits where a number is 0, none elsewhere. */
const isZero = (n: number): number => ~((n | -n) >> 31)

/** Two weights of a word that have another between them: halves of a number, with room for 250 of them added up. */
const halves = 0x00ff00ff

/**
 * Sums of weights, packed: how many there are, then two sums a number. `groups` are sums of a few features each, one after
 * the other; `total` is the sum of them.
 */
export interface PackedSums {
  readonly groups: Int32Array
  readonly total: Int32Array
}
const packedSums = (groups: number, packed: number): PackedSums => ({
  groups: new Int32Array(groups * packed),
  total: new Int32Array(packed),
})
/** Sums of four weights a feature, and of sixteen. */
export const sumsOfFour = (groups: number): PackedSums => packedSums(groups, 3)
export const sumsOfSixteen = (groups: number): PackedSums => packedSums(groups, 9)

/** Puts the sums of `count` features, from a table of four weights a feature, in the place of those of a group. */
export function sumFour(
  table: WeightTable,
  features: Int32Array,
  count: number,
  sums: PackedSums,
  group: number,
): void {
  const { words } = table
  let even = 0
  let odd = 0
  let known = 0
  for (let k = 0; k < count; k++) {
    const hash = spread(features[k]!)
    const at = placeOf(table, hash) << 1
    const isKnown = isZero(words[at]! ^ printOf(table, hash))
    const word = words[at + 1]! & isKnown
    even += word & halves
    odd += (word >>> 8) & halves
    known -= isKnown
  }
  const at = group * 3
  put(sums, at, 0, known)
  put(sums, at, 1, even)
  put(sums, at, 2, odd)
}

const entries = new Int32Array(64)

/** The same from a table of sixteen weights a feature. First lists those that are known: a branch for each would be guessed wrong too often. */
export function sumSixteen(
  table: WeightTable,
  features: Int32Array,
  count: number,
  sums: PackedSums,
  group: number,
): void {
  const { prints, words } = table
  let known = 0
  for (let k = 0; k < count; k++) {
    const hash = spread(features[k]!)
    const slot = placeOf(table, hash)
    entries[known] = slot << 2
    known -= isZero(prints[slot]! ^ printOf(table, hash))
  }
  let [even0, odd0, even1, odd1, even2, odd2, even3, odd3] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let k = 0; k < known; k++) {
    const entry = entries[k]!
    const word0 = words[entry]!
    const word1 = words[entry + 1]!
    const word2 = words[entry + 2]!
    const word3 = words[entry + 3]!
    even0 += word0 & halves
    odd0 += (word0 >>> 8) & halves
    even1 += word1 & halves
    odd1 += (word1 >>> 8) & halves
    even2 += word2 & halves
    odd2 += (word2 >>> 8) & halves
    even3 += word3 & halves
    odd3 += (word3 >>> 8) & halves
  }
  const at = group * 9
  put(sums, at, 0, known)
  put(sums, at, 1, even0)
  put(sums, at, 2, odd0)
  put(sums, at, 3, even1)
  put(sums, at, 4, odd1)
  put(sums, at, 5, even2)
  put(sums, at, 6, odd2)
  put(sums, at, 7, even3)
  put(sums, at, 8, odd3)
}

function put({ groups, total }: PackedSums, at: number, n: number, value: number): void {
  total[n]! += value - groups[at + n]!
  groups[at + n] = value
}

/** Unpacks the total into `out` from `at` on. */
export function unpackTotal({ total }: PackedSums, out: Int32Array, at: number): void {
  const bias = total[0]! * 128
  for (let part = 1; part < total.length; part += 2) {
    const even = total[part]!
    const odd = total[part + 1]!
    const four = at + (part - 1) * 2
    out[four] = (even & 0xffff) - bias
    out[four + 1] = (odd & 0xffff) - bias
    out[four + 2] = (even >>> 16) - bias
    out[four + 3] = (odd >>> 16) - bias
  }
}

/** A table as it lies in the file: a bit a slot that is taken, print and weights of the taken ones, and factors, in base 64. */
export interface PackedTable {
  readonly width: number
  readonly scale: number
  readonly slots: number
  readonly factors: string
  readonly printFrom: number
  readonly taken: string
  readonly prints: string
  readonly weights: string
}

export function unpack({ width, scale, slots, factors, printFrom, taken, prints, weights }: PackedTable): WeightTable {
  const bits = bytesOf(taken)
  const factorBytes = bytesOf(factors)
  const printBytes = bytesOf(prints)
  const weightBytes = bytesOf(weights)
  const weightsOf = new Int8Array(weightBytes.buffer)
  const table = emptyTable(width, scale, slots, factorBytes.length >> 1, printFrom)
  for (let k = 0; k < table.factors.length; k++) table.factors[k] = factorBytes[2 * k]! | (factorBytes[2 * k + 1]! << 8)
  for (let slot = 0, k = 0; slot < slots; slot++) {
    if ((bits[slot >> 3]! & (1 << (slot & 7))) === 0) continue
    setFeature(table, slot, printBytes[2 * k]! | (printBytes[2 * k + 1]! << 8), weightsOf, k * width)
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
