import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StoryBrowser, startBrowser } from '../browsers/browser.ts'

// Chromium only: Firefox gives drivers no way to set these.
let browser: StoryBrowser
beforeAll(async () => void (browser = await startBrowser('Chromium')))
afterAll(() => browser?.close())

test('where colours are forced, the same words look different with each grade', async () => {
  const page = await browser.launched.puppet.newPage()
  const tools = await page.createCDPSession()
  await tools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
  await page.goto(`${browser.site.url}/council`)
  await page.bringToFront()
  await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 })
  const paintAs = (grade: string) =>
    page.evaluate((grade) => {
      const registry = CSS.highlights
      const all = [...registry].filter(([name]) => name.startsWith('says-who'))
      const words = ((globalThis as unknown as { words?: Range }).words ??= [...all[0]![1]][0] as Range)
      Object.assign(globalThis, { words })
      for (const [name] of all) registry.delete(name)
      registry.set(`says-who-${grade}`, new Highlight(words))
      words.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = words.getClientRects()[0]!
      return { x, y: y - 4, width, height: height + 8 }
    }, grade)
  const pictures = new Map<string, string>()
  for (const grade of ['strong', 'good', 'fair', 'weak', 'none']) {
    const clip = await paintAs(grade)
    await page.bringToFront() // the welcome page may have come
    pictures.set(
      grade,
      await page.screenshot({
        clip: { ...clip, y: clip.y + (await page.evaluate(() => scrollY)) },
        encoding: 'base64',
      }),
    )
  }
  expect(new Set(pictures.values()).size).toBe(pictures.size)
  await page.close()
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
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  expect(await moving()).toEqual([])
  await page.close()
})

test('and is led to a claim on the page at once, without scrolling there', async () => {
  const article = await browser.opens('/port-sale')
  const state = await article.becomes('report')
  await article.driver.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
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
  await article.close()
})
