import { describe, expect, test } from 'vitest'
import { placeBeside, withLinesBelow } from '../../../src/page/card/place.ts'

const viewport = { width: 800, height: 600 }
const card = { width: 300, height: 200 }
const lineAt = (left: number, top: number) => ({ left, top, width: 120, height: 20 })

describe('the card stands beside the line of the claim', () => {
  test.each([
    ['under it', lineAt(100, 50), { left: 100, top: 76, height: 200 }],
    ['over it where the viewport ends', lineAt(100, 500), { left: 100, top: 294, height: 200 }],
    ['inside on the right', lineAt(700, 50), { left: 492, top: 76, height: 200 }],
    ['inside on the left', lineAt(-40, 50), { left: 8, top: 76, height: 200 }],
  ])('%s', (_where, line, expected) => {
    expect(placeBeside(line, card, viewport)).toEqual(expected)
  })

  test.each([
    ['under it', lineAt(100, 240), { left: 100, top: 266, height: 326 }],
    ['over it', lineAt(100, 320), { left: 100, top: 8, height: 306 }],
  ])('a card too high for either side is lower, %s', (_where, line, expected) => {
    expect(placeBeside(line, { width: 300, height: 500 }, viewport)).toEqual(expected)
  })

  test('a viewport too low for either side keeps the whole card in sight', () => {
    expect(placeBeside(lineAt(100, 100), card, { width: 800, height: 240 }).top).toBe(32)
  })
})

describe('the words a card does not cover', () => {
  const lines = [lineAt(100, 50), lineAt(100, 80), lineAt(100, 110), lineAt(100, 140), lineAt(100, 170)]
  test.each([
    ['the lines under the one pointed at, three in all', lines, 0, 80],
    ['from the line pointed at on', lines, 3, 50],
    ['not a part of the claim that stands elsewhere', [lineAt(100, 50), lineAt(100, 400)], 0, 20],
    ['words that moved away', [], 0, null],
  ])('%s', (_what, boxes, at, height) => {
    expect(withLinesBelow(boxes, at)?.height ?? null).toBe(height)
  })
})
