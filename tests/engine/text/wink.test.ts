import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canBeJoined, tag } from '../../../src/engine/text/wink.ts'

/** Blocks whose ends and beginnings could be read with one another. */
const blocks = [
  'Council rejects the dam',
  'They asked to see Gen.',
  'Ruiz said no.',
  'and so it went on',
  'According to',
  'figures of the ministry, the dam held',
  'Photo: Ana Lind',
  '“It held.',
  '“Then it broke,” Lind said. “It',
  'No',
  '10 replied at 9 a.m.',
  'The Mail on',
  'Sunday asked J.',
  'a second',
  'said: no!',
  '...',
  ' spaces at the ends ',
  '\u00a0',
  "Lind's boats, the Ilić and",
  'The council',
]

test('texts that are read at once are read as each alone', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 12 }), (texts) => {
      for (const text of texts) tag([text]) // wink-nlp keeps what it has met: what was before a comma first
      expect(tag(texts)).toEqual(texts.flatMap((text) => tag([text])))
    }),
  )
})

test.each([
  ['two\nlines', false],
  ['a tab\tinside', false],
  ['one line, with\u00a0spaces', true],
])('%j can be read at once with others: %s', (text, can) => {
  expect(canBeJoined(text)).toBe(can)
})
