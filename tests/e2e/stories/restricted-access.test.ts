import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

describe.each(browsers)('a user in %s who limits what the extension may read', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test('in the middle of it keeps the article that is open, and is told of the next one why it is not read', async () => {
    const open = await browser.opens('/council')
    await open.becomes('report')
    const page = await browser.opens('/home')
    await browser.limitsAccess()
    await page.driver.goto(`${browser.site.url}/sample`)
    const panel = await page.panel()
    await panel.says('Says Who may not read this page.')
    expect(await page.highlights()).toEqual({})
    expect(await page.state()).toEqual({ is: 'no-answer' })
    expect([...open.faults, ...page.faults, ...panel.faults]).toEqual([])
    await panel.close()
    expect((await open.state()).is).toBe('report')
    await page.close()
    await open.close()
  })
})
