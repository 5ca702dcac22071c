import { expect, test } from 'vitest'
import { findAttributions } from '../../../src/engine/attribution/index.ts'
import { isShown } from '../../../src/engine/attribution/is-shown.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { readText } from '../../../src/engine/text/read-text.ts'

test.each([
  ['We should also note that the price is old.', 0],
  ['I think that the dam will hold.', 0],
  ['We say that a house is a home.', 0],
  ['You’ve said that you would never sell it.', 0],
  ['“We think that the dam will hold,” Lind said.', 1],
  ['Lind said that we should wait.', 1],
])('%s: %i credited to others than the writer', (text, count) => {
  expect(findAttributions(readText(articleFromText(text)))).toHaveLength(count)
})

test('what the writer thinks is given where everything is asked for, and no reader is shown it', () => {
  const found = findAttributions(readText(articleFromText('I think that the dam will hold.')), true)
  expect(found.map(({ kind }) => kind)).toEqual(['attitude'])
  expect(found.some(isShown)).toBe(false)
})
