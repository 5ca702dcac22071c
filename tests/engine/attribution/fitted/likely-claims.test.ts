import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAttributions } from '../../../../src/engine/attribution/index.ts'
import { isShown } from '../../../../src/engine/attribution/is-shown.ts'
import { articleFromText } from '../../../../src/engine/text/plain-text.ts'
import { readText } from '../../../../src/engine/text/read-text.ts'
import { showMarks } from '../show-marks.ts'

const everything = (text: string) => findAttributions(readText(articleFromText(text)), true)
const shown = (text: string, all = false) => findAttributions(readText(articleFromText(text)), all).filter(isShown)

const letter = '“We have waited for nine years and nobody has come to look at the cracks in the wall.”'

describe('what is likely a claim by its words, where everything is asked for', () => {
  test('a quotation without any cue is credited to nobody, and no reader is shown it', () => {
    const text = `The hall was full.\n\n${letter}\n\nThe meeting ended at ten.`
    expect(everything(text).map(({ source, claim }) => [source, claim.map((s) => text.slice(s.start, s.end))])).toEqual(
      [[[], [letter]]],
    )
    expect(shown(text, true)).toEqual([])
  })

  test.each([
    ['two words in quotation marks are a name', 'The ferry “Grey Gull” left at ten.'],
    ['nothing in a sentence of fact', 'The bridge was built in 1931 and painted twice.'],
  ])('%s', (_what, text) => {
    expect(everything(text)).toEqual([])
  })
})

describe('what a reader is shown', () => {
  const sentences = [
    '“It is a disgrace,” Ms Oduya said.',
    letter,
    'Critics fear that the harbor will silt up, and the union is furious over the loss of two ferries.',
    'According to the minutes, nobody asked.',
    'Lind hopes to win the seat back, a plan that she has talked about for years.',
    'The firm’s priority is to keep the ferries running, officials said on Monday.',
    'Lorries passed all day.',
  ]

  test('is the same, word for word, whether everything is asked for or not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...sentences), { maxLength: 8 }),
        fc.constantFrom(' ', '\n\n'),
        (list, gap) => {
          const text = list.join(gap)
          const marks = (all: boolean) => shown(text, all).map((attribution) => showMarks(text, attribution))
          expect(marks(true)).toEqual(marks(false))
        },
      ),
      { numRuns: 60 },
    )
  })
})
