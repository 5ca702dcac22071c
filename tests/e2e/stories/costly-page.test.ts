import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

describe.each(browsers)('a page in %s that would cost time without end', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test('that takes away whatever is marked is left with nothing marked', async () => {
    const page = await browser.opens('/removes-marked')
    await expect.poll(page.highlights).toEqual({})
    await expect.poll(async () => JSON.stringify(await page.state())).not.toContain('told reporters')
    expect(page.faults).toEqual([])
    await page.close()
  })

  test('that never rests is left alone, and the panel says so', { timeout: 120_000 }, async () => {
    const page = await browser.opens('/changes-endlessly')
    await page.becomes('report')
    await expect.poll(page.state, { timeout: 90_000, interval: 1_000 }).toMatchObject({ is: 'report', left: true })
    const panel = await page.panel()
    await panel.saysBeside('changes without end')
    expect(JSON.stringify(await page.highlights())).toContain('the delay would cost')
    await expect.poll(async () => JSON.stringify(await page.highlights())).not.toContain('would stay open for')
    expect([...panel.faults, ...page.faults]).toEqual([])
    await panel.close()
    await page.close()
  })

  // The links take a browser 4 s to load at rest, with the extension or without: waiting for that is most of this story.
  test.each(['/nested-deep', '/nested-deep-in-schema', '/hundred-thousand-links'])(
    'with %s is read all the same',
    { timeout: 150_000 },
    async (address) => {
      const page = await browser.opens(address)
      const state = await page.becomes('report', 30_000)
      expect(state.is === 'report' && state.article.text).toContain('told reporters on Monday')
      expect(page.faults).toEqual([])
      await page.close()
    },
  )

  test(
    'with five thousand claims of as many people is marked, and its list answers',
    { timeout: 150_000 },
    async () => {
      const page = await browser.opens('/five-thousand-claims')
      const state = await page.becomes('report', 60_000)
      expect(state.is === 'report' && state.report.profile.speakers.length).toBe(5_000)
      await expect.poll(async () => Object.keys(await page.highlights()).length).toBeGreaterThan(0)
      const panel = await page.panel()
      const search = 'input[type=search]'
      await panel.driver.waitForSelector(search)
      await panel.driver.type(search, 'storm 4321')
      const found = () => panel.driver.$$eval('[data-claim] .words', (all) => all.map(({ textContent }) => textContent))
      await expect.poll(found).toEqual([expect.stringContaining('storm 4321')])
      expect([...panel.faults, ...page.faults]).toEqual([])
      await panel.close()
      await page.close()
    },
  )

  test.each(['/hundred-thousand-teasers', '/five-megabytes'])(
    'with %s is told to be too long',
    { timeout: 150_000 },
    async (address) => {
      const page = await browser.opens(address)
      await page.becomes('too-long', 45_000)
      const panel = await page.panel()
      await panel.says('This page is too long to grade.')
      expect(page.faults).toEqual([])
      await panel.close()
      await page.close()
    },
  )
})
