import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/engine/article.ts'
import type { Attribution } from '../../src/engine/attribution/attribution.ts'
import { findAttributions } from '../../src/engine/attribution/index.ts'
import { articleFromText } from '../../src/engine/text/plain-text.ts'
import { readText } from '../../src/engine/text/read-text.ts'
import { news } from '../fuzz/texts.ts'

const find = (text: string): Attribution[] => findAttributions(readText(articleFromText(text)))

const anything = fc.oneof(
  { weight: 3, arbitrary: news },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

const partsOf = (attribution: Attribution): readonly (readonly Span[])[] => [
  attribution.source,
  attribution.cue,
  attribution.claim,
  ...attribution.layers.flatMap(({ source, cue }) => [source, cue]),
]

const splitsSurrogates = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')

describe('whatever the text', () => {
  test('spans lie inside one block, in order, never empty, never inside a character', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { blocks } = articleFromText(text)
        for (const attribution of find(text)) {
          expect(attribution.cue.length).toBeGreaterThan(0)
          expect(attribution.claim.length).toBeGreaterThan(0)
          expect(attribution.confidence).toBeGreaterThanOrEqual(0)
          expect(attribution.confidence).toBeLessThanOrEqual(1)
          for (const spans of partsOf(attribution)) {
            let end = 0
            for (const span of spans) {
              expect(span.start).toBeGreaterThanOrEqual(end)
              expect(span.end).toBeGreaterThan(span.start)
              expect(blocks.some((block) => block.span.start <= span.start && span.end <= block.span.end)).toBe(true)
              expect(splitsSurrogates(text, span.start) || splitsSurrogates(text, span.end)).toBe(false)
              end = span.end
            }
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  test('the same text gives the same attributions', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(find(text)).toEqual(find(text))
      }),
      { numRuns: 100 },
    )
  })

  test('what stands at the end changes nothing two paragraphs before', () => {
    fc.assert(
      fc.property(news, news, (early, late) => {
        const closed = `${early}\n\nThe road was wet.\n\n`
        const inEarly = (attributions: Attribution[]) =>
          attributions.filter(({ cue }) => cue[0]!.start < early.length).map((a) => ({ ...a, sentence: 0 }))
        expect(inEarly(find(`${closed}${late}`))).toEqual(inEarly(find(closed)))
      }),
      { numRuns: 150 },
    )
  })
})

describe('time grows no faster than the text', () => {
  test.each<[what: string, text: string]>([
    ['a megabyte without a space', 'a1-'.repeat(350_000)],
    ['ten thousand quotation marks', '“" ‘a '.repeat(2500)],
    ['ten thousand quotation marks without a space', '"'.repeat(10_000)],
    ['a sentence of 100,000 words', 'Lind said that the old dam held and Roth told him '.repeat(9_100)],
    ['a hundred thousand line breaks', '\n'.repeat(100_000)],
    ['lone surrogates and controls', '\ud800\u0000 \udfff '.repeat(20_000)],
  ])(
    '%s is read in seconds',
    (_what, text) => {
      const started = performance.now()
      find(text)
      expect(performance.now() - started).toBeLessThan(20_000)
    },
    40_000,
  )

  test('empty texts hold nothing', () => {
    for (const text of ['', ' ', '\n\n', '\u0000']) expect(find(text)).toEqual([])
  })
})
