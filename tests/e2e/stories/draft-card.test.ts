import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

const draft = `The lock was built in 1931. Officials said traffic would return within a year.

“We closed it because it was no longer safe,” Mara Lind, the harbour commissioner, told a news conference.
`

describe.each(browsers)('the card on a draft in %s', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  /** Opens the draft page with this text in it, graded. */
  async function drafting(text = draft): Promise<Page> {
    await browser.inExtension(({ storage }, passage) => storage.session.set({ passage }), text)
    const page = await browser.opensOwn('draft.html#passage')
    await page.bringToFront()
    await page.waitForSelector('[data-claim]')
    return page
  }
  const card = (page: Page) =>
    browser.inCard(
      page,
      (root) => root.querySelector<HTMLElement>('[role=dialog]')?.innerText.replace(/\s+/g, ' ') ?? '',
    )
  /** Where the words are painted. */
  const pointAt = async (page: Page, words: string) => {
    const { x, y } = await page.$eval(
      '.copy div',
      ({ firstChild }, words) => {
        const range = new Range()
        const start = (firstChild as Text).data.indexOf(words)
        range.setStart(firstChild!, start)
        range.setEnd(firstChild!, start + 3)
        const { x, y, width, height } = range.getBoundingClientRect()
        return { x: x + width / 2, y: y + height / 2 }
      },
      words,
    )
    await page.bringToFront()
    await page.mouse.move(x - 3, y - 3)
    await page.mouse.move(x, y)
  }
  /** What the key does on the draft, as the background tells it. */
  const key = (what: 'next-claim' | 'previous-claim' | 'toggle-marks') =>
    browser.inExtension(
      async ({ tabs }, message) => {
        const drafts = (await tabs.query({})).filter(({ url }) => url?.includes('/draft.html'))
        return tabs.sendMessage(Math.max(...drafts.map(({ id }) => id!)), message)
      },
      { kind: 'background>reader:key', asks: { do: what } },
    )
  const selected = (page: Page) =>
    page.$eval('textarea', ({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))
  const leave = (page: Page) => page.close({ runBeforeUnload: false })

  test('opens under the pointer, and goes when the writer goes on writing', async () => {
    const page = await drafting()
    await pointAt(page, 'traffic would')
    await expect.poll(() => card(page)).toMatch(/(Weak|Fair) sourcing.*1 of 2.*not whether it is true/)
    await pointAt(page, 'The lock was built')
    await expect.poll(() => card(page)).toBe(null)
    await pointAt(page, 'traffic would')
    await expect.poll(() => card(page)).toContain('1 of 2')
    await page.focus('textarea')
    await page.keyboard.type('x')
    await expect.poll(() => card(page)).toBe(null)
    await leave(page)
  })

  test('is walked through by the keys of the extension; Escape gives the claim, selected, back to the writer', async () => {
    const page = await drafting()
    await page.focus('textarea')
    await key('next-claim')
    await expect.poll(() => card(page)).toContain('1 of 2')
    await key('next-claim')
    await expect.poll(() => card(page)).toMatch(/Mara Lind/)
    await key('previous-claim')
    await expect.poll(() => card(page)).toContain('1 of 2')
    await page.keyboard.press('Escape')
    await expect.poll(() => card(page)).toBe(null)
    expect(await selected(page)).toBe('Officials said traffic would return within a year')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea')
    await leave(page)
  })

  test('opens from the list, far down in a long draft, beside its words', async () => {
    const page = await drafting('The lock was built in 1931. It is long.\n\n'.repeat(60) + draft)
    await page.$$eval('.jump', (jumps) => (jumps.at(-1) as HTMLElement).click())
    await expect.poll(() => card(page)).toContain('Mara Lind')
    const words = await page.evaluate(
      () => ([...CSS.highlights.get('current')!][0] as Range).getBoundingClientRect().top,
    )
    const top = await browser.inCard(page, (root) => root.querySelector('[role=dialog]')!.getBoundingClientRect().top)
    expect(words).toBeGreaterThan(0)
    expect(Math.abs(top! - words)).toBeLessThan(460)
    await leave(page)
  })

  test('one key hides the marks and shows them again', async () => {
    const page = await drafting()
    const marks = () => page.evaluate(() => CSS.highlights.get('grade-Weak')!.size)
    await expect.poll(marks).toBe(1)
    await key('toggle-marks')
    await expect.poll(marks).toBe(0)
    await key('toggle-marks')
    await expect.poll(marks).toBe(1)
    await leave(page)
  })
})
