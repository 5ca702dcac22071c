import { expect, test } from 'vitest'
import { isRemembered, perWord, wordOf } from '../../../src/engine/text/word.ts'

test('a spelling has one word, with its lower case', () => {
  expect(wordOf('Harbour')).toBe(wordOf('Harbour'))
  expect(wordOf('Harbour')).not.toBe(wordOf('harbour'))
  expect(wordOf('Harbour').lower).toBe('harbour')
})

test('a question is asked once a word, whatever the answer, and each question has its own answers', () => {
  const asked: string[] = []
  const isLong = perWord(({ text }) => {
    asked.push(text)
    return text.length > 3
  })
  const initial = perWord(({ text }) => text[0] ?? null)
  const answers = ['dam', 'bridge', 'dam', ''].map((text) => [isLong(wordOf(text)), initial(wordOf(text))])
  expect(answers).toEqual([
    [false, 'd'],
    [true, 'b'],
    [false, 'd'],
    [false, null],
  ])
  expect(asked).toEqual(['dam', 'bridge', ''])
})

test('what is remembered has a bound, and a word from before it goes on giving its own answers', () => {
  const lengthOf = perWord(({ text }) => text.length)
  const old = wordOf('weir')
  expect(lengthOf(old)).toBe(4)
  for (let i = 0; isRemembered(old); i++) wordOf(`spelling${i}`)
  const next = Array.from({ length: 200 }, (_, i) => wordOf('s'.repeat(i + 10)))
  expect(next.map((word) => lengthOf(word))).toEqual(next.map(({ text }) => text.length))
  expect(lengthOf(old)).toBe(4)
  expect(wordOf('weir')).not.toBe(old)
})
