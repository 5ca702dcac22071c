import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

describe.each(browsers)('a reader in %s looks at an article as a whole', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  /** Opens the popup of a page with its profile unfolded. */
  async function opensProfile(address: string) {
    const page = await browser.opens(address)
    await page.becomes('report')
    const panel = await page.panel()
    await panel.claims()
    await panel.driver.bringToFront()
    const isOpen = await panel.driver.$eval('details', (section) => (section as HTMLDetailsElement).open)
    if (!isOpen) await panel.driver.$eval('details summary', (summary) => (summary as HTMLElement).click())
    await panel.driver.waitForSelector('figure svg path')
    return { page, panel, driver: panel.driver }
  }

  test('sees by what ways the claims came, and by keyboard shows those of one place alone', async () => {
    const { page, panel, driver } = await opensProfile('/port-sale')
    const places = () =>
      driver.$$eval('figure li button', (all) => all.map((button) => button.getAttribute('aria-label')!.split('.')[0]))
    expect(await places()).toContain('Wall Street Journal: 2 claims')
    await driver.$$eval('figure li button', (all) =>
      (all.find((button) => /^Wall Street Journal/.test(button.getAttribute('aria-label')!)) as HTMLElement).focus(),
    )
    const listed = () => driver.$$eval('[data-claim]', (all) => all.length)
    await driver.keyboard.press('Enter')
    await expect.poll(listed).toBe(2)
    await driver.keyboard.press('Enter')
    await expect.poll(listed).toBeGreaterThan(2)
    expect(panel.faults).toEqual([])
    await panel.close()
    await page.close()
  })

  test.each(['/port-sale', '/port-sale-microdata'])(
    'finds the publisher’s own rules that %s names',
    async (address) => {
      const { page, panel, driver } = await opensProfile(address)
      const links = await driver.$$eval('main a', (all) =>
        all.map((link) => [link.textContent, (link as HTMLAnchorElement).href]),
      )
      expect(links).toEqual([
        ['On unnamed sources', `${browser.site.url}/standards#unnamed`],
        ['Corrections', 'https://ledger.example/corrections'],
      ])
      expect(browser.requestsOutside()).toEqual([])
      await panel.close()
      await page.close()
    },
  )

  test('finds nothing of the kind where the page names none', async () => {
    const { page, panel, driver } = await opensProfile('/council')
    expect(await driver.$('main a')).toBeNull()
    await panel.close()
    await page.close()
  })

  test('is told that an outlet is not listed, adds it from there, and the article is graded anew', async () => {
    const page = await browser.opens('/told-the-gazette')
    await page.becomes('report')
    const panel = await page.panel()
    const [claim] = await panel.claims()
    expect(claim!.grade).toBe('Good')
    await panel.driver.$eval('[data-claim] .fold', (fold) => (fold as HTMLElement).click())
    await panel.says('Varnholt Gazette is not in our list: add it')
    await panel.driver.$eval('[data-claim] [aria-label="add it: Varnholt Gazette"]', (add) =>
      (add as HTMLElement).click(),
    )

    const openedFor = () =>
      browser.inExtension(
        async ({ tabs, runtime }) =>
          (await tabs.query({}))
            .map(({ url }) => url ?? '')
            .find((url) => url.startsWith(runtime.getURL('options.html'))),
        null,
      )
    await expect.poll(openedFor).toMatch(/options\.html\?outlet=Varnholt%20Gazette$/)
    const options = await browser.opensOwn('options.html?outlet=Varnholt%20Gazette')
    await options.bringToFront()
    await expect
      .poll(() => options.$$eval('form input', (fields) => fields.map((field) => field.value)))
      .toContain('Varnholt Gazette')
    await options.select('select[aria-label="It is"]', 'state-controlled')
    await options.$$eval('button', (all) => all.find(({ textContent }) => textContent!.trim() === 'Keep')!.click())
    await expect.poll(() => options.$eval('main', (main) => main.textContent)).toMatch(/Kept: Varnholt Gazette/)
    await expect.poll(async () => (await panel.claims())[0]!.grade, { timeout: 10_000 }).toBe('Fair')
    await panel.says('You marked Varnholt Gazette as state-controlled:')

    await options.$eval('[aria-label="Remove Varnholt Gazette"]', (button) => (button as HTMLElement).click())
    await expect.poll(async () => (await panel.claims())[0]!.grade, { timeout: 10_000 }).toBe('Good')
    await options.close()
    await panel.close()
    await page.close()
  })

  test('is led to where somebody is said not to have commented, though that has no grade', async () => {
    const { page, panel } = await opensProfile('/port-sale')
    await panel.press('Port authority')
    await page.driver.bringToFront()
    await expect.poll(async () => (await page.highlights())['says-who-current'] ?? []).toHaveLength(3)
    expect(await page.shows('did not respond')).toBe(true)
    await panel.close()
    await page.close()
  })

  test('is led from a key point to the same claim further down', async () => {
    const page = await browser.opens('/key-point')
    await page.becomes('report')
    const panel = await page.panel()
    await panel.claims()
    await panel.driver.$eval('[data-claim] .fold', (fold) => (fold as HTMLElement).click())
    await panel.says('Sourced more fully further down.')
    await panel.press('Show it')
    await expect.poll(page.card).toContain('Nadia Haddad')
    await panel.close()
    await page.close()
  })
})
