import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StoryBrowser, startBrowser } from '../browsers/browser.ts'
import { openPanel } from '../browsers/open-panel.ts'

/** Firefox alone: Chromium loses an extension that a driver installed when it is let into private windows. */
describe('a private window in Firefox', () => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser('Firefox')))
  afterAll(() => browser?.close())

  const stored = () => browser.inExtension(({ storage }) => storage.local.get(null), null)
  const stateOf = (tab: number) =>
    browser.inExtension(async ({ tabs }, tab) => {
      const message = { kind: 'panel>reader:state', asks: null }
      const answer = (await tabs.sendMessage(tab, message).catch(() => null)) as { value?: { is: string } } | null
      return answer?.value?.is
    }, tab)

  test('keeps no trace of a site that is switched off there', async () => {
    await browser.allowsPrivate()
    const before = await stored()
    const address = `${browser.site.url}/council`
    const opens = (incognito: boolean) =>
      browser.inExtension(
        async ({ windows }, { url, incognito }) => (await windows.create({ incognito, url })).tabs![0]!.id!,
        { url: address, incognito },
      )
    const tab = await opens(true)
    await expect.poll(() => stateOf(tab)).toBe('report')
    const panel = await openPanel(browser, tab)
    await panel.claims()
    await panel.turn('site')
    await expect.poll(() => stateOf(tab)).toBe('off')
    expect(await stored()).toEqual(before)

    const open = await opens(false) // where it is not private, the same does leave the site's name
    await expect.poll(() => stateOf(open)).toBe('report')
    const beside = await openPanel(browser, open)
    await beside.claims()
    await beside.turn('site')
    await expect.poll(stored).toMatchObject({ settings: { sitesOff: ['127.0.0.1'] } })
  })
})
