import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

describe.each(browsers)('in %s', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test('an article is read, its page stays as it was sent, and nothing leaves the machine', async () => {
    const page = await browser.opens('/council')
    await page.becomes('report')
    expect(await page.isDomChanged()).toBe(false)
    expect(browser.requestsOutside()).toEqual([])
  })

  test('what a page asks for elsewhere is seen by these tests', async () => {
    const page = await browser.opens('/home')
    await page.driver.evaluate(() => fetch('http://elsewhere.example/', { mode: 'no-cors' }).catch(() => {}))
    expect(browser.requestsOutside()).toEqual(['http://elsewhere.example/'])
  })
})
