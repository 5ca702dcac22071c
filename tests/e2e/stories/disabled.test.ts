import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

describe.each(browsers)('turning the extension off in %s', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test('leaves pages as they were, and turning it on again finds what was set', async () => {
    await browser.inExtension(({ storage }, settings) => storage.local.set({ settings }), {
      version: 2,
      on: true,
      start: 'automatic',
      sitesOff: ['argus.example'],
      outlets: [],
      look: { hue: 120, strength: 'faint', marks: ['Weak', 'None', 'Fair', 'credit'] },
    })
    const open = await browser.opens('/council')
    await open.becomes('report')
    await expect.poll(() => open.driver.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
    const kept = () => browser.inExtension(async ({ storage }) => (await storage.local.get(null)).settings, null)
    const before = await kept()

    await browser.enables(false)
    await open.driver.bringToFront()
    if (name === 'Firefox') await open.driver.reload() // it ends scripts in pages at once: marks stay until the page is left
    await expect.poll(() => open.driver.evaluate(() => CSS.highlights.size)).toBe(0)
    expect(await open.isDomChanged()).toBe(false)
    const meanwhile = await browser.launched.puppet.newPage()
    await meanwhile.goto(`${browser.site.url}/sample`)
    await new Promise((soon) => setTimeout(soon, 1_000))
    expect(await meanwhile.evaluate(() => CSS.highlights.size)).toBe(0)

    await browser.enables(true)
    expect(await kept()).toEqual(before)
    const again = await browser.opens('/council')
    await again.becomes('report')
    expect(Object.keys(await again.highlights())).not.toEqual([])
    expect([...open.faults, ...again.faults]).toEqual([])
  })
})
