/**
 * `npm run bench:popup`: how soon the popup shows something on the sample article, beside an empty Svelte popup in the
 * same run, the first claim included; and the longest task while 300 claims are scrolled, filtered, searched and unfolded. Both in Chromium.
 * `-- --json` prints one JSON object last. The best of several rounds counts.
 */
import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBrowser } from '../../../scripts/browsers/ensure.ts'
import { launchWithExtension } from '../../../scripts/browsers/launch.ts'
import { openDesk } from '../../../scripts/browsers/own-pages.ts'
import { filesOf } from './files-of.ts'
import { longArticle } from './long-article.ts'
import { type LongList, measureLongList } from './measure-long-list.ts'
import { timesToShow } from './time-to-show.ts'
import { withEmptyPopup } from './with-empty-popup.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const claims = 300
const runs = 25
const rounds = 3
const required = { ratio: 2, longestTask: 50 }

const sample = readFileSync(join(import.meta.dirname, '..', '..', '..', 'sample', 'article.html'), 'utf8')
const pages: Record<string, string> = { '/sample': sample, '/long': longArticle(claims) }
const server = createServer(({ url }, response) =>
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pages[url ?? ''] ?? ''),
)
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const extension = await withEmptyPopup()
const launched = await launchWithExtension(await ensureBrowser('chromium'), { extension })

try {
  const desk = await openDesk(launched)
  const read = async (path: string): Promise<number> => {
    const page = await launched.puppet.newPage()
    await page.goto(site + path)
    await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 100 })
    return desk.run(async ({ tabs }, url) => (await tabs.query({ url }))[0]!.id!, site + path)
  }
  const article = await read('/sample')
  const times = await timesToShow(launched, { popup: `popup.html?tab=${article}`, empty: 'empty/index.html' }, runs)
  const long = `popup.html?tab=${await read('/long')}`
  const lists: LongList[] = []
  for (let round = 0; round < rounds; round++) lists.push(await measureLongList(launched, long))
  const list = lists.reduce((best, one) => (one.longestTask < best.longestTask ? one : best))

  const loaded = filesOf(extension, 'popup.html')
  const ratio = times.popup.claims / times.empty.claims
  const firstPaint = times.popup.paint / times.empty.paint
  const round = (n: number, places = 1): number => Number(n.toFixed(places))
  console.log(`best of ${runs} openings each, in turns, in ms`)
  console.log(`               first content   first claim shown`)
  for (const [name, { paint, claims: shown }] of Object.entries(times)) {
    console.log(`${name.padEnd(16)} ${String(round(paint)).padStart(11)} ${String(round(shown)).padStart(19)}`)
  }
  console.log(
    `ratio            ${round(firstPaint, 2).toFixed(2).padStart(11)} ${round(ratio, 2).toFixed(2).padStart(19)}`,
  )
  console.log(
    `\n${list.claims} claims: ${list.frames} frames scrolled and ${list.choices} filters, searches and unfoldings`,
  )
  console.log(`longest task     ${list.longestTask === 0 ? 'under 50' : round(list.longestTask)} ms`)
  if (values.json) {
    const figures = {
      popup: times.popup,
      empty: times.empty,
      ratio: round(ratio, 3),
      ratioOfFirstPaint: round(firstPaint, 3),
    }
    console.log(JSON.stringify({ ...figures, loaded, longList: list }))
  }
  console.log(`\nloaded before the first claim: ${loaded.map(({ name, kB }) => `${name} ${round(kB)}`).join(', ')} kB`)
  console.log(
    `required: first content and first claim at most ${required.ratio} times the empty popup's, no task over ${required.longestTask} ms`,
  )
  if (Math.max(firstPaint, ratio) > required.ratio || list.longestTask > required.longestTask) process.exitCode = 1
} finally {
  await launched.puppet.close()
  server.close()
  rmSync(extension, { recursive: true })
}
