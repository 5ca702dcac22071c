import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StoryBrowser, startBrowser } from '../browsers/browser.ts'

/** Chromium alone: Firefox offers drivers no way to end a background. */
describe('a background that the browser ends in Chromium', () => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser('Chromium')))
  afterAll(() => browser?.close())

  test('between two requests is not missed', async () => {
    const page = await browser.opens('/council')
    const before = await page.becomes('report')
    for (let i = 0; i < 3; i++) {
      await browser.killBackground()
      await page.ask('panel>reader:rescan', { anyway: false })
      expect(await page.becomes('report')).toEqual(before)
    }
    await page.close()
  })

  test('before an article is opened is not missed', async () => {
    await browser.killBackground()
    const page = await browser.opens('/sample')
    await page.becomes('report')
    expect(page.faults).toEqual([])
    await page.close()
  })

  test('in the middle of an analysis is asked again', async () => {
    const page = await browser.opens('/council')
    const before = await page.becomes('report')
    for (let i = 0; i < 5; i++) {
      await Promise.all([page.ask('panel>reader:rescan', { anyway: false }), browser.killBackground()])
      expect(await page.becomes('report')).toEqual(before)
    }
    await page.close()
  })

  test('and a reader injected twice stays one', async () => {
    const page = await browser.opens('/council')
    await page.becomes('report')
    const before = await page.highlights()
    for (let i = 0; i < 2; i++) {
      await browser.killBackground()
      await browser.inExtension(({ runtime }, message) => runtime.sendMessage(message), {
        kind: 'panel>background:read',
        asks: { tab: page.tab },
      })
    }
    await page.becomes('report')
    expect(await page.highlights()).toEqual(before)
    await page.close()
  })
})
