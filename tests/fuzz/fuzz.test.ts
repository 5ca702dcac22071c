import { expect, test } from 'vitest'
import { randomNumbers } from '../../scripts/fit/random.ts'
import { fuzzMessages } from './fuzz-messages.ts'
import { fuzzStore } from './fuzz-store.ts'
import { fuzzTexts } from './fuzz-texts.ts'
import { mutatePage } from './mutate-page.ts'

/** A small slice of `npm run fuzz`, always the same. */
const seed = 20_260

test('generated texts give sound reports', () => {
  expect(fuzzTexts(500, seed)).toEqual({ runs: 500, found: expect.stringMatching(/^[1-9]\d+ claims$/), failure: null })
})

test('settings outlive stores that fail or are damaged', async () => {
  expect(await fuzzStore(300, seed)).toEqual({
    runs: 300,
    found: expect.stringMatching(/^[1-9]\d+ changes kept, [1-9]\d+ refused$/),
    failure: null,
  })
})

test('messages that are lost, doubled or late leave one set of marks, of the right text', async () => {
  expect(await fuzzMessages(300, seed)).toEqual({
    runs: 300,
    found: expect.stringMatching(/^[1-9]\d\d+ texts shown$/),
    failure: null,
  })
})

test('a seed breaks a page the same way each time', () => {
  const broken = () => mutatePage('<p>The dam held, officials said.</p>'.repeat(50), randomNumbers(seed))
  expect(broken()).toBe(broken())
})
