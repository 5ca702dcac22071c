import { expect, test, vi } from 'vitest'
import { analyse } from '../src/engine/index.ts'
import { articleFromText } from '../src/engine/text/plain-text.ts'
import { originalOf } from '../src/export/original-of-claim.ts'
import { searchOriginal } from '../src/find-original.ts'

const browser = vi.hoisted(() => ({ search: { query: vi.fn() } }))
vi.mock('webextension-polyfill', () => ({ default: browser }))

test.each<[why: string, text: string, original: unknown]>([
  [
    'a quotation is searched for word by word',
    '“We saw the gate give way before the alarm,” harbour master Mara Lind told Reuters.',
    { outlet: 'reuters', words: '"We saw the gate give way before the alarm"' },
  ],
  ['a claim that came directly has no original', 'Harbour master Mara Lind said the gate gave way.', null],
])('%s', (_why, text, original) => {
  const article = articleFromText(text)
  expect(originalOf(analyse(article).claims[0]!, article)).toEqual(original)
})

test('the browser’s own search opens on the outlet’s site', async () => {
  expect(await searchOriginal('reuters', '"the gate"')).toBe(true)
  expect(browser.search.query).toHaveBeenCalledWith({ text: 'site:reuters.com "the gate"', disposition: 'NEW_TAB' })
  expect(await searchOriginal('no-such-outlet', 'x')).toBe(false)
})
