import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '../../bench/pages/bundle.ts'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'
import { savedFrom } from '../browsers/saved-from.ts'

describe.each(browsers)('beside the article, in %s', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test('the side panel lists what the popup lists, and both follow each other', async () => {
    const article = await browser.opens('/sample')
    await article.becomes('report')
    const popup = await article.panel()
    const listed = await popup.claims()
    await popup.close()
    const panel = await browser.opensOwn(`sidepanel.html?tab=${article.tab}`)
    await panel.waitForSelector(`[data-claim="${listed.at(-1)!.id}"]`)
    const beside = await panel.$$eval('[data-claim]', (items) => items.map((item) => item.getAttribute('data-claim')))
    expect(beside).toEqual(listed.map(({ id }) => id))

    const last = listed.at(-1)!
    await article.driver.bringToFront()
    await article.driver.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
    const current = () => panel.evaluate(() => document.querySelector('[aria-current]')?.getAttribute('data-claim'))
    await expect.poll(current).toBe(last.id)

    await panel.$eval(`[data-claim="${listed[0]!.id}"] .fold`, (fold) => (fold as HTMLElement).click())
    await article.driver.bringToFront()
    await expect.poll(() => article.shows(listed[0]!.words.slice(0, 12))).toBe(true)
    expect(await article.card()).toBeNull()
    await panel.close()
    await article.close()
  })

  test('the claims are saved as files that other programs read', async () => {
    const article = await browser.opens('/council')
    await article.becomes('report')
    const panel = await article.panel()
    const listed = await panel.claims()
    const contents = await savedFrom(panel.driver)
    expect(JSON.parse(contents.json!).claims.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(listed.map(({ id }) => id)),
    )
    expect(JSON.parse(contents.jsonld!).items).toHaveLength(listed.length)
    expect(contents.csv!.split('\r\n').length).toBeGreaterThan(listed.length)
    expect(contents.md).toContain('# Who says so: ')
    await panel.close()
    await article.close()
  })

  test('saved annotations anchor on the page again, on the words that are marked', async () => {
    const article = await browser.opens('/sample')
    await article.becomes('report')
    const panel = await article.panel()
    await panel.claims()
    await article.driver.evaluate(await bundle(createRequire(import.meta.url).resolve('dom-anchor-text-quote')))
    const annotations = (await savedFrom(panel.driver)).jsonld!
    const marked = Object.entries(await article.highlights())
      .filter(([name]) => name !== 'says-who-credit')
      .flatMap(([, words]) => words)
    const anchored = await article.driver.evaluate(anchor, annotations)
    expect(anchored.length).toBeGreaterThan(10)
    expect(anchored.sort()).toEqual(marked.sort())
    await panel.close()
    await article.close()
  })

  test('everything in the popup is reached and done by keyboard', async () => {
    const article = await browser.opens('/council')
    await article.becomes('report')
    const { driver, claims, close } = await article.panel()
    await claims()
    await driver.bringToFront()
    const focused = () => driver.evaluate(() => document.activeElement?.className.split(' ')[0] ?? '')
    for (let tabs = 0; tabs < 20 && (await focused()) !== 'fold'; tabs++) await driver.keyboard.press('Tab')
    expect(await focused()).toBe('fold')
    expect(await driver.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid')
    await driver.keyboard.press('Enter')
    await driver.waitForSelector('.deciding')
    expect(await focused()).toBe('fold')
    await driver.keyboard.press('Enter')
    await driver.waitForFunction(() => !document.querySelector('.deciding'), { polling: 100 })
    await close()
    await article.close()
  })
})

/**
 * Has the script of https://github.com/tilgovi/dom-anchor-text-quote, which other tools for annotations use, find the
 * words of each target on the page. Gives the page's own words of each. It counts white space as the publisher wrote it,
 * which nobody sees, so that is made one space first.
 */
function anchor(annotations: string): string[] {
  type Quote = Readonly<Record<'type' | 'exact' | 'prefix' | 'suffix', string>>
  const { items } = JSON.parse(annotations) as { items: { target: { selector: Quote[] }[] }[] }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) texts.currentNode.nodeValue = texts.currentNode.nodeValue!.replace(/\s+/g, ' ')
  const { toRange } = (globalThis as unknown as { bundled: { toRange(root: Node, quote: Quote): Range | null } })
    .bundled
  return items.flatMap(({ target }) =>
    target.map(({ selector }) => {
      const range = toRange(
        document.body,
        selector.find(({ type }) => type === 'TextQuoteSelector')!,
      )
      return range ? String(range).replace(/\s+/g, ' ') : 'not found'
    }),
  )
}
