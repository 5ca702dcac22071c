import { describe, expect, test } from 'vitest'
import { clipsAll } from '../../../src/page/extract/clip-path.ts'

const box = { width: 600, height: 80 }

describe('what a clip path leaves of a box of 600 by 80', () => {
  test.each<[clipPath: string, leaves: 'nothing' | 'something']>([
    ['none', 'something'],
    ['inset(50%)', 'nothing'],
    ['inset(100%)', 'nothing'],
    ['inset(0px 0px 100%)', 'nothing'],
    ['inset(0px 0px 9999px)', 'nothing'],
    ['inset(0px 300px)', 'nothing'],
    ['inset(0px 299px)', 'something'],
    ['inset(30% 0px 60px)', 'nothing'],
    ['inset(4px round 8px)', 'something'],
    ['circle(0px at 50% 50%)', 'nothing'],
    ['circle(0% at 50% 50%)', 'nothing'],
    ['circle(40px at 50% 50%)', 'something'],
    ['circle(0.5px at 0px 0px)', 'nothing'],
    ['circle(4px at 0px 0px)', 'something'],
    ['polygon(200% 0px, 300% 0px, 300% 100%)', 'nothing'],
    ['polygon(-10px 0px, 50% 0px, 50% 100%)', 'something'],
    ['shape(from 0px 0px, line to 1px 0px, line to 1px 1px)', 'nothing'],
    ['shape(from 0px 0px, line to 100% 0px, line to 50% 100%)', 'something'],
    ['shape(from 0px 0px, curve to 1px 0px with 50% 50%)', 'something'],
    ['ellipse(0px 0px at 50% 50%)', 'nothing'],
    ['polygon(0px 0px, 0px 0px, 0px 0px)', 'nothing'],
    ['polygon(0px 0px, 100% 0px, 50% 0px)', 'nothing'],
    ['polygon(evenodd, 10px 0px, 10px 100%, 10px 50%)', 'nothing'],
    ['polygon(0px 0px, 100% 0px, 100% 90%, 0px 100%)', 'something'],
    ['path("M 0 0 L 10 10 Z")', 'something'],
    ['url("#hexagon")', 'something'],
  ])('%s: %s', (clipPath, leaves) => {
    expect(clipsAll(clipPath, box)).toBe(leaves === 'nothing')
  })

  test('of a box without a size only shares of it are known', () => {
    expect(clipsAll('inset(50%)', { width: 0, height: 0 })).toBe(true)
    expect(clipsAll('inset(4px)', { width: 0, height: 0 })).toBe(false)
  })
})
