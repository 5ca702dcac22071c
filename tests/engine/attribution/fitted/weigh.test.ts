import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAttributions } from '../../../../src/engine/attribution/index.ts'
import { isShown } from '../../../../src/engine/attribution/is-shown.ts'
import { articleFromText } from '../../../../src/engine/text/plain-text.ts'
import { readText } from '../../../../src/engine/text/read-text.ts'
import { readMarks } from '../../../bracket-notation.ts'
import { showMarks } from '../show-marks.ts'

const find = (text: string) => findAttributions(readText(articleFromText(text)))

describe('what the constructions found and what was fitted, together', () => {
  test.each([
    '<Mara Lind> {said} [the bridge was safe].',
    '[“We waited too long,”] <Mr. Oduya> {said}.',
    '{According to} <two officials>, [the talks failed].',
    '<The ministry> {announced} [that it would close the harbor].',
    'The ferryman, <a member of the Calder Rowers>{:} [“I have lived here for over fifty years.”]',
  ])('%s', (sentence) => {
    const { text, attributions } = readMarks(sentence)
    expect(find(text).map((found) => showMarks(text, found))).toEqual(attributions.map((gold) => showMarks(text, gold)))
  })

  test.each(['The bridge was built in 1931 and painted twice.', 'Rain fell on the valley through the night.'])(
    'nothing is found in: %s',
    (sentence) => {
      expect(find(sentence)).toEqual([])
    },
  )

  test.each(['Lind plans to run again.', 'Parliament is expected to vote on Thursday.'])(
    'what somebody wants or plans is found where it is asked for, and no reader is shown it: %s',
    (sentence) => {
      const wanted = findAttributions(readText(articleFromText(sentence)), true)
      expect(wanted.map(({ kind }) => kind)).toEqual(['attitude'])
      expect(wanted.some(isShown)).toBe(false)
      expect(find(sentence)).toEqual([])
    },
  )

  test('a plain attribution is surer than a far-fetched one', () => {
    const [plain] = find('“The dam held through the night,” Mayor Ana Roth said on Tuesday.')
    const [doubtful] = find('The figures, which point to a fall, are known.')
    expect(plain!.confidence).toBeGreaterThan(0.7)
    expect(doubtful?.confidence ?? 0).toBeLessThan(plain!.confidence)
  })
})

describe('any text at all', () => {
  const words = fc.constantFrom(
    'said',
    'Lind',
    'that',
    '“',
    '”',
    '"',
    "'",
    ',',
    '.',
    '\n',
    'told',
    'who',
    'the',
    'dam',
    '(',
    ')',
    '—',
    '‘',
    'according',
    'to',
    '\u202e',
    '\ud800',
    '😀',
  )
  const anyText = fc.oneof(
    fc.array(words, { maxLength: 120 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )

  test('spans are in order, in range, not empty, within one block, and the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = articleFromText(text)
        const found = findAttributions(readText(article))
        for (const { source, cue, claim, confidence } of found) {
          expect(claim.length).toBeGreaterThan(0)
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
          for (const part of [source, cue, claim])
            part.forEach((span, i) => {
              expect(span.start).toBeGreaterThanOrEqual(i === 0 ? 0 : part[i - 1]!.end)
              expect(span.end).toBeGreaterThan(span.start)
              const holds = article.blocks.some((b) => b.span.start <= span.start && span.end <= b.span.end)
              expect(holds).toBe(true)
            })
        }
        expect(findAttributions(readText(article))).toEqual(found)
      }),
      { numRuns: 150 },
    )
  })
})
