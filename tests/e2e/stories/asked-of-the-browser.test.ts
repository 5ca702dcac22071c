import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'

describe.each(browsers)('asked of the system, in %s:', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test('where colours are forced, the same words look different with each grade', async () => {
    const article = await browser.opens('/council')
    const page = article.driver
    await browser.prefers(page, { forcedColours: true })
    await page.bringToFront()
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    await article.becomes('report')
    const paintAs = (grade: string) =>
      page.evaluate((grade) => {
        const registry = CSS.highlights
        const all = [...registry].filter(([name]) => name.startsWith('says-who'))
        const words = ((globalThis as unknown as { words?: Range }).words ??= [...all[0]![1]][0] as Range)
        for (const [name] of all) registry.delete(name)
        registry.set(`says-who-${grade}`, new Highlight(words))
        words.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' })
        const { x, y, width, height } = words.getClientRects()[0]!
        return { x, y: y - 4 + scrollY, width, height: height + 8 }
      }, grade)
    const pictures = new Map<string, string>()
    for (const grade of ['strong', 'good', 'fair', 'weak', 'none']) {
      const clip = await paintAs(grade)
      await page.bringToFront() // the welcome page may have come
      pictures.set(grade, await page.screenshot({ clip, encoding: 'base64' }))
    }
    expect(new Set(pictures.values()).size).toBe(pictures.size)
    await browser.prefers(page, {})
    await article.close()
  })

  test('where colours are forced, dots, bars and switches of the panel are still told apart', async () => {
    const article = await browser.opens('/council')
    await article.becomes('report')
    const page = await browser.opensOwn(`popup.html?tab=${article.tab}`)
    await page.waitForSelector('[data-claim]')
    await browser.prefers(page, { forcedColours: true })
    await page.bringToFront()
    const picture = async (selector: string) => (await page.$(selector))!.screenshot({ encoding: 'base64' })
    const dots = ['Strong', 'Good', 'Fair', 'Weak', 'None'].map((grade) => `button:has([data-grade=${grade}]) svg`)
    const pictures = []
    for (const each of dots) pictures.push(await picture(each))
    expect(new Set(pictures).size).toBe(dots.length)
    const isOn = await picture('[role=switch]')
    await page.$eval('[role=switch]', (page) => page.setAttribute('aria-checked', 'false'))
    expect(await picture('[role=switch]')).not.toBe(isOn)
    await browser.prefers(page, {})
    await page.close()
    await article.close()
  })

  test('who asked for less motion sees none in the panel', async () => {
    const article = await browser.opens('/council')
    await article.becomes('report')
    const page = await browser.opensOwn(`popup.html?tab=${article.tab}`)
    await page.waitForSelector('[data-claim]')
    const moving = () =>
      page.$$eval('*', (all) =>
        all
          .filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element)
            return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none'
          })
          .map(({ localName, className }) => `${localName}.${String(className)}`),
      )
    expect(await moving()).not.toEqual([])
    await browser.prefers(page, { lessMotion: true })
    expect(await moving()).toEqual([])
    await browser.prefers(page, {})
    await page.close()
    await article.close()
  })

  test('and is led to a claim on the page at once, without scrolling there', async () => {
    const article = await browser.opens('/port-sale')
    const state = await article.becomes('report')
    await browser.prefers(article.driver, { lessMotion: true })
    await article.driver.setViewport({ width: 500, height: 300 })
    await article.driver.bringToFront()
    const last = state.is === 'report' ? state.report.claims.at(-1)!.id : ''
    const places = article.driver.evaluate(
      () =>
        new Promise<number>((settled) => {
          const seen = new Set<number>()
          addEventListener('scroll', () => seen.add(scrollY))
          setTimeout(() => settled(seen.size), 1000)
        }),
    )
    await article.ask('panel>reader:scroll', { claim: last })
    expect(await places).toBe(1)
    await browser.prefers(article.driver, {})
    await article.close()
  })
})
