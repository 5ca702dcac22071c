import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

describe.each(browsers)('in %s the popup says in plain words', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test.each<[page: string, address: string, says: string]>([
    ['a home page', '/home', 'This page does not look like a news article.'],
    ['an article in German', '/german', 'This article is not in English.'],
    ['an article without words', '/empty', 'There is no text here to read.'],
    ['an article of five megabytes', '/five-megabytes', 'This page is too long to grade.'],
    [
      'a page of the browser',
      name === 'Firefox' ? 'about:support' : 'chrome://version',
      'Says Who cannot read this page.',
    ],
    ['an empty tab', 'about:blank', 'Says Who cannot read this page.'],
    ['a PDF', '/paper.pdf', 'Says Who cannot read this page.'],
    ['a page that is not there', '/no-such-page', 'This page does not look like a news article.'],
  ])('what %s is', async (_page, address, says) => {
    const page = await browser.opens(address)
    const panel = await page.panel()
    await panel.says(says)
    expect(await page.badge()).toBe('')
    expect(panel.faults).toEqual([])
    await panel.close()
    await page.close()
  })

  test('malformed HTML is read as the browser repairs it', async () => {
    const page = await browser.opens('/council-malformed')
    const state = await page.becomes('report')
    expect(state.is === 'report' && state.article.text).toContain('Two officials said')
    expect(page.faults).toEqual([])
    await page.close()
  })
})
