/** Pictures of every surface, in light and dark, into docs/screenshots; of Chromium, on the sample article. */
import { mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Browser as Extension } from 'webextension-polyfill'
import type { Report } from '../src/engine/report.ts'
import { ensureBrowser } from './browsers/ensure.ts'
import { type Launched, launchWithExtension } from './browsers/launch.ts'
import { openDesk, openOwnPage } from './browsers/own-pages.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs', 'screenshots')
const themes = ['light', 'dark'] as const

interface Answer {
  readonly value: { readonly report: Report }
}

/** A picture: which surface, how large, and what to do before it is taken. */
interface Picture {
  readonly name: string
  readonly path: (article: number) => string
  readonly size: readonly [width: number, height: number]
  readonly until: string
  readonly first?: (page: Page) => Promise<unknown>
}

const draft = `“We closed it because it was no longer safe,” Mara Lind, the harbour commissioner, told a news conference on Monday. The port authority said repairs would cost 40 million kroner.

Two people briefed on the inspection told the Fjord Courier that cracks had been found a year earlier. Officials said traffic would return within a year. The contract has reportedly been promised to a firm from the capital.
`

const popup = (article: number) => `popup.html?tab=${article}`
const pictures: readonly Picture[] = [
  { name: 'popup', path: popup, size: [400, 600], until: '[data-claim]' },
  {
    name: 'popup-reasons',
    path: popup,
    size: [400, 600],
    until: '[data-claim]',
    first: (page) =>
      page.$$eval('[data-claim]', (items) => {
        const told = items.find((item) => item.querySelector('[data-grade="Fair"]')) ?? items[0]!
        told.querySelector<HTMLElement>('.fold')!.click()
        told.scrollIntoView({ block: 'start' })
      }),
  },
  {
    name: 'popup-profile',
    path: popup,
    size: [400, 600],
    until: '[data-claim]',
    async first(page) {
      await page.$eval('details summary', (summary) => (summary as HTMLElement).click())
      await page.waitForSelector('figure svg path')
      await page.$eval('details', (section) => section.scrollIntoView({ block: 'start' }))
    },
  },
  { name: 'sidepanel', path: (tab) => `sidepanel.html?tab=${tab}`, size: [360, 900], until: '[data-claim]' },
  {
    name: 'draft',
    path: () => 'draft.html',
    size: [1200, 720],
    until: 'textarea',
    async first(page) {
      await page.type('textarea', draft)
      await page.waitForSelector('[data-claim]')
      await page.evaluate(() => new Promise((soon) => setTimeout(soon, 800))) // the last words are graded too
    },
  },
  { name: 'options', path: () => 'options.html', size: [900, 1100], until: 'kbd' },
  { name: 'welcome', path: () => 'welcome.html', size: [900, 1100], until: 'figure' },
  { name: 'grading', path: () => 'grading.html', size: [900, 1100], until: '#K6' },
]

async function take(launched: Launched, article: number, picture: Picture): Promise<void> {
  const { name, path, size, until, first } = picture
  for (const theme of themes) {
    const page = await openOwnPage(launched, path(article))
    await page.setViewport({ width: size[0], height: size[1], deviceScaleFactor: 2 })
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    await page.bringToFront()
    await page.waitForSelector(until)
    await first?.(page)
    await page.evaluate(() => new Promise((soon) => setTimeout(soon, 300))) // what is painted late is painted
    await page.screenshot({ path: join(folder, `${name}-${theme}.png`) })
    await page.close({ runBeforeUnload: false })
    console.log(`docs/screenshots/${name}-${theme}.png`)
  }
}

/** The sample article with its marks; `name` says what else is on it. */
async function takeArticle(page: Page, name: string, first?: () => Promise<unknown>): Promise<void> {
  for (const theme of themes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
    await page.bringToFront()
    await page.evaluate(() => new Promise((soon) => setTimeout(soon, 1000))) // the marks take the page's theme
    await first?.()
    await page.evaluate(() => new Promise((soon) => setTimeout(soon, 700))) // what comes has come
    await page.screenshot({ path: join(folder, `${name}-${theme}.png`) })
    console.log(`docs/screenshots/${name}-${theme}.png`)
  }
}

/** Opens the card of the first claim that came through somebody. */
async function openCard({ tabs }: Extension, tab: number): Promise<void> {
  const { value } = (await tabs.sendMessage(tab, { kind: 'panel>reader:state', asks: null })) as Answer
  const told = value.report.claims.find(({ relays, verdict }) => verdict.graded && relays.length > 0)
  await tabs.sendMessage(tab, { kind: 'panel>reader:jump', asks: { claim: told!.id } })
}

mkdirSync(folder, { recursive: true })
const sample = readFileSync(join(root, 'sample', 'article.html'))
const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(sample))
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const launched = await launchWithExtension(await ensureBrowser('chromium'))
try {
  const desk = await openDesk(launched)
  const page = await launched.puppet.newPage()
  await page.setViewport({ width: 1000, height: 800, deviceScaleFactor: 2 })
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/eastern-lock`)
  await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 100 }) // the welcome page may be in front
  const article = await desk.run(async ({ tabs }) => (await tabs.query({ url: 'http://127.0.0.1/*' }))[0]!.id!, null)
  await takeArticle(page, 'article')
  await takeArticle(page, 'card', () => desk.run(openCard, article))
  await page.keyboard.press('Escape')
  await page.evaluate(() => scrollTo(0, 0)) // the side panel follows
  for (const picture of pictures) await take(launched, article, picture)
} finally {
  await launched.puppet.close()
  server.close()
}
