import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

describe.each(browsers)('a user in %s who limits what the extension may read', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test('in the middle of it keeps the article that is open, and is told of the next one why it is not read', async () => {
    const open = await browser.opens('/council')
    await open.becomes('report')
    const page = await browser.opens('/home')
    await browser.limitsAccess()
    await page.driver.goto(`${browser.site.url}/sample`)
    const panel = await page.panel()
    await panel.says('Says Who may not read this page.')
    expect(await page.highlights()).toEqual({})
    expect(await page.state()).toEqual({ is: 'no-answer' })
    expect([...open.faults, ...page.faults, ...panel.faults]).toEqual([])
    await panel.close()
    expect((await open.state()).is).toBe('report')

    // Chromium reads the page at a first press and opens the popup at the next, Firefox does both at once.
    await browser.pressesButton(page.driver)
    await page.becomes('report')
    if (name === 'Chromium') await browser.pressesButton(page.driver)
    await expect.poll(browser.popup).toMatch(/\d+ claims, \d+ named speakers/)
    expect(Object.keys(await page.highlights())).toContain('says-who-weak')
    expect(await page.isDomChanged()).toBe(false)
    await page.close()
    await open.close()
  })

  test('has a page that is no article read as far as the press of the button goes, and no page after it', async () => {
    const page = await browser.opens('/home')
    await page.driver.bringToFront()
    await browser.pressesButton(page.driver)
    if (name === 'Chromium') await browser.pressesButton(page.driver)
    await expect.poll(browser.popup).toContain('Says Who waits for you to ask.')
    await page.driver.goto(`${browser.site.url.replace('127.0.0.1', 'localhost')}/sample`)
    const panel = await page.panel()
    await panel.says('Says Who may not read this page.')
    expect(await page.highlights()).toEqual({})
    await panel.close()
    await page.close()
  })
})
