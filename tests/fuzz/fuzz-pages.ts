import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { randomNumbers } from '../../scripts/fit/random.ts'
import { analyse } from '../../src/engine/index.ts'
import { bundle } from '../bench/pages/bundle.ts'
import { openChromium, savedTab } from '../bench/pages/chromium.ts'
import { htmlOf, savedPages } from '../bench/pages/saved-pages.ts'
import { pages as ownPages } from '../e2e/site/pages.ts'
import { faultInReport } from './faults-in-report.ts'
import type { Fuzzed } from './fuzzed.ts'
import type { FuzzedPage } from './in-page.ts'
import { mutatePage } from './mutate-page.ts'

/** A page that takes longer to be read hangs, in ms. */
const slowest = 30_000
/** How often a page that fails is cut down. */
const cuts = 60

interface Source {
  readonly url: string
  readonly html: string
}

/** Pages saved from real sites where they are at hand, else our own, which is said. */
function sources(): Source[] {
  const saved = savedPages()
  if (saved) {
    return saved.map((page) => ({ url: page.url ?? `https://${page.id}.example/`, html: String(htmlOf(page)) }))
  }
  console.log('No pages of real sites beside this repository: the pages of our own tests are broken instead.')
  const names = ['/sample', '/council', '/council-malformed', '/markup-as-words', '/german', '/hides', '/shows']
  return names.map((name) => ({ url: `https://ledger.example${name}`, html: String(ownPages[name]!().body) }))
}

/** Reads this many broken pages in a real Chromium, grades and paints them. A failure is cut down to less of the page. */
export async function fuzzPages(count: number, seed: number): Promise<Fuzzed> {
  const random = randomNumbers(seed)
  const all = sources()
  const script = await bundle(join(import.meta.dirname, 'in-page.ts'), true)
  const browser = await openChromium()
  let [claims, articles, runs] = [0, 0, 0]
  let tab = await savedTab(browser)

  /** What is wrong with the reading of a page, or null. */
  async function faultOf({ url, html }: Source): Promise<string | null> {
    try {
      await tab.show(url, Buffer.from(html))
      await tab.page.evaluate(script)
      const article = await inTime(call(tab.page, 'read'))
      if (!article) return null
      const report = analyse(article)
      articles += Number(article.text !== '')
      claims += report.claims.length
      const fault = faultInReport(article, report)
      if (fault) return fault
      return (await inTime(call(tab.page, 'wronglyPainted', report.claims)))[0] ?? null
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  async function cutDown(source: Source): Promise<string> {
    let { html } = source
    for (let i = 0, part = 2; i < cuts && part < 64; i++) {
      const size = Math.ceil(html.length / part)
      const from = (i % part) * size
      const less = html.slice(0, from) + html.slice(from + size)
      if (await faultOf({ ...source, html: less })) html = less
      else if (i % part === part - 1) part *= 2
    }
    const file = join(tmpdir(), `says-who-fuzz-${seed}.html`)
    writeFileSync(file, html)
    return `${file} (${html.length} of ${source.html.length} characters)`
  }

  try {
    for (; runs < count; runs++) {
      if (runs % 100 === 99) {
        await tab.page.close()
        tab = await savedTab(browser)
      }
      const source = all[runs % all.length]!
      const broken = { ...source, html: mutatePage(source.html, random) }
      const fault = await faultOf(broken)
      if (fault) {
        const failure = `page ${runs}, ${source.url}: ${fault}\n${await cutDown(broken)}`
        return { runs: runs + 1, found: `${articles} articles, ${claims} claims`, failure }
      }
    }
    return { runs, found: `${articles} articles, ${claims} claims`, failure: null }
  } finally {
    await browser.close()
  }
}

const call = <Name extends keyof FuzzedPage>(
  page: Page,
  name: Name,
  ...given: Parameters<FuzzedPage[Name]>
): Promise<Awaited<ReturnType<FuzzedPage[Name]>>> =>
  page.evaluate(`fuzzed.${name}(...${JSON.stringify(given)})`) as never

const inTime = <T>(answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('took too long')), slowest).unref()),
  ])
