import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'
import { toldIn, waysToHide, waysToShow } from '../site/hostile-pages.ts'

describe.each(browsers)('a hostile page in %s', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test('has its markup shown as text, in the panel and in the card', async () => {
    const page = await browser.opens('/markup-as-words')
    await page.becomes('report')
    await page.pointAt('The plan <img')
    await expect.poll(page.card).toMatch(/sourcing/)
    const panel = await page.panel()
    expect((await panel.claims()).map(({ words }) => words).join()).toContain('<img src=x onerror=alert(1)>')
    expect(await panel.driver.$$('main img, main b[onclick], main script')).toEqual([])
    expect(await page.driver.evaluate(() => document.querySelectorAll('img').length)).toBe(0)
    expect([...panel.faults, ...page.faults]).toEqual([])
    await panel.close()
    await page.close()
  })

  test('keeps its own highlights and style sheets, before, during and after', async () => {
    const page = await browser.opens('/own-highlights')
    await page.becomes('report')
    const own = () =>
      page.driver.evaluate(() => [
        [...CSS.highlights.get('of-the-page')!].map(String),
        document.adoptedStyleSheets.filter(({ cssRules }) => cssRules[0]?.cssText.includes('of-the-page')).length,
      ])
    expect(await own()).toEqual([['harbour'], 1])
    await page.ask('panel>reader:switch', { on: false })
    await page.becomes('off')
    expect(await own()).toEqual([['harbour'], 1])
    expect(await page.highlights()).toEqual({})
    await page.close()
  })

  /** Of these ways to tell something, round a paragraph and inside of one, those in which it was read. */
  async function waysRead(address: string, ways: object): Promise<string[]> {
    const page = await browser.opens(address)
    const state = await page.becomes('report')
    await page.close()
    const names = Object.keys(ways).flatMap((name) => [name, `${name}, inside`])
    return names.filter((name) => state.is === 'report' && state.article.text.includes(toldIn(name)))
  }

  test('has nothing graded that it does not show', async () => {
    expect(await waysRead('/hides', waysToHide)).toEqual([])
  })

  test('has everything graded that it shows, whatever it says to scripts', async () => {
    const names = Object.keys(waysToShow).flatMap((name) => [name, `${name}, inside`])
    expect(await waysRead('/shows', waysToShow)).toEqual(names)
  })

  test('that breaks its own prototypes does not break the reader', async () => {
    const page = await browser.opens('/broken-prototypes')
    await page.becomes('report')
    await expect.poll(page.badge).toMatch(/^[1-9]/)
    await page.close()
  })

  test.each(['/nested-deep', '/nested-deep-in-schema', '/hundred-thousand-links'])(
    'with %s is read all the same',
    async (address) => {
      const page = await browser.opens(address)
      const state = await page.becomes('report', 30_000)
      expect(state.is === 'report' && state.article.text).toContain('told reporters on Monday')
      expect(page.faults).toEqual([])
      await page.close()
    },
  )

  test.each(['/hundred-thousand-teasers', '/five-megabytes'])('with %s is told to be too long', async (address) => {
    const page = await browser.opens(address)
    await page.becomes('too-long', 45_000)
    const panel = await page.panel()
    await panel.says('This page is too long to grade.')
    expect(page.faults).toEqual([])
    await panel.close()
    await page.close()
  })
})
