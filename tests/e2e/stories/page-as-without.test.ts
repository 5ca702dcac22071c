import { inflateSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'
import type { OpenPage } from '../browsers/open-page.ts'

const address = '/council-linked'

describe.each(browsers)('an article in %s, with its marks and without the extension,', (name) => {
  let browser: StoryBrowser
  let marked: OpenPage
  let plain: OpenPage
  beforeAll(async () => {
    browser = await startBrowser(name)
    const off = { sitesOff: ['localhost'] } // the same site by another name
    await browser.inExtension(({ storage }, settings) => storage.local.set({ settings }), off)
    plain = await browser.opens(browser.site.url.replace('127.0.0.1', 'localhost') + address)
    marked = await browser.opens(address)
    await marked.becomes('report')
    expect(await plain.highlights()).toEqual({})
    expect(await marked.highlights()).not.toEqual({})
  })
  afterAll(() => browser?.close())

  /** Does the same on both, and tells what came of it on each. */
  async function onBoth<T>(what: (page: OpenPage) => Promise<T>): Promise<readonly [plain: T, marked: T]> {
    await plain.driver.bringToFront()
    const without = await what(plain)
    await marked.driver.bringToFront()
    return [without, await what(marked)]
  }
  const selected = (page: OpenPage) => page.driver.evaluate(() => String(getSelection()).replace(/\s+/g, ' '))

  test('is selected with the pointer, across marks', async () => {
    const [without, withMarks] = await onBoth(async (page) => {
      const [x, y] = await page.pointAt('Two officials')
      await page.driver.mouse.down()
      await page.driver.mouse.move(x + 260, y, { steps: 6 })
      await page.driver.mouse.up()
      return selected(page)
    })
    expect(without).toMatch(/officials said the figures/)
    expect(withMarks).toBe(without)
    expect(await marked.card()).toBeNull()
  })

  test('is selected word by word with a double click', async () => {
    const [without, withMarks] = await onBoth(async (page) => {
      const [x, y] = await page.pointAt('treasurer')
      await page.driver.mouse.click(x, y, { count: 2 })
      return (await selected(page)).trim()
    })
    expect([without, withMarks]).toEqual(['treasurer', 'treasurer'])
  })

  test('is searched with the browser’s own search', async () => {
    const [without, withMarks] = await onBoth(async (page) => {
      const found = await page.driver.evaluate(() => {
        getSelection()!.removeAllRanges()
        const search = (globalThis as unknown as { find(words: string): boolean }).find
        return [search('officials said the figures'), search('not whether it is true')]
      })
      return { found, selected: await selected(page) }
    })
    expect(without).toEqual({ found: [true, false], selected: 'officials said the figures' })
    expect(withMarks).toEqual(without)
  })

  test('is printed without a trace of marks and card', async () => {
    await marked.ask('background>reader:key', { do: 'next-claim' })
    await expect.poll(marked.card).toContain('sourcing')
    const [without, withMarks] = await onBoth(({ driver }) => (name === 'Chromium' ? asPaper(driver) : inPdf(driver)))
    await marked.driver.keyboard.press('Escape')
    expect(without.length).toBeGreaterThan(1000)
    if (name === 'Chromium') expect(await differingPixels(plain.driver, without, withMarks)).toBeLessThan(50)
    else expect(withMarks === without).toBe(true)
  })

  test('has its links followed, in the middle of a mark too', async () => {
    const [without, withMarks] = await onBoth(async (page) => {
      const [x, y] = await page.pointAt('figures in the draft')
      await page.driver.mouse.click(x, y)
      await expect.poll(() => page.driver.url()).not.toContain(address)
      return new URL(page.driver.url()).pathname
    })
    expect(without).toBe('/home')
    expect(withMarks).toBe(without)
  })
})

/** How the page looks on paper. (Chromium's PDF has a mark's words in strings of their own, though they look the same.) */
async function asPaper(page: Page): Promise<string> {
  await page.evaluate(() => {
    getSelection()!.removeAllRanges()
    scrollTo({ top: 0, behavior: 'instant' })
  })
  await page.emulateMediaType('print')
  const picture = await page.screenshot({ encoding: 'base64' })
  await page.emulateMediaType()
  return picture
}

/**
 * How many values of two pictures differ clearly. Letters at the end of a mark are drawn a hair further left, which makes
 * a few; a line under three words makes hundreds.
 */
const differingPixels = (page: Page, one: string, other: string): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const [before, after] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
          const bitmap = await createImageBitmap(new Blob([bytes]))
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
          canvas.drawImage(bitmap, 0, 0)
          return canvas.getImageData(0, 0, bitmap.width, bitmap.height).data
        }),
      )
      return before!.filter((value, at) => Math.abs(value - after![at]!) > 80).length
    },
    [one, other],
  )

/** What a printer is given of the page, but for the addresses of its links, which differ, and the date. */
async function inPdf(page: Page): Promise<string> {
  const turnLinks = (from: string, to: string) =>
    page.$$eval(
      `a[${from}]`,
      (links, from, to) => {
        for (const link of links) {
          link.setAttribute(to, link.getAttribute(from)!)
          link.removeAttribute(from)
        }
      },
      from,
      to,
    )
  await turnLinks('href', 'data-href')
  const pdf = Buffer.from(await page.pdf()).toString('latin1')
  await turnLinks('data-href', 'href')
  const drawn = [...pdf.matchAll(/\/FlateDecode\s*>>\s*stream\r?\n(.*?)\r?\nendstream/gs)].map(([, packed]) =>
    inflateSync(Buffer.from(packed!, 'latin1')).toString('latin1'),
  )
  return drawn.filter((part) => !part.includes('/CreationDate')).join('\n')
}
