import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

describe.each(browsers)('in %s the popup', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test('says that it is reading while the page still comes, and lists the claims once it is there', async () => {
    const page = await browser.opens('/home')
    await page.driver.evaluate((to) => void setTimeout(() => location.assign(to)), `${browser.site.url}/slow`)
    const panel = await page.panel()
    await panel.says('Reading the article …')
    expect(await panel.claims()).not.toEqual([])
    await panel.close()
    await page.close()
  })

  test('says that something went wrong, and tries again when asked', async () => {
    await browser.breaksEngine(true)
    const page = await browser.opens('/council')
    await page.becomes('error')
    const panel = await page.panel()
    await panel.says('Something went wrong while reading this page. The article itself is untouched.')
    expect(await page.isDomChanged()).toBe(false)
    await browser.breaksEngine(false)
    await panel.press('Try again')
    expect(await panel.claims()).not.toEqual([])
    await panel.close()
    await page.close()
  })

  test('says that an article credits nobody, and that this is no verdict', async () => {
    const page = await browser.opens('/nobody-speaks')
    const panel = await page.panel()
    await panel.says('No credited claims found.')
    await panel.says('That says nothing about whether it is true.')
    await panel.close()
    await page.close()
  })

  test('says that all is switched off, and switches it on', async () => {
    await browser.inExtension(({ storage }) => storage.local.set({ settings: { version: 2, on: false } }), null)
    const page = await browser.opens('/council')
    expect(await page.highlights()).toEqual({})
    const panel = await page.panel()
    await panel.says('Says Who is switched off.')
    await panel.press('Switch on')
    await page.becomes('report')
    expect(await panel.claims()).not.toEqual([])
    await browser.inExtension(({ storage }) => storage.local.clear(), null)
    await panel.close()
    await page.close()
  })

  test('reads a page that does not look like an article when asked to', async () => {
    const page = await browser.opens('/no-such-page')
    const panel = await page.panel()
    await panel.says('This page does not look like a news article.')
    await panel.press('Read this page anyway')
    await panel.says('There is no text here to read.')
    await panel.close()
    await page.close()
  })

  test('tells that a part of the settings was damaged, and works on with the rest', async () => {
    const settings = { version: 2, look: { hue: 'blue' }, sitesOff: ['herald.example', 7] }
    await browser.inExtension(({ storage }, damaged) => storage.local.set({ settings: damaged }), settings)
    const page = await browser.opens('/council')
    const panel = await page.panel()
    const told = () => panel.driver.$$eval('[role=alert]', (alerts) => alerts.map(({ textContent }) => textContent))
    await expect.poll(told).toEqual([expect.stringContaining('Part of your settings could not be read')])
    expect(await panel.claims()).not.toEqual([])
    const options = await browser.opensOwn('options.html')
    await options.waitForSelector('[role=alert]')
    await options.$eval('input[type=radio]:not(:checked)', (radio) => (radio as HTMLElement).click())
    await options.waitForFunction(() => !document.querySelector('[role=alert]'), { polling: 100 })
    await expect.poll(told).toEqual([])
    await browser.inExtension(({ storage }) => storage.local.clear(), null)
    await options.close()
    await panel.close()
    await page.close()
  })

  test('says that the browser does not let it read, and that it can be allowed', async () => {
    const page = await browser.opens('/home')
    await browser.limitsAccess()
    const panel = await page.panel()
    await panel.says('Says Who may not read this page.')
    const offers = await panel.driver.$$eval('main button', (all) => all.map(({ textContent }) => textContent))
    expect(offers).toEqual(['Allow on all sites'])
    await panel.close()
    await page.close()
  })
})
