import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CDPSession, Page } from 'puppeteer-core'
import { ensureBrowser } from '../../../scripts/browsers/ensure.ts'
import { type Launched, launchWithExtension } from '../../../scripts/browsers/launch.ts'
import { type Desk, openDesk } from '../../../scripts/browsers/own-pages.ts'
import { median } from './figures.ts'
import { longArticle } from './long-article.ts'
import { call } from './measure-pages.ts'

/** What the built extension costs on an article of 1,000 words. Times in ms, memory in MB (10^6 bytes). */
export interface ExtensionCosts {
  readonly toHighlights: number
  readonly readability: number
  readonly tabMemory: number
  readonly backgroundMemory: number
  /** Under four times CPU throttling; 0 where no task took 50 ms or more. */
  readonly longestTask: number
}

const runs = 5

export async function measureExtension(script: string): Promise<ExtensionCosts> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(longArticle(1000)),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/harbour`
  const launched = await launchWithExtension(await ensureBrowser('chromium'))
  try {
    const desk = await openDesk(launched)
    await desk.run((chrome, settings) => chrome.storage.local.set({ settings }), { version: 1, start: 'on-click' })
    await inject(await openAt(launched, url), desk) // wakes and warms the background
    const times: number[] = []
    const readability: number[] = []
    for (let run = 0; run < runs; run++) {
      const page = await openAt(launched, url)
      times.push(await inject(page, desk))
      await page.close()
      const plain = await openAt(launched, url)
      await plain.evaluate(script)
      readability.push((await call(plain, 'readability')).ms)
      await plain.close()
    }
    return {
      toHighlights: median(times),
      readability: median(readability),
      tabMemory: await addedMemory(launched, url, desk),
      backgroundMemory: await backgroundMemory(launched),
      longestTask: await longestTask(launched, url, desk),
    }
  } finally {
    await launched.puppet.close()
    server.close()
  }
}

async function openAt({ puppet }: Launched, url: string): Promise<Page> {
  const page = await puppet.newPage()
  await page.goto(url, { waitUntil: 'load' })
  return page
}

/** Injects the reader as the background does; ms until the first highlight stands. */
async function inject(page: Page, desk: Desk): Promise<number> {
  await page.bringToFront()
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('no highlight in 20 s')), 20_000)
        const looking = setInterval(() => {
          if (CSS.highlights.size === 0) return
          clearInterval(looking)
          clearTimeout(late)
          resolve(performance.timeOrigin + performance.now())
        }, 1)
      }),
  )
  const started = await desk.run(async (chrome, url) => {
    const [tab] = await chrome.tabs.query({ active: true, url: `${url}*` })
    const now = performance.timeOrigin + performance.now()
    await chrome.scripting.executeScript({ target: { tabId: tab!.id! }, files: ['/reader.js'] })
    return now
  }, page.url())
  return (await painted) - started
}

/** Heap of the tab after a full collection, with the reader in it and without. */
async function addedMemory(launched: Launched, url: string, desk: Desk): Promise<number> {
  const page = await openAt(launched, url)
  const tools = await page.createCDPSession()
  const before = await heap(tools)
  await inject(page, desk)
  await new Promise((settled) => setTimeout(settled, 500))
  const after = await heap(tools)
  await page.close()
  return after - before
}

async function backgroundMemory({ puppet, origin }: Launched): Promise<number> {
  const target = await puppet.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(origin))
  return heap(await target.createCDPSession())
}

/** MB in use, the browser's own side (nodes, ranges) included. */
export async function heap(tools: CDPSession): Promise<number> {
  await tools.send('HeapProfiler.enable').catch(() => {})
  await tools.send('HeapProfiler.collectGarbage')
  const { usedSize, embedderHeapUsedSize } = (await tools.send('Runtime.getHeapUsage')) as unknown as {
    usedSize: number
    embedderHeapUsedSize?: number
  }
  return (usedSize + (embedderHeapUsedSize ?? 0)) / 1e6
}

async function longestTask(launched: Launched, url: string, desk: Desk): Promise<number> {
  const page = await openAt(launched, url)
  await new Promise((settled) => setTimeout(settled, 500)) // the page's own tasks are over
  await page.emulateCPUThrottling(4)
  await page.evaluate(() => {
    const tasks: number[] = []
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
    Object.assign(globalThis, { tasks })
  })
  await inject(page, desk)
  await new Promise((settled) => setTimeout(settled, 1000))
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks)
  await page.close()
  return Math.max(0, ...tasks)
}
