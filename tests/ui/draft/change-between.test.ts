import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeBetween } from '../../../src/ui/marks/change-between.ts'

test.each<[what: string, before: string, after: string, change: [number, number, string]]>([
  ['a letter typed', 'Lid said', 'Lind said', [2, 0, 'n']],
  ['a word taken out', 'Lind never said', 'Lind said', [5, 6, '']],
  ['a paste over a selection', 'Lind said no', 'Lind denied it', [5, 7, 'denied it']],
  ['the same letter again', 'aaa', 'aaaa', [3, 0, 'a']],
  ['nothing', 'same', 'same', [4, 0, '']],
])('%s', (_what, before, after, [start, removed, added]) => {
  expect(changeBetween(before, after)).toEqual({ start, removed, added })
})

test('made in the first text, the change always gives the second', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '“', '😀') })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, removed, added } = changeBetween(before, after)
      expect(before.slice(0, start) + added + before.slice(start + removed)).toBe(after)
    }),
  )
})
