import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

describe.each(browsers)('in %s Says Who', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test('goes from a page that is switched off, and comes back', async () => {
    const page = await browser.opens('/council')
    await page.becomes('report')
    const before = await page.highlights()
    const panel = await page.panel()
    await panel.claims()
    await panel.turn('page')
    await page.becomes('off')
    expect(await page.highlights()).toEqual({})
    expect(await page.badge()).toBe('')
    await panel.says('Switched off for this page.')
    await panel.turn('page')
    await page.becomes('report')
    expect(await page.highlights()).toEqual(before)
    await panel.close()
    await page.close()
  })

  test('goes from every page of a site, does not come to new ones, and comes back', async () => {
    const pages = [await browser.opens('/council'), await browser.opens('/sample')]
    for (const page of pages) await page.becomes('report')
    const panel = await pages[0]!.panel()
    await panel.claims()
    await panel.turn('site')
    for (const page of pages) {
      await page.becomes('off')
      expect(await page.highlights()).toEqual({})
    }
    const later = await browser.opens('/council')
    expect(await later.highlights()).toEqual({})
    await panel.turn('site')
    for (const page of pages) await page.becomes('report')
    for (const page of [...pages, later]) await page.close()
    await panel.close()
  })

  test('hides all marks with one key and shows them with the same', async () => {
    const page = await browser.opens('/council')
    await page.becomes('report')
    const before = await page.highlights()
    await page.ask('background>reader:key', { do: 'toggle-marks' })
    await expect.poll(page.highlights).toEqual({})
    await page.ask('background>reader:key', { do: 'toggle-marks' })
    await expect.poll(page.highlights).toEqual(before)
    await page.close()
  })

  test('leaves out the kinds of mark that are switched off, at once', async () => {
    const page = await browser.opens('/council')
    await page.becomes('report')
    expect(Object.keys(await page.highlights())).toContain('says-who-credit')
    const options = await browser.opensOwn('options.html')
    await options.waitForSelector('input[type=checkbox]:checked')
    const isShown = async (mark: string) => Object.keys(await page.highlights()).includes(`says-who-${mark}`)
    for (const [label, mark] of [
      ['who is credited, in which words', 'credit'],
      ['Weak sourcing', 'weak'],
    ] as const) {
      const press = () =>
        options.$$eval(
          'label',
          (all, words) => all.find(({ innerText }) => innerText.includes(words))!.click(),
          label as string,
        )
      await press()
      await expect.poll(() => isShown(mark)).toBe(false)
      await press()
      await expect.poll(() => isShown(mark)).toBe(true)
    }
    await options.close()
    await page.close()
  })

  test('waits to be asked where that is chosen', async () => {
    await browser.inExtension(({ storage }, settings) => storage.local.set({ settings }), {
      version: 1,
      start: 'on-click',
    })
    const page = await browser.opens('/council')
    const panel = await page.panel()
    await panel.says('Says Who waits for you to ask.')
    expect(await page.state()).toEqual({ is: 'no-answer' })
    await panel.press('Read this page')
    await page.becomes('report')
    expect(await panel.claims()).not.toEqual([])
    await panel.close()
    await page.close()
  })
})
