import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'
import { pages } from '../site/pages.ts'

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

  test('but allows it on one site has that read unasked, until the site is taken back in the middle of reading', async () => {
    const site = await browser.opens('/home')
    await browser.allowsSite('127.0.0.1', true)
    await site.driver.goto(`${browser.site.url}/council`)
    await site.becomes('report')
    const elsewhere = await browser.opens(`${browser.site.url.replace('127.0.0.1', 'localhost')}/council`)
    expect(await elsewhere.highlights()).toEqual({})
    await elsewhere.close()

    // The marks stay; the card, which nobody opened before, is not let in any more and says how it would be.
    await browser.allowsSite('127.0.0.1', false)
    await site.driver.bringToFront()
    await site.pointAt('the harbour budget')
    await expect.poll(site.card).toContain('does not let Says Who into this page any more')
    await browser.pressesButton(site.driver)
    await browser.closesPopup()
    await site.driver.mouse.move(1, 1)
    await site.pointAt('the harbour budget')
    await expect.poll(site.card).toMatch(/sourcing/)

    // The press was for that tab: another one is not read.
    const later = await browser.opens('/sample')
    const panel = await later.panel()
    await panel.says('Says Who may not read')
    expect(await later.highlights()).toEqual({})
    expect([...site.faults, ...later.faults, ...panel.faults]).toEqual([])
    for (const page of [panel, later, site]) await page.close()
  })

  test('is told of an article saved to a file that it is not read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'says-who-file-'))
    writeFileSync(join(folder, 'council.html'), pages['/council']!().body)
    const page = await browser.opens(pathToFileURL(join(folder, 'council.html')).href)
    await browser.pressesButton(page.driver)
    await expect.poll(browser.popup).toMatch(/Says Who (?:cannot|may not) read this page\..*files/s)
    expect(await page.highlights()).toEqual({})
    expect(page.faults).toEqual([])
    await page.close()
    rmSync(folder, { recursive: true })
  })
})
