import { describe, expect, test } from 'vitest'
import { trainTrees } from '../../../../scripts/fit/train-trees.ts'
import { sumOfTrees, type Trees } from '../../../../src/engine/attribution/fitted/trees.ts'

const oneTree: Trees = {
  depth: 2,
  fact: Uint8Array.of(0, 1, 1),
  bound: Float32Array.of(5, 10, Infinity),
  leaf: Float32Array.of(1, 2, 3, 4),
}

describe('a tree', () => {
  test.each([
    ['up to both bounds', [5, 10], 1],
    ['beyond the second', [5, 11], 2],
    ['beyond the first, where nothing is asked further', [6, 1e9], 3],
  ])('%s', (_, facts, answer) => {
    expect(sumOfTrees(oneTree, Float32Array.from(facts))).toBe(answer)
  })

  test('more of them are summed', () => {
    const two: Trees = {
      depth: 1,
      fact: Uint8Array.of(0, 0),
      bound: Float32Array.of(0, 1),
      leaf: Float32Array.of(-1, 1, 10, 20),
    }
    expect([0, 1, 2].map((fact) => sumOfTrees(two, Float32Array.of(fact)))).toEqual([9, 11, 21])
    const three: Trees = {
      depth: 1,
      fact: Uint8Array.of(0, 0, 0),
      bound: Float32Array.of(0, 1, 0),
      leaf: Float32Array.of(-1, 1, 10, 20, 100, 200),
    }
    expect([0, 1, 2].map((fact) => sumOfTrees(three, Float32Array.of(fact)))).toEqual([109, 211, 221])
  })
})

describe('fitted trees', () => {
  /** Right where exactly one of two facts is high: nothing that a sum of weights can tell. */
  const cases = Array.from({ length: 400 }, (_, i) => {
    const [a, b, noise] = [i % 2, (i >> 1) % 2, (i * 37) % 11]
    return { facts: Float32Array.of(noise, a, b), isRight: a !== b }
  })
  const options = { trees: 20, depth: 3, rate: 0.3, least: 1, shrink: 1, share: 0.9, seed: 3 }

  test('tell what no single fact tells', () => {
    const trees = trainTrees(cases, options)
    for (const { facts, isRight } of cases) expect(sumOfTrees(trees, facts) > 0).toBe(isRight)
  })

  test('are the same each time', () => {
    expect(trainTrees(cases, options)).toEqual(trainTrees(cases, options))
  })
})
