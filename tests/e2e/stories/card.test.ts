import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordsOfParts } from '../../../src/engine/article.ts'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'
import type { OpenPage } from '../browsers/open-page.ts'

describe.each(browsers)('the card in %s', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  async function reading(address = '/council'): Promise<OpenPage> {
    const page = await browser.opens(address)
    await page.becomes('report')
    await page.driver.bringToFront()
    return page
  }
  const key = (page: OpenPage, what: 'next-claim' | 'previous-claim' | 'toggle-marks') =>
    page.ask('background>reader:key', { do: what })
  /** Presses Tab so often. */
  async function tab(page: OpenPage, times: number): Promise<void> {
    for (let tabs = 0; tabs < times; tabs++) await page.driver.keyboard.press('Tab')
  }
  /** Presses Tab, from the top of an open card, until the focus is on the button with these words. */
  async function tabTo(page: OpenPage, button: string): Promise<void> {
    await expect.poll(page.card).toContain(button)
    for (let tabs = 0; tabs < 20 && !(await page.focusInCard()).includes(button); tabs++) await tab(page, 1)
    expect(await page.focusInCard()).toContain(button)
  }
  const claimAt = async (page: OpenPage, words: string): Promise<string> => {
    const state = await page.becomes('report')
    if (state.is !== 'report') throw new Error('no report')
    const { article, report } = state
    return report.claims.find(({ attribution }) => wordsOfParts(article.text, attribution.claim).startsWith(words))!.id
  }
  /** What the clipboard holds, pasted into a field as anybody would. */
  async function pasted(): Promise<string> {
    const page = await browser.opensOwn('draft.html')
    await page.bringToFront()
    await page.focus('textarea')
    await page.keyboard.down('Control')
    await page.keyboard.press('v')
    await page.keyboard.up('Control')
    const value = await page.$eval('textarea', (field) => field.value)
    await page.close({ runBeforeUnload: false })
    return value
  }

  test('opens under the pointer, says how the claim is sourced, and closes when the pointer leaves', async () => {
    const page = await reading()
    expect(await page.card()).toBe(null)
    await page.pointAt('the figures in the draft')
    await expect.poll(page.card).toMatch(/(Weak|Fair) sourcing.*not whether it is true/s)
    await page.pointAt('The harbour was last')
    await expect.poll(page.card).toBe(null)
    expect(await page.isDomChanged()).toBe(false)
    await page.close()
  })

  test('opens by keyboard, claim after claim, and Escape gives page and focus back', async () => {
    const page = await reading()
    await page.driver.focus('nav a')
    const seen = new Set<string | null>()
    for (let i = 0; i < 3; i++) {
      await key(page, 'next-claim')
      await expect.poll(page.card).toContain(`${i + 1} of `)
      seen.add(await page.card())
    }
    expect(seen.size).toBe(3)
    await key(page, 'previous-claim')
    await expect.poll(page.card).toContain('2 of ')
    await page.driver.keyboard.press('Escape')
    await expect.poll(page.card).toBe(null)
    expect(await page.driver.evaluate(() => document.activeElement?.textContent)).toBe('Coast')
    expect(await page.isDomChanged()).toBe(false)
    expect(page.faults).toEqual([])
    await page.close()
  })

  test('is stepped through with its own buttons, which keep the focus, and closed with the last', async () => {
    const page = await reading()
    await key(page, 'next-claim')
    await expect.poll(page.card).toContain('1 of ')
    await tab(page, 2)
    await page.driver.keyboard.press('Enter')
    await expect.poll(page.card).toContain('2 of ')
    await page.driver.keyboard.press('Enter')
    await expect.poll(page.card).toContain('3 of ')
    await tab(page, 1)
    await page.driver.keyboard.press('Enter')
    await expect.poll(page.card).toBe(null)
    await page.close()
  })

  test('tells those who do not see the marks of every claim, in order, and of each that comes', async () => {
    const page = await reading()
    const state = await page.becomes('report')
    await page.pointAt('the figures in the draft')
    await expect.poll(page.card).toContain('sourcing')
    const hovered = await page.card()
    await key(page, 'next-claim')
    await expect.poll(page.card).not.toBe(hovered)
    await key(page, 'next-claim')
    const listed = async () => [...((await page.card()) ?? '').matchAll(/(?:sourcing|No source given)\. [^:]+:/g)]
    const graded = state.is === 'report' ? state.report.profile.graded : 0
    // One line a claim, and the words that announce the claim the key led to.
    await expect.poll(async () => (await listed()).length).toBe(graded + 1)
    expect(await page.card()).toMatch(/Claim \d of \d/)
    await page.close()
  })

  test('reaches every claim under the same words', async () => {
    const page = await reading('/two-claims-of-one')
    const [x, y] = await page.pointAt('Petra Voss, the lock keeper')
    await expect.poll(page.card).toMatch(/the council to wait.*the gate had failed twice/s)
    await page.driver.mouse.click(x, y) // a click keeps the card
    const place = async () => /\d of \d/.exec((await page.card()) ?? '')?.[0]
    const before = await place()
    await browser.inCard(page.driver, (root) => root.querySelector<HTMLElement>('[aria-pressed=false]')!.click())
    await expect.poll(place).not.toBe(before)
    await page.close()
  })

  test('hides a mark that is wrong, and shows it again; the list stays on this machine', async () => {
    const page = await reading()
    const count = async () => Object.values(await page.highlights()).flat().length
    const before = await count()
    const listed = () =>
      browser.inExtension(async ({ storage }) => (await storage.local.get('hiddenClaims')).hiddenClaims, null)
    await page.ask('panel>reader:jump', { claim: await claimAt(page, 'the figures in the draft') })
    await tabTo(page, 'This is wrong')
    await page.driver.keyboard.press('Enter')
    await expect.poll(page.card).toContain('This mark is hidden now')
    expect(await count()).toBeLessThan(before)
    await expect.poll(listed).toMatchObject([{ source: 'Two officials', cue: 'said' }])
    await page.driver.keyboard.press('Enter')
    await expect.poll(page.card).not.toContain('This mark is hidden now')
    await expect.poll(listed).toEqual([])
    expect(await count()).toBeGreaterThanOrEqual(before)
    await page.close()
  })

  test('copies a link that leads to the words, and the claim with its grade', async () => {
    const page = await reading()
    await page.ask('panel>reader:jump', { claim: await claimAt(page, 'the figures in the draft') })
    await expect.poll(page.card).toContain('Copy link')
    for (const [button, copied] of [
      ['Copy link', /^http:\/\/127\.0\.0\.1:\d+\/council#:~:text=the%20figures%20in%20the%20draft/],
      ['Copy with grade', /^“the figures in the draft were wrong” .*officials.*\n(Weak|Fair) sourcing ●/s],
    ] as const) {
      await tabTo(page, button)
      await page.driver.keyboard.press('Enter')
      await expect.poll(page.card).toContain('Copied')
      expect(await pasted()).toMatch(copied)
      await page.driver.bringToFront()
    }
    await page.close()
  })

  test('opens where a site allows neither styles nor scripts', async () => {
    const page = await reading('/council-strict')
    await page.pointAt('the figures in the draft')
    await expect.poll(page.card).toMatch(/sourcing/)
    expect(page.faults).toEqual([])
    await page.close()
  })
})
