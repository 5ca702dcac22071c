import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

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

  test('has nothing graded that it does not show', async () => {
    const page = await browser.opens('/hidden-words')
    const state = await page.becomes('report')
    expect(JSON.stringify(state)).toContain('the harbour would stay open')
    expect(JSON.stringify(state)).not.toContain('smuggled')
    await page.close()
  })

  test('that breaks its own prototypes does not break the reader', async () => {
    const page = await browser.opens('/broken-prototypes')
    await page.becomes('report')
    await expect.poll(page.badge).toMatch(/^[1-9]/)
    await page.close()
  })
})
