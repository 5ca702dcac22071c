import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PageState } from '../../../src/messages.ts'
import { expectedBodyOf, hasExpectedBody, htmlOf, type SavedPage, savedPages } from '../../bench/pages/saved-pages.ts'
import { claimsOutside } from '../../bench/pages/score-body.ts'
import { type StoryBrowser, startBrowser } from '../browsers/browser.ts'

type Read = Extract<PageState, { is: 'report' }>

/**
 * Pages whose reference leaves out body text in which claims stand, with how many; looked at one by one. What is counted
 * here is no caption, credit, byline, navigation or related link.
 */
const bodyBeyondReference: Readonly<Record<string, number>> = {
  'fundus-uk-dailymail-20240427': 1, // an item of the list in the body
  'fundus-uk-themirror-20240805': 4, // paragraphs of the live blog
  'fundus-us-wired-20240428': 2, // items of the list in the body
  'fundus-za-thecitizen-20251128': 1, // a quoted paragraph
}

const articles = (savedPages() ?? []).filter(hasExpectedBody)

/** Its address says something about a page, so each keeps the path it had. */
const addressOf = ({ id, url }: SavedPage): string => `/saved/${id}${url === null ? '' : new URL(url).pathname}`

/** No script of the page runs, so whatever throws is ours; the browser itself complains of what cannot be loaded. */
const withoutScripts = { 'Content-Security-Policy': "script-src 'none'" }
const isThrown = (fault: string): boolean => /^\w*Error: /.test(fault)

describe.skipIf(articles.length === 0)('an article saved from a real site, in Chromium', () => {
  let browser: StoryBrowser
  beforeAll(async () => {
    const saved = articles.map((page) => {
      const served = { body: htmlOf(page), headers: withoutScripts }
      return [addressOf(page), () => served] as const
    })
    browser = await startBrowser('Chromium', Object.fromEntries(saved))
  })
  afterAll(() => browser?.close())

  test.each(articles)('$id is read without a fault, and nothing beside its text is marked', async (saved) => {
    const page = await browser.opens(addressOf(saved))
    const { article, report } = (await page.becomes('report')) as Read
    const graded = report.claims.filter(({ verdict }) => verdict.graded)
    const outside = claimsOutside(article, graded, expectedBodyOf(saved))
    expect(outside.length, outside.join('\n')).toBeLessThanOrEqual(bodyBeyondReference[saved.id] ?? 0)
    expect(page.faults.filter(isThrown)).toEqual([])
    expect(await page.isDomChanged()).toBe(false)
    await page.close()
  })
})
