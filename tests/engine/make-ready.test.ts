import { expect, test } from 'vitest'
import { analyse } from '../../src/engine/index.ts'
import { makeReady } from '../../src/engine/make-ready.ts'
import { articleFromText } from '../../src/engine/text/plain-text.ts'

const article = articleFromText(
  'The weir held, engineers told the Marsh Courier. “It will not next time,” Ina Sund said.',
)

test('what is done ahead of the first article changes no report', () => {
  const before = analyse(article)
  makeReady()
  makeReady()
  expect(analyse(article)).toEqual(before)
  expect(before.claims.length).toBeGreaterThan(0)
})
