import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

describe.each(browsers)('read from right to left, in %s,', (name) => {
  let browser: StoryBrowser
  let article: number
  beforeAll(async () => {
    browser = await startBrowser(name)
    const page = await browser.opens('/port-sale')
    await page.becomes('report')
    article = page.tab
  })
  afterAll(() => browser?.close())

  /** Surfaces, how wide they are, what shows that they are there, and something that then stands on the other side. */
  test.each([
    ['popup.html', 400, '[data-claim]', '.jump'],
    ['sidepanel.html', 280, '[data-claim]', '.jump'],
    ['draft.html', 1200, 'textarea', '.acts'],
    ['draft.html', 500, 'textarea', 'label.button'],
    ['options.html', 900, 'kbd', 'kbd'],
    ['welcome.html', 900, 'figure', null],
    ['grading.html', 900, '#K6', null],
  ] as const)('%s, %d px wide, is mirrored and nothing sticks out', async (path, width, until, side) => {
    const page = await browser.opensOwn(`${path}?tab=${article}`)
    await page.setViewport({ width, height: 700 })
    await page.waitForSelector(until)
    const before = side && (await middleOf(page, side))
    await page.evaluate(() => (document.documentElement.dir = 'rtl'))
    const [inside, scrolled] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])
    expect(scrolled).toBeLessThanOrEqual(inside!)
    expect(await stickingOut(page)).toEqual([])
    if (before) expect(await middleOf(page, side)).toBeCloseTo(inside! - before, -2)
    await page.close({ runBeforeUnload: false })
  })
})

const middleOf = (page: Page, selector: string): Promise<number> =>
  page.$eval(selector, (element) => {
    const { left, right } = element.getBoundingClientRect()
    return (left + right) / 2
  })

/** What can be seen and reaches over an edge of the window. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.$$eval('body :is(button, input, select, p, li, h1, h2, h3, svg)', (all) =>
    all
      .filter((element) => !element.closest('.unseen') && element.checkVisibility())
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 1 && (left < -1 || right > innerWidth + 1)
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  )
