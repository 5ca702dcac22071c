import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'
import { toldIn, waysToHide, waysToShow } from '../site/hidden-words.ts'

describe.each(browsers)('a page in %s that keeps words out of sight', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

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

  test('has the same of both in shadow roots and frames', async () => {
    const page = await browser.opens('/hides-within')
    const state = await page.becomes('report')
    await page.close()
    const told = (ways: object) => Object.keys(ways).flatMap((name) => [`${name}, in a shadow`, `${name}, in a frame`])
    const isRead = (name: string) => state.is === 'report' && state.article.text.includes(toldIn(name))
    expect(told(waysToHide).filter(isRead)).toEqual([])
    expect(told(waysToShow).filter((name) => !isRead(name))).toEqual([])
  })

  test('has everything graded that it shows, whatever it says to scripts', async () => {
    const names = Object.keys(waysToShow).flatMap((name) => [name, `${name}, inside`])
    expect(await waysRead('/shows', waysToShow)).toEqual(names)
  })
})
