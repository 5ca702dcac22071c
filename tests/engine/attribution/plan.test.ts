import { expect, test } from 'vitest'
import { findAttributions } from '../../../src/engine/attribution/index.ts'
import { isShown } from '../../../src/engine/attribution/is-shown.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { readText } from '../../../src/engine/text/read-text.ts'

test.each([
  ['Mara Lind plans to open the dam in May.', 0],
  ['Mara Lind wants to open the dam in May.', 0],
  ['Mara Lind intends to open the dam in May.', 0],
  ['Mara Lind wants to be “left alone with it”.', 1],
  ['Mara Lind hopes to open the dam in May.', 1],
  ['The ministry expects to lose 40 million euros.', 1],
  ['Mara Lind said she plans to open the dam in May.', 1],
])('%s: %i shown', (text, count) => {
  expect(findAttributions(readText(articleFromText(text))).filter(isShown)).toHaveLength(count)
})
