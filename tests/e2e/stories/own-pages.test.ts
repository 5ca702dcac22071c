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
      // Later, so that the answer comes before the page that gives it goes.
      await page.evaluate(
        (address) => void setTimeout(() => location.assign(address)),
        `${browser.launched.origin}${own}.html`,
      )
      const seen = () => page.evaluate(seenOf, `/${own}.html`).catch(() => null) // asked in the middle of the change of page
      await expect.poll(seen).toEqual({ saysSomething: true, hasStyle: true })
      expect(faults).toEqual([])
      await page.close()
    },
  )
})

/** What a page of the extension shows; null while another one is open. */
const seenOf = (path: string) =>
  location.pathname === path
    ? { saysSomething: document.body.innerText.length > 40, hasStyle: document.styleSheets.length > 0 }
    : null
