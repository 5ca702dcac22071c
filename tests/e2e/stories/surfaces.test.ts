import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { violationsInCard, violationsOn, wear } from '../browsers/axe.ts'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

const draft = `“We closed it because it was no longer safe,” Mara Lind, the harbour commissioner, told a news conference.

Officials said traffic would return within a year. The contract has reportedly been promised to a firm.`

describe.each(browsers)('in %s', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  /** Opens a surface and waits until it shows what it is for. */
  async function opens(path: string, until: string): Promise<Page> {
    const page = await browser.opensOwn(path)
    await page.waitForSelector(until)
    return page
  }
  const press = (page: Page, selector: string) => page.$eval(selector, (element) => (element as HTMLElement).click())

  async function opensPanel(surface: 'popup' | 'sidepanel', address: string, until: string): Promise<Page> {
    const article = await browser.opens(address)
    return opens(`${surface}.html?tab=${article.tab}`, until)
  }

  /** Each surface as it is used, by what it is. */
  const surfaces: Readonly<Record<string, () => Promise<Page>>> = {
    popup: () => opensPanel('popup', '/council', '[data-claim]'),
    'popup, a claim unfolded': async () => {
      const page = await opensPanel('popup', '/council', '[data-claim]')
      await press(page, '[data-claim] .fold')
      await page.waitForSelector('.deciding')
      return page
    },
    'popup, the profile unfolded': async () => {
      const page = await opensPanel('popup', '/port-sale', '[data-claim]')
      await press(page, 'details summary')
      await page.waitForSelector('figure svg path')
      await press(page, 'figure li button')
      return page
    },
    'popup, an outlet that is not listed': async () => {
      const page = await opensPanel('popup', '/told-the-gazette', '[data-claim]')
      await press(page, '[data-claim] .fold')
      await page.waitForSelector('[aria-label="add it: Varnholt Gazette"]')
      return page
    },
    'popup, filtered to nothing': async () => {
      const page = await opensPanel('popup', '/council', '[data-claim]')
      await page.type('input[type=search]', 'zebra')
      return page
    },
    'popup, not an article': () => opensPanel('popup', '/home', '.note'),
    'side panel': () => opensPanel('sidepanel', '/council', '[data-claim]'),
    'draft page, empty': () => opens('draft.html', 'textarea'),
    'draft page': async () => {
      const page = await opens('draft.html', 'textarea')
      await page.type('textarea', draft)
      await page.waitForSelector('[data-claim]')
      return page
    },
    'options, at an outlet of the list': () => opens('options.html?outlet=xinhua', '#outlets'),
    options: () => opens('options.html', 'h1'),
    welcome: () => opens('welcome.html', 'h1'),
    'how grading works': () => opens('grading.html#K6', '#K6'),
  }

  test.each(Object.keys(surfaces))(
    '%s has nothing that axe-core finds wrong, in light and in dark',
    async (surface) => {
      const page = await surfaces[surface]!()
      for (const theme of ['light', 'dark'] as const) {
        await wear(page, theme)
        expect(await violationsOn(page), theme).toEqual([])
      }
      await page.close()
    },
  )

  test('the card on a page has nothing that axe-core finds wrong, on a light page and on a dark one', async () => {
    for (const ink of ['black', 'white']) {
      const page = await browser.opens('/council')
      await page.becomes('report')
      await page.driver.bringToFront()
      await page.driver.evaluate((colour) => (document.body.style.color = colour), ink)
      await page.ask('background>reader:key', { do: 'next-claim' })
      await expect.poll(page.card).toContain('sourcing')
      const ground = () =>
        browser.inCard(page.driver, (root) => getComputedStyle(root.querySelector('[role=dialog]')!).backgroundColor)
      expect(await ground()).toMatch(ink === 'black' ? /^oklch\(0\.99/ : /^oklch\(0\.2/)
      expect(await violationsInCard(browser, page.driver), ink).toEqual([])
      await page.close()
    }
  })
})
