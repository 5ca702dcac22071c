import { describe, expect, test } from 'vitest'
import { rowsOf } from './fixture-rows.ts'
import { codesOf, work } from './working.ts'

const variation = rowsOf('variation')

describe('the gold of tests/fixtures/variation holds together', () => {
  test('there are enough rows, each with an id of its own', () => {
    expect(variation.length).toBeGreaterThanOrEqual(80)
    expect(new Set(variation.map((row) => row.id)).size).toBe(variation.length)
  })

  test.each(variation.map((row) => [row.id, row] as const))('%s', (_id, { attributions, expect: expected }) => {
    expect(attributions.map(({ n }) => n)).toEqual(expected.map(({ n }) => n))
    for (const { n, kind, who, working, grade } of expected) {
      if (kind === 'claim') {
        expect(attributions.find((a) => a.n === n)!.claim).not.toEqual([])
        expect(work(codesOf(working!))).toMatchObject({ who, grade, text: working })
      } else expect([grade, working]).toEqual([null, null])
    }
  })
})
