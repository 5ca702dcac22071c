import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

const markup = '<img src=x onerror=alert(1)>'

describe.each(browsers)('markup in words that are shown stays words in %s:', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  async function showsAsWords(page: Page): Promise<void> {
    await expect.poll(() => page.evaluate(() => document.body.textContent)).toContain(markup)
    expect(await page.$$('img, body script:not([src]), [onerror]')).toEqual([])
    await page.close({ runBeforeUnload: false })
  }

  test('in the side panel', async () => {
    const article = await browser.opens('/markup-as-words')
    await article.becomes('report')
    await showsAsWords(await browser.opensOwn(`sidepanel.html?tab=${article.tab}`))
    await article.close()
  })

  test('in a draft', async () => {
    const page = await browser.opensOwn('draft.html')
    await page.bringToFront()
    await page.type('textarea', `“The plan ${markup} was dropped,” Mayor Ines Okafor told reporters on Monday.`)
    await page.waitForSelector('[data-claim]')
    await showsAsWords(page)
  })

  test('in the name of an outlet among the settings', async () => {
    const outlet = { id: 'own-1', change: 'add-or-correct', name: markup, control: 'independent' }
    await browser.inExtension(({ storage }, settings) => storage.local.set({ settings }), {
      version: 2,
      outlets: [outlet],
    })
    await showsAsWords(await browser.opensOwn('options.html'))
    await showsAsWords(await browser.opensOwn(`options.html?outlet=${encodeURIComponent(markup)}`))
  })
})
