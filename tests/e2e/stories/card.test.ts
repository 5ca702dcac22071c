import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

describe.each(browsers)('the card in %s', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test('opens under the pointer, says how the claim is sourced, and closes when the pointer leaves', async () => {
    const page = await browser.opens('/council')
    await page.becomes('report')
    expect(await page.card()).toBe(null)
    await page.pointAt('the figures in the draft')
    await expect.poll(page.card).toMatch(/(Weak|Fair) sourcing.*not whether it is true/s)
    await page.pointAt('The harbour was last')
    await expect.poll(page.card).toBe(null)
    expect(await page.isDomChanged()).toBe(false)
    await page.close()
  })

  test('opens by keyboard, claim after claim, and Escape gives the page back', async () => {
    const page = await browser.opens('/council')
    await page.becomes('report')
    await page.driver.bringToFront()
    const seen = new Set<string | null>()
    for (let i = 0; i < 3; i++) {
      await page.ask('background>reader:key', { do: 'next-claim' })
      await expect.poll(page.card).toMatch(/sourcing/)
      seen.add(await page.card())
    }
    expect(seen.size).toBe(3)
    await page.driver.keyboard.press('Escape')
    await expect.poll(page.card).toBe(null)
    expect(await page.isDomChanged()).toBe(false)
    expect(page.faults).toEqual([])
    await page.close()
  })

  test('opens where a site allows neither styles nor scripts', async () => {
    const page = await browser.opens('/council-strict')
    await page.becomes('report')
    await page.pointAt('the figures in the draft')
    await expect.poll(page.card).toMatch(/sourcing/)
    expect(page.faults).toEqual([])
    await page.close()
  })
})
