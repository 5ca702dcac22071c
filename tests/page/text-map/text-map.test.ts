// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { spanOf } from '../../../src/engine/article.ts'
import { textMapOf, type MapPiece } from '../../../src/page/text-map/text-map.ts'

function wordsIn(tag: string, words: string, at: number): MapPiece {
  const element = document.body.appendChild(document.createElement(tag))
  element.textContent = words
  return { at, node: element.firstChild as Text, from: 0, length: words.length, joined: false }
}

const [old, fresh] = ['The dam held.', 'The wall fell.']

test('a map that goes on knows the words it had and those that came; the one before knows its own', () => {
  const first = textMapOf([wordsIn('p', old, 0)], old)
  const added = wordsIn('p', fresh, old.length + 2)
  const whole = first.continued([added], `${old}\n\n${fresh}`)
  const spans = [spanOf(0, 7), spanOf(old.length + 2, old.length + 10)]
  expect(spans.map((span) => whole.rangesOf(span).map(String))).toEqual([['The dam'], ['The wall']])
  expect(whole.holds(added.node)).toBe(true)
  expect([whole.nodeAt(3), whole.nodeAt(old.length), whole.nodeAt(old.length + 5)]).toEqual([
    whole.pieces[0]!.node,
    null,
    added.node,
  ])
  expect(first.pieces).toHaveLength(1)
  expect(first.rangesOf(spans[1]!)).toEqual([])
  expect(first.stands('all')).toBe(true)
})

test('words that the page changed have no ranges and do not stand', () => {
  const piece = wordsIn('p', old, 0)
  const map = textMapOf([piece], old)
  piece.node.data = 'The dam broke.'
  expect(map.stands('all')).toBe(false)
  expect(map.rangesOf(spanOf(0, 7))).toEqual([])
})
