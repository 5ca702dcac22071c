import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'
import { openPanel } from '../browsers/open-panel.ts'

describe.each(browsers)('a private window in %s', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  const stored = () => browser.inExtension(({ storage }) => storage.local.get(null), null)
  const stateOf = (tab: number) =>
    browser.inExtension(async ({ tabs }, tab) => {
      const message = { kind: 'panel>reader:state', asks: null }
      const answer = (await tabs.sendMessage(tab, message).catch(() => null)) as { value?: { is: string } } | null
      return answer?.value?.is
    }, tab)

  test('keeps no trace of a mark that is hidden or a site that is switched off there', async () => {
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
    const [claim] = await panel.claims()

    // A mark called wrong there is hidden for as long as the page is open.
    const driver = (await browser.launched.puppet.pages()).find((page) => page.url() === address)!
    await panel.jump(claim!.id)
    const pressHide = () =>
      browser.inCard(driver, (root) => {
        const button = [...root.querySelectorAll('button')].find(({ textContent }) => /wrong/.test(textContent))
        button?.click()
        return root.textContent.includes('hidden until you leave this page')
      })
    await expect.poll(pressHide).toBe(true)
    expect(await stored()).toEqual(before)

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
