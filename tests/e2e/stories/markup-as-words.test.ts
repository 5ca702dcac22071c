import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'
import { savedFrom } from '../browsers/saved-from.ts'

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

  test('in a settings file that is loaded', async () => {
    await browser.inExtension(({ storage }) => storage.local.clear(), null)
    const file = join(mkdtempSync(join(tmpdir(), 'says-who-')), 'settings.json')
    const outlets = [{ id: markup, change: 'add-or-correct', name: markup, control: 'independent', aliases: [markup] }]
    const settings = { saysWho: 'settings', version: 2, sitesOff: [markup], outlets, later: markup }
    writeFileSync(file, JSON.stringify(settings))
    const page = await browser.opensOwn('options.html')
    const field = await page.waitForSelector('input[type=file]')
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file)
    await showsAsWords(page)
    const kept = () => browser.inExtension(async ({ storage }) => (await storage.local.get('settings')).settings, null)
    await expect.poll(kept).toMatchObject({ sitesOff: [markup], outlets })
    expect(await kept()).not.toHaveProperty('later')
    await browser.inExtension(({ storage }) => storage.local.clear(), null)
  })

  test('in every kind of file that the claims are saved as', async () => {
    const article = await browser.opens('/markup-as-words')
    await article.becomes('report')
    const panel = await article.panel()
    await panel.claims()
    const { json, jsonld, csv, md } = await savedFrom(panel.driver)
    const inJson = JSON.parse(json!) as { claims: { claim: string[] | string }[] }
    expect(JSON.stringify(inJson.claims)).toContain(markup)
    const { items } = JSON.parse(jsonld!) as { items: { target: { selector: { exact?: string }[] }[] }[] }
    const quotes = items.flatMap(({ target }) => target.flatMap(({ selector }) => selector.map(({ exact }) => exact)))
    expect(quotes.some((exact) => exact?.includes(markup))).toBe(true)
    expect(csv).toContain(markup)
    expect(md).toContain(markup.replace(/[<>]/g, '\\$&'))
    expect(md).not.toMatch(/(?<!\\)<img/)
    await panel.close()
    await article.close()
  })
})
