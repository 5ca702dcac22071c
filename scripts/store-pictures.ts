/**
 * Pictures for the listings in the stores, into docs/store: five of 1280 × 800, of Chromium on the sample article, and the
 * small promotional tile of 440 × 280; and the icon in the sizes that browsers ask for, into public/icon.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Browser as Extension } from 'webextension-polyfill'
import type { Report } from '../src/engine/report.ts'
import { ensureBrowser } from './browsers/ensure.ts'
import { launchWithExtension } from './browsers/launch.ts'
import { openDesk, openOwnPage } from './browsers/own-pages.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs', 'store')
const size = { width: 1280, height: 800 }

interface Answer {
  readonly value: { readonly report: Report }
}

/** Opens the card of the first graded claim that came through somebody. */
async function openCard({ tabs }: Extension, tab: number): Promise<void> {
  const { value } = (await tabs.sendMessage(tab, { kind: 'panel>reader:state', asks: null })) as Answer
  const told = value.report.claims.find(({ relays, verdict }) => verdict.graded && relays.length > 0)
  await tabs.sendMessage(tab, { kind: 'panel>reader:jump', asks: { claim: told!.id } })
}

const rest = (page: Page, ms: number) => page.evaluate((ms) => new Promise((soon) => setTimeout(soon, ms)), ms)

/** A picture of a page in these points, as a data address. */
async function pictureOf(page: Page, width: number, height: number): Promise<string> {
  await page.setViewport({ width, height })
  await page.bringToFront()
  await rest(page, 900) // what is painted late is painted
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`
}

/** Lays pictures into one of `size`: a heading over them, each in a frame as a browser shows it. */
const sheet = (styles: string, content: string): string => `<!doctype html><meta charset="utf-8"><style>
* { box-sizing: border-box; margin: 0 }
body { width: 100vw; height: 100vh; overflow: hidden; position: relative; background: oklch(0.96 0.012 262);
  color: oklch(0.25 0.03 262); font: 20px/1.4 system-ui, sans-serif }
img { display: block; position: absolute; border-radius: 10px; box-shadow: 0 0 0 1px oklch(0.86 0.02 262), 0 14px 36px oklch(0.3 0.05 262 / .16) }
h1 { font-size: 38px; line-height: 1.15; letter-spacing: -.02em; font-weight: 650; text-wrap: balance }
${styles}</style>${content}`

const icon = readFileSync(join(folder, 'icon.svg'), 'utf8')
const iconSizes = [16, 32, 48, 128]
const draftText = `“We closed it because it was no longer safe,” Mara Lind, the harbour commissioner, told a news conference on Monday.

Two people briefed on the inspection told the Fjord Courier that cracks had been found a year earlier. Officials said traffic would return within a year. The contract has reportedly been promised to a firm from the capital.`

const tile = `<style>svg { position: absolute; left: 30px; top: 84px; width: 112px }
h1 { position: absolute; left: 160px; top: 88px } p { position: absolute; left: 160px; top: 140px; width: 250px; line-height: 1.3 }</style>
${icon}<h1>Says Who</h1><p>Who stands behind each claim in the news</p>`

const server = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(readFileSync(join(root, 'sample', 'article.html')))
})
mkdirSync(join(root, 'public', 'icon'), { recursive: true })
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const launched = await launchWithExtension(await ensureBrowser('chromium'))
const { puppet } = launched
try {
  const desk = await openDesk(launched)
  const article = await puppet.newPage()
  const table = await puppet.newPage()

  /** Saves what is laid out on a sheet. */
  async function save(name: string, html: string, { width, height } = size): Promise<void> {
    await table.setViewport({ width, height })
    await table.setContent(html)
    await table.bringToFront()
    await rest(table, 200)
    await table.screenshot({ path: join(folder, name) })
    console.log(`docs/store/${name}`)
  }
  async function own(
    path: string,
    width: number,
    height: number,
    until: string,
    first?: (page: Page) => Promise<unknown>,
  ) {
    const page = await openOwnPage(launched, path)
    await page.setViewport({ width, height })
    await page.bringToFront()
    await page.waitForSelector(until)
    await first?.(page)
    const picture = await pictureOf(page, width, height)
    await page.close({ runBeforeUnload: false })
    return picture
  }

  await article.setViewport(size)
  await article.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/eastern-lock`)
  await article.waitForFunction(() => CSS.highlights.size > 0, { polling: 100 })
  const tab = await desk.run(async ({ tabs }) => (await tabs.query({ url: 'http://127.0.0.1/*' }))[0]!.id!, null)
  const marked = await pictureOf(article, 960, 660)
  await desk.run(openCard, tab)
  const card = await pictureOf(article, 1160, 664)
  await article.keyboard.press('Escape')
  await article.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))

  const top = 'h1 { position: absolute; top: 34px; left: 60px; right: 60px }'
  await save(
    '1-card.png',
    sheet(
      `${top} img { left: 60px; top: 100px }`,
      `<h1>Who says so, and how well is it sourced?</h1><img src="${card}">`,
    ),
  )

  const popup = await own(`popup.html?tab=${tab}`, 400, 600, '[data-claim]')
  await save(
    '2-popup.png',
    sheet(
      `${top} img { left: 60px; top: 104px } img + img { left: auto; right: 60px; top: 130px }`,
      `<h1>The whole article at a glance</h1><img src="${marked}"><img src="${popup}">`,
    ),
  )

  const panel = await own(`sidepanel.html?tab=${tab}`, 380, 660, '[data-claim]')
  const beside = await pictureOf(article, 760, 660)
  await save(
    '3-side-panel.png',
    sheet(
      `${top} img { left: 60px; top: 104px } img + img { left: 840px }`,
      `<h1>Every claim beside the article</h1><img src="${beside}"><img src="${panel}">`,
    ),
  )

  const draft = await own('draft.html', 1160, 664, 'textarea', async (page) => {
    await page.type('textarea', draftText)
    await page.waitForSelector('[data-claim]')
    await rest(page, 800)
  })
  await save(
    '4-draft.png',
    sheet(`${top} img { left: 60px; top: 100px }`, `<h1>Graded while you write</h1><img src="${draft}">`),
  )

  const welcome = await own('welcome.html', 560, 664, 'figure')
  const grading = await own('grading.html', 560, 664, '#K6')
  await save(
    '5-rules.png',
    sheet(
      `${top} img { left: 60px; top: 104px } img + img { left: 660px }`,
      `<h1>Every rule of grading is written out</h1><img src="${welcome}"><img src="${grading}">`,
    ),
  )
  await save('tile.png', sheet('', tile), { width: 440, height: 280 })

  for (const side of iconSizes) {
    await table.setViewport({ width: side, height: side })
    await table.setContent(`<style>* { margin: 0 } svg { display: block; width: 100vw }</style>${icon}`)
    await table.screenshot({ path: join(root, 'public', 'icon', `${side}.png`), omitBackground: true })
  }
} finally {
  await puppet.close()
  server.close()
}
