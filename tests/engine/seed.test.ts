import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/engine/article.ts'
import { analyse } from '../../src/engine/index.ts'
import type { GradedClaim } from '../../src/engine/report.ts'
import { articleFromText } from '../../src/engine/text/plain-text.ts'
import { sharedData } from '../shared-data.ts'

interface GoldAttribution {
  readonly id: string
  readonly cue_span: readonly (readonly [number, number])[]
  readonly grade: string
}
interface Gold {
  readonly attributions: readonly GoldAttribution[]
  readonly not_flagged: readonly { readonly text: string; readonly span: readonly [number, number] }[]
}

const seed = sharedData('seed/article.txt')

describe.skipIf(seed === null)('the seed article', () => {
  const text = seed === null ? '' : readFileSync(seed, 'utf8')
  const gold = (seed === null ? null : JSON.parse(readFileSync(sharedData('seed/gold.json')!, 'utf8'))) as Gold
  const { claims } = analyse(articleFromText(text))
  const overlaps = (span: Span, [start, end]: readonly [number, number]): boolean =>
    span.start < end && span.end > start
  const at = (one: GoldAttribution): GradedClaim | undefined =>
    claims.find(({ attribution }) => attribution.cue.some((span) => one.cue_span.some((pair) => overlaps(span, pair))))
  const byId = (id: string): GradedClaim | undefined => at(gold.attributions.find((one) => one.id === id)!)

  test.each(seed === null ? [] : gold.attributions.map((one) => [one.id, one] as const))(
    '%s has its grade',
    (_id, one) => {
      const verdict = at(one)?.verdict
      const shown = verdict && (verdict.graded ? verdict.grade : 'not graded')
      const expected =
        one.grade === 'No source given' ? 'None' : one.grade.startsWith('not graded') ? 'not graded' : one.grade
      expect(shown).toBe(expected)
    },
  )

  test.each<[id: string, speaker: string]>([
    ['A6', 'Ned Price'],
    ['A7', 'Ned Price'],
    ['A9', 'Wang Yi'],
    ['A10', 'Wang Yi'],
    ['A12', 'Wang Yi'],
    ['A20', 'Wang Yi'],
  ])('%s is said by %s', (id, speaker) => {
    expect(byId(id)?.speaker).toMatchObject({ known: 'identified', name: speaker })
  })

  test.each<[id: string, relay: RegExp]>([
    ['A6', /Reuters/],
    ['A7', /Reuters/],
    ['A9', /Tass/i],
    ['A10', /Tass/i],
    ['A14', /Wall Street Journal/],
    ['A16', /Wall Street Journal/],
    ['A20', /Borrell/],
  ])('%s came through %s', (id, relay) => {
    expect(
      byId(id)
        ?.relays.map(({ name }) => name)
        .join(' '),
    ).toMatch(relay)
  })

  test('the first key points are told where the body says more, or says it weaker', () => {
    expect(byId('A1')?.verdict.flags).toContain('higher-in-body')
    expect(byId('A3')?.verdict.flags).toContain('sourced-lower-in-body')
  })

  test('captions, credits, labels and the writer’s own voice give no claim', () => {
    for (const { text: words, span } of gold.not_flagged) {
      const inside = claims.filter(({ attribution }) => attribution.cue.some((cue) => overlaps(cue, span)))
      expect(inside, words).toEqual([])
    }
  })
})
