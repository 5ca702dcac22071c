// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followScroll } from '../../src/page/follow-scroll.ts'

// Three claims in a viewport of 768, on a page of 1768 that scrolls by 1000; `c2` has lost its words. The reading line
// stands at 230 first and moves to 768.
const tops: Record<string, number | undefined> = { c1: 500, c2: undefined, c3: 1700 }
let scrolled = 0
const claims = {
  ids: Object.keys(tops),
  boxesOf: (id: string) => (tops[id] === undefined ? [] : [{ top: tops[id] - scrolled }]),
}
const scrollTo = async (y: number) => {
  scrolled = y
  vi.stubGlobal('scrollY', y)
  dispatchEvent(new Event('scroll'))
  await vi.advanceTimersByTimeAsync(200)
}

let life: AbortController
beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(1768)
  life = new AbortController()
  scrolled = 0
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

test('tells the claim being read, each once, and none above the first', async () => {
  const tell = vi.fn(async () => true)
  followScroll(claims, tell, life.signal)
  for (const y of [100, 250, 300, 650, 1000, 0]) await scrollTo(y)
  expect(tell.mock.calls).toEqual([[null], ['c1'], ['c3'], [null]])
})

test('stops when nobody listens', async () => {
  const tell = vi.fn(async () => false)
  followScroll(claims, tell, life.signal)
  await scrollTo(300)
  expect(tell).toHaveBeenCalledTimes(1)
})

test('stops with the page’s reading', async () => {
  const tell = vi.fn(async () => true)
  followScroll(claims, tell, life.signal)
  life.abort()
  await scrollTo(300)
  expect(tell).toHaveBeenCalledTimes(1)
})
