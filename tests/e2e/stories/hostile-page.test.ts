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

  test.each(['/broken-prototypes', '/robs', '/names-elements'])(
    'that takes its own scripts apart does not break the reader: %s',
    async (address) => {
      const page = await browser.opens(address)
      const state = await page.becomes('report')
      await expect.poll(page.badge).toMatch(/^[1-9]/)
      const claim = state.is === 'report' ? state.report.claims[0]!.id : ''
      expect(await page.ask('panel>reader:jump', { claim })).toEqual({ ok: true, value: true })
      await page.close()
    },
  )

  test('that takes the place of what scripts are given is read or said to be unreadable', async () => {
    const page = await browser.opens('/frame-named-chrome')
    if (name === 'Firefox') return void (await page.becomes('report'))
    const panel = await page.panel()
    await panel.press('Read this page anyway')
    await panel.says('Something went wrong while reading this page.')
    expect(panel.faults).toEqual([])
    await panel.close()
    await page.close()
  })

  test('cannot turn words around in what is printed of it, nor burst the panel or the card with a name', async () => {
    const page = await browser.opens('/long-and-turned-names')
    const state = await page.becomes('report')
    const claims = state.is === 'report' ? state.report.claims : []
    const panel = await page.panel()
    expect((await panel.claims()).length).toBe(claims.length)
    await panel.driver.setViewport({ width: 400, height: 800 })
    const turns = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/
    expect(await panel.driver.evaluate(() => document.body.innerText)).not.toMatch(turns)
    expect(await panel.driver.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    expect(await panel.driver.evaluate(() => document.body.innerText)).toContain('Rofako Seni')
    await panel.close()
    await page.driver.bringToFront()
    for (const { id } of claims) {
      await page.ask('panel>reader:jump', { claim: id })
      await expect.poll(page.card).toMatch(/sourcing/)
      expect(await page.card()).not.toMatch(turns)
      const within = await browser.inCard(page.driver, (root) => {
        const { left, right, top, bottom } = root.querySelector('[role=dialog]')!.getBoundingClientRect()
        const { scrollWidth, clientWidth } = root.querySelector('[role=dialog]')!
        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && scrollWidth <= clientWidth
      })
      expect(within).toBe(true)
    }
    await page.close()
  })
})
