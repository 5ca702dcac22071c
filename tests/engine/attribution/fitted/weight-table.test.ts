import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeFeatures } from '../../../../scripts/fit/place-features.ts'
import {
  sumFour,
  sumOf,
  sumSixteen,
  sumsOfFour,
  sumsOfSixteen,
  unpackTotal,
} from '../../../../src/engine/attribution/fitted/weight-table.ts'

const weight = fc.integer({ min: -127, max: 127 })
const featuresAndWeights = fc
  .uniqueArray(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { minLength: 1, maxLength: 300 })
  .chain((features) =>
    fc.record({
      features: fc.constant(features),
      weights: fc.array(weight, { minLength: features.length * 16, maxLength: features.length * 16 }),
      asked: fc.array(fc.constantFrom(...features), { maxLength: 40 }),
    }),
  )

/** Sums of the first `width` weights of each feature asked about, told the slow way. */
const sumsOf = (features: number[], weights: number[], asked: number[], width: number): number[] =>
  Array.from({ length: width }, (_, i) =>
    asked.reduce((sum, feature) => sum + weights[features.indexOf(feature) * width + i]!, 0),
  )

test('features have their own weights', () => {
  fc.assert(
    fc.property(featuresAndWeights, ({ features, weights, asked }) => {
      const tableOf = (width: number) =>
        placeFeatures(Int32Array.from(features), Int8Array.from(weights.slice(0, features.length * width)), width, 1)
      const list = Int32Array.from(asked)
      const out = new Int32Array(16)

      expect([sumOf(tableOf(1), list)]).toEqual(sumsOf(features, weights, asked, 1))

      const four = sumsOfFour(1)
      sumFour(tableOf(4), list, list.length, four, 0)
      unpackTotal(four, out, 0)
      expect([...out.subarray(0, 4)]).toEqual(sumsOf(features, weights, asked, 4))

      const sixteen = sumsOfSixteen(1)
      sumSixteen(tableOf(16), list, list.length, sixteen, 0)
      unpackTotal(sixteen, out, 0)
      expect([...out]).toEqual(sumsOf(features, weights, asked, 16))
    }),
  )
})

// A table keeps a print of each feature, not the feature: once in a long while a stranger has the same.
test('of many features that are not in a full table hardly any finds a weight', () => {
  const features = Int32Array.from({ length: 50_000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1))
  const table = placeFeatures(features, new Int8Array(features.length).fill(1), 1, 1)
  let found = 0
  for (let i = 0; i < 100_000; i++) found += sumOf(table, Int32Array.of(Math.imul(i + 100_001, 0x9e3779b1)))
  expect(found).toBeLessThan(20)
})

test('the sums of a group take the place of those it had before', () => {
  const table = placeFeatures(
    Int32Array.from([5, 6, 7]),
    Int8Array.from([1, 2, 3, 4, 10, 20, 30, 40, 9, 9, 9, 9]),
    4,
    1,
  )
  const sums = sumsOfFour(2)
  const out = new Int32Array(4)
  sumFour(table, Int32Array.of(5), 1, sums, 0)
  sumFour(table, Int32Array.of(6), 1, sums, 1)
  sumFour(table, Int32Array.of(7), 1, sums, 0)
  unpackTotal(sums, out, 0)
  expect([...out]).toEqual([19, 29, 39, 49])
})
