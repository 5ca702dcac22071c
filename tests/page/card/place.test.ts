import { describe, expect, test } from 'vitest'
import { placeBeside } from '../../../src/page/card/place.ts'

const viewport = { width: 800, height: 600 }
const card = { width: 300, height: 200 }
const lineAt = (left: number, top: number) => ({ left, top, width: 120, height: 20 })

describe('the card stands beside the line of the claim', () => {
  test.each([
    ['under it', lineAt(100, 50), { left: 100, top: 76 }],
    ['over it where the viewport ends', lineAt(100, 500), { left: 100, top: 294 }],
    ['inside on the right', lineAt(700, 50), { left: 492, top: 76 }],
    ['inside on the left', lineAt(-40, 50), { left: 8, top: 76 }],
  ])('%s', (_where, line, expected) => {
    expect(placeBeside(line, card, viewport)).toEqual(expected)
  })

  test('a viewport too low for either side keeps the whole card in sight', () => {
    expect(placeBeside(lineAt(100, 100), card, { width: 800, height: 240 }).top).toBe(32)
  })
})
