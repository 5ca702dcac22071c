import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

const draft = `Officials said traffic would return within a year.

“We closed it because it was no longer safe,” Mara Lind, the harbour commissioner, told a news conference.
`

/** What stands on the page at the moment the browser prints it. */
function keepWhatIsPrinted() {
  addEventListener('beforeprint', () => {
    const paper = document.querySelector<HTMLElement>('.paper')
    Object.assign(globalThis, { printed: paper?.textContent?.replace(/\s+/g, ' ') ?? '' })
  })
}

describe.each(browsers)('a draft printed in %s', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test('has its claims under it, with grades, reasons and the last line, and none of that on screen', async () => {
    await browser.inExtension(({ storage }, passage) => storage.session.set({ passage }), draft)
    const page = await browser.opensOwn('draft.html#passage')
    await page.bringToFront()
    await page.waitForSelector('[data-claim]')
    await page.evaluate(keepWhatIsPrinted)
    const pdf = await page.pdf()
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-')
    const printed = await page.evaluate(() => (globalThis as unknown as { printed: string }).printed)
    const parts = [
      /2 claims, 1 named speaker/,
      /1 Strong.*0 Good/,
      /(Weak|Fair) sourcing/,
      /traffic would return within a year/,
      /Officials, unnamed/,
      /not named/,
      /Strong sourcing/,
      /because it was no longer safe/,
      /Mara Lind, the harbour commissioner/,
      /The occasion is given/,
      /not whether it is true\.$/,
    ]
    const places = parts.map((part) => printed.trim().search(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    await expect.poll(() => page.$('.paper')).toBe(null)
    await page.close({ runBeforeUnload: false })
  })
})
