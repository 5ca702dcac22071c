import { spread } from '../../src/engine/attribution/fitted/hash.ts'
import {
  emptyTable,
  placeOf,
  printOf,
  setFeature,
  type WeightTable,
} from '../../src/engine/attribution/fitted/weight-table.ts'

/** How full a table may be: the fuller, the less memory is read at random. */
const fullest = 0.8
const slotsPerBucket = 8

/**
 * Lays features and their weights, `width` bytes each, into a table: finds for each bucket the factor that gives all its
 * features slots of their own, the fullest buckets first. Of two features of one hash the first stays.
 */
export function placeFeatures(features: Int32Array, bytes: Int8Array, width: number, scale: number): WeightTable {
  let slots = 64
  while (slots * fullest < features.length) slots *= 2
  const table = emptyTable(width, scale, slots, slots / slotsPerBucket)
  const buckets = Array.from(table.factors, (): number[] => [])
  const hashes = features.map(spread)
  const met = new Set<number>()
  hashes.forEach((hash, f) => {
    if (met.has(hash)) return
    met.add(hash)
    buckets[hash >>> table.bucketFrom]!.push(f)
  })
  const fullestFirst = [...buckets.keys()].sort((a, b) => buckets[b]!.length - buckets[a]!.length || a - b)
  for (const bucket of fullestFirst) {
    const members = buckets[bucket]!
    const keepsApart = (factor: number): boolean => {
      table.factors[bucket] = factor
      const places = members.map((f) => placeOf(table, hashes[f]!))
      return places.every((place) => table.prints[place] === 0) && new Set(places).size === places.length
    }
    let factor = 1
    while (!keepsApart(factor))
      if ((factor += 2) > 0xffff) throw new Error('no factor keeps the features of a bucket apart')
    for (const f of members) {
      const hash = hashes[f]!
      setFeature(table, placeOf(table, hash), printOf(table, hash), bytes, f * width)
    }
  }
  return table
}
