import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsOf } from '../browsers/faults.ts'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

describe.each(browsers)('in %s, under a policy that allows its own files only,', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test.each(['popup', 'sidepanel', 'options', 'draft', 'welcome', 'grading'])(
    '%s.html opens without a fault',
    async (own) => {
      const page = await browser.opensOwn('manifest.json')
      const faults = faultsOf(page)
      await page.evaluate((address) => void location.assign(address), `${browser.launched.origin}${own}.html`)
      await expect
        .poll(() => page.evaluate(() => document.body?.innerText.length ?? 0).catch(() => 0))
        .toBeGreaterThan(40)
      expect(faults).toEqual([])
      expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0)
      await page.close()
    },
  )
})
