import type { CDPSession, Page } from 'puppeteer-core'
import type { Launched } from '../../../scripts/browsers/launch.ts'
import type { Desk } from '../../../scripts/browsers/own-pages.ts'
import { savedTab } from './chromium.ts'
import { median } from './figures.ts'
import { call } from './measure-pages.ts'
import { expectedBodyOf, hasExpectedBody, htmlOf, type SavedPage } from './saved-pages.ts'

/** How soon the marks stand on articles of about 1,000 words, on the pages sites send them in. Times in ms, medians. */
export interface InjectionCosts {
  readonly pages: number
  /** From the call that injects the reader to the end of the task that painted the first highlights. */
  readonly toHighlights: number
  /** Readability's first run in a fresh copy of the same page. */
  readonly readability: number
  /** Median over the pages of the one over the other. */
  readonly share: number
  /** The longest task while the reader reads, under four times CPU throttling; 0 where none took 50 ms. */
  readonly longestTask: { readonly median: number; readonly most: number }
}

const words = { least: 800, most: 1_250 }
/** Rounds over all pages; the first only wakes and warms the background. */
const rounds = 3

export async function measureInjection(
  launched: Launched,
  desk: Desk,
  pages: readonly SavedPage[],
  script: string,
): Promise<InjectionCosts> {
  const chosen = pages.filter(hasExpectedBody).filter((page) => {
    const count = expectedBodyOf(page).paragraphs.join(' ').split(/\s+/).length
    return count >= words.least && count <= words.most
  })
  const ours = new Map<SavedPage, number[]>()
  const theirs = new Map<SavedPage, number[]>()
  for (let round = 0; round < rounds; round++) {
    for (const page of chosen) {
      const time = await withPage(launched, page, (tab) => injectInto(tab, launched, desk))
      const reference = await withPage(launched, page, async (tab) => {
        await tab.evaluate(script)
        return (await call(tab, 'readability')).ms
      })
      if (round === 0) continue
      ours.set(page, [...(ours.get(page) ?? []), time])
      theirs.set(page, [...(theirs.get(page) ?? []), reference])
    }
  }
  const longest: number[] = []
  for (const page of chosen) longest.push(await withPage(launched, page, (tab) => longestTask(tab, launched, desk)))
  const each = chosen.map((page) => ({ ours: median(ours.get(page)!), theirs: median(theirs.get(page)!) }))
  return {
    pages: chosen.length,
    toHighlights: median(each.map((one) => one.ours)),
    readability: median(each.map((one) => one.theirs)),
    share: median(each.map((one) => one.ours / one.theirs)),
    longestTask: { median: median(longest), most: Math.max(...longest) },
  }
}

/** A fresh tab with the page in it, drawn and at rest. */
async function withPage<T>({ puppet }: Launched, page: SavedPage, act: (tab: Page) => Promise<T>): Promise<T> {
  const { page: tab, show } = await savedTab(puppet)
  try {
    await show(page.url ?? 'https://saved.example/page', htmlOf(page))
    await tab.bringToFront()
    await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))))
    return await act(tab)
  } finally {
    await tab.close()
  }
}

/** Injects the reader into this tab, which was opened last, as the background does; ms until its highlights can be painted. */
export async function injectInto(tab: Page, { origin }: Launched, desk: Desk): Promise<number> {
  const tools = await tab.createCDPSession()
  const painted = firstHighlight(tools, await worldOf(tools, origin))
  painted.catch(() => {}) // told below
  const started = await desk.run(async (chrome) => {
    const tabs = await chrome.tabs.query({ url: ['http://*/*', 'https://*/*'] })
    const newest = Math.max(...tabs.map(({ id }) => id!))
    const now = performance.timeOrigin + performance.now()
    await chrome.scripting.executeScript({ target: { tabId: newest }, files: ['/reader.js'] })
    return now
  }, null)
  const time = (await painted) - started
  await tools.detach()
  return time
}

/** The world of the extension's scripts in a page; the sentinel has made it. */
function worldOf(tools: CDPSession, origin: string): Promise<number> {
  return new Promise((found, failed) => {
    setTimeout(() => failed(new Error('the extension has no script in this page')), 10_000)
    tools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin.slice(0, -1)) found(context.id)
    })
    tools.send('Runtime.enable').catch(failed)
  })
}

/** When the task is over in which the first highlight was set, in ms since 1970. Looks at nothing meanwhile. */
async function firstHighlight(tools: CDPSession, contextId: number): Promise<number> {
  const { result } = await tools.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('no highlight in 20 s')), 20_000)
      const { set } = HighlightRegistry.prototype
      HighlightRegistry.prototype.set = function (...given) {
        HighlightRegistry.prototype.set = set
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.timeOrigin + performance.now())
        port2.postMessage(null)
        return set.apply(this, given)
      }
    })`,
  })
  if (typeof result.value !== 'number') throw new Error(result.description ?? 'no highlight')
  return result.value
}

async function longestTask(tab: Page, launched: Launched, desk: Desk): Promise<number> {
  await new Promise((settled) => setTimeout(settled, 300)) // the page's own tasks are over
  await tab.emulateCPUThrottling(4)
  await tab.evaluate(() => {
    const tasks: number[] = []
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
    Object.assign(globalThis, { tasks })
  })
  await injectInto(tab, launched, desk)
  await new Promise((settled) => setTimeout(settled, 600))
  const tasks = await tab.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks)
  return Math.max(0, ...tasks)
}
