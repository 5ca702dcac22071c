import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureBrowser } from '../../../scripts/browsers/ensure.ts'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'
import { managed, type Managed } from '../browsers/managed.ts'

describe.each(browsers)('where an organisation keeps extensions out of a site, a reader in %s', (name) => {
  let policies: Managed | null
  let browser: StoryBrowser | null = null
  beforeAll(async () => {
    policies = managed(await ensureBrowser(name === 'Chromium' ? 'chromium' : 'firefox'), '127.0.0.1')
    if (policies) browser = await startBrowser(name, {}, policies.program)
    else console.warn(`not run: this machine does not let a test set policies for ${name}`)
  })
  afterAll(async () => {
    await browser?.close()
    policies?.remove()
  })

  test('is told that it cannot be read and why, however it is asked for, and has every other site read', async ({
    skip,
  }) => {
    if (!browser) return skip()
    const { driver, highlights, isDomChanged, panel: open, state, faults } = await browser.opens('/council')
    const panel = await open()
    await panel.says('Says Who cannot read this page.')
    await panel.says('Whoever manages a browser can close further pages to them.')
    for (let presses = 0; presses < 2; presses++) {
      await browser.pressesButton(driver)
      await expect.poll(browser.popup).toContain('Says Who cannot read this page.')
    }
    expect(await state()).toEqual({ is: 'no-answer' })
    expect(await highlights()).toEqual({})
    expect(await isDomChanged()).toBe(false)
    expect([...faults, ...panel.faults]).toEqual([])

    const other = await browser.opens(`${browser.site.url.replace('127.0.0.1', 'localhost')}/council`)
    await other.becomes('report')
    expect(Object.keys(await other.highlights())).toContain('says-who-weak')
  })
})
