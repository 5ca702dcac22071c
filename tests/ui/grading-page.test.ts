// @vitest-environment jsdom
import { mount, unmount } from 'svelte'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adjustmentPoints, ceilingLimits, originPoints } from '../../src/data/rubric/rubric.ts'
import GradingPage from '../../src/ui/rubric/GradingPage.svelte'
import { speak } from './english.ts'

let page: ReturnType<typeof mount>
beforeAll(() => {
  speak()
  page = mount(GradingPage, { target: document.body })
})
afterAll(() => unmount(page))

const rules = [...Object.keys(originPoints), ...Object.keys(adjustmentPoints), ...Object.keys(ceilingLimits), 'T7']

test.each(rules)('the rule %s has an anchor, so that a card can lead to it', (code) => {
  expect(document.getElementById(code)?.textContent).toMatch(/\w{4}/)
})

test('every rule but one names what it rests on', () => {
  const without = rules.filter((code) => !/Rests on: .{5}/.test(document.getElementById(code)?.textContent ?? ''))
  expect(without).toEqual(['T7'])
})
