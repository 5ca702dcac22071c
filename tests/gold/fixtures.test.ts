import { describe, expect, test } from 'vitest'
import { rowsOf, sourceRows } from './fixture-rows.ts'
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

describe.each(['development', 'held-back'] as const)('the gold of tests/fixtures/sources/%s holds together', (part) => {
  const rows = sourceRows(part)

  test('a third is held back', () => {
    expect(rows.length).toBeGreaterThanOrEqual(part === 'development' ? 214 : 107)
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
  })

  test.each(rows.map((row) => [row.id, row] as const))('%s', (_id, { attributions, who, speaker, control }) => {
    const [asked] = attributions
    expect(asked).toMatchObject({
      n: 1,
      source: [expect.anything()],
      claim: expect.arrayContaining([expect.anything()]),
    })
    expect(whos).toContain(who)
    expect(speaker === undefined ? 'document' : speaker === null ? 'unnamed' : 'named').toBe(
      /DOC/.test(who) ? 'document' : /ANON|NONE/.test(who) ? 'unnamed' : 'named',
    )
    expect([null, 'unlisted', 'independent', 'state-controlled', 'state-funded-independent', 'unknown']).toContain(
      control,
    )
  })
})

const whos = 'W-PR W-DOC W-ORG W-P W-OUT W-GOV W-ANON-D W-DOC-U W-ANON-A W-ANON-V W-NONE'.split(' ')
