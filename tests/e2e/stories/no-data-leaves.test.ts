import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

describe.each(browsers)('a session in %s', (name) => {
  let browser: StoryBrowser
  let requests: () => Promise<readonly string[]>
  beforeAll(async () => {
    browser = await startBrowser(name)
    requests = await browser.recordsRequests()
  })
  afterAll(() => browser?.close())

  /** What was asked for that is neither on the tests' own site nor a file of the extension. */
  const elsewhere = async () =>
    (await requests()).filter(
      (address) =>
        !address.startsWith(browser.site.url) &&
        !address.startsWith(browser.launched.origin) &&
        !/^(?:about|blob|chrome|chrome-error|data):/.test(address),
    )
  const press = (page: Page, selector: string) =>
    page.$$eval(selector, (all) => all.forEach((one) => (one as HTMLElement).click()))

  test('through every surface asks for the pages of the site and nothing else', { timeout: 240_000 }, async () => {
    const article = await browser.opens('/port-sale')
    await article.becomes('report')
    await article.pointAt('The port will be sold')
    await expect.poll(article.card).toMatch(/sourcing/)
    await article.ask('background>reader:key', { do: 'next-claim' })
    await expect.poll(article.card).toContain('Copy link')
    const copies = await browser.inCard(article.driver, (root) => {
      const buttons = [...root.querySelectorAll('button')].filter(({ textContent }) => /^Copy/.test(textContent ?? ''))
      for (const button of buttons) button.click()
      return buttons.length
    })
    expect(copies).toBeGreaterThan(1)

    const { driver: popup, claims, faults } = await article.panel()
    const listed = await claims()
    await press(popup, 'details summary')
    await press(popup, '[data-claim] .fold')
    await popup.waitForSelector('.deciding')
    expect(await popup.$$eval('details a[href^="http"]', (links) => links.length)).toBeGreaterThan(0) // there to be followed
    await popup.type('input[type=search]', listed[0]!.words.slice(0, 6))
    await popup.evaluate(() => (HTMLAnchorElement.prototype.click = () => {})) // the driver has nowhere to save files
    await press(popup, '[popover] button')

    const panel = await browser.opensOwn(`sidepanel.html?tab=${article.tab}`)
    await panel.waitForSelector('[data-claim]')
    await press(panel, '[data-claim] .fold')
    await panel.waitForSelector('.deciding')

    const draft = await browser.opensOwn('draft.html')
    await draft.bringToFront()
    await draft.type('textarea', 'Tobias Renn told the Calder Ledger that https://beyond.example/ was down.')
    await draft.waitForSelector('[data-claim]')

    const options = await browser.opensOwn('options.html?outlet=xinhua')
    await options.waitForSelector('#outlets')
    await options.type('form input', 'beyond.example')
    await options.keyboard.press('Enter')
    for (const path of ['welcome.html', 'grading.html#K6', 'third-party.txt']) await browser.opensOwn(path)

    await article.driver.bringToFront()
    await article.driver.goto(`${browser.site.url}/council`)
    await article.becomes('report')
    await new Promise((soon) => setTimeout(soon, 1_000)) // what was put off would go out now
    expect(faults).toEqual([])
    expect(await requests()).toContain(`${browser.site.url}/council`)
    expect(await elsewhere()).toEqual([])
    expect(browser.requestsOutside()).toEqual([])
  })

  test('would show whatever else was asked for, by a page or by the extension', async () => {
    const page = await browser.opens('/home')
    await page.driver.evaluate(() => fetch('http://beyond.example/page').catch(() => {}))
    await browser.inExtension(({ tabs }) => tabs.create({ url: 'http://beyond.example/extension' }), null)
    await expect
      .poll(async () => [...new Set(await elsewhere())].filter((address) => !address.endsWith('.ico')).sort())
      .toEqual(['http://beyond.example/extension', 'http://beyond.example/page'])
    expect(browser.requestsOutside()).toEqual(
      expect.arrayContaining(['http://beyond.example/extension', 'http://beyond.example/page']),
    )
  })
})
