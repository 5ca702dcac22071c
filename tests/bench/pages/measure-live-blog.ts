import type { CDPSession, Page } from 'puppeteer-core'
import type { Launched } from '../../../scripts/browsers/launch.ts'
import type { Desk } from '../../../scripts/browsers/own-pages.ts'
import { heap } from './heap.ts'
import { injectInto } from './measure-injection.ts'

/** A live blog that grows by 500 entries in a minute and loses them again, with the reader in it. */
export interface LiveBlogCosts {
  /** Main-thread ms for one entry, the page's own work taken off: of the first 50 and of the last 50. */
  readonly first: number
  readonly last: number
  /** Heap after a full collection when the entries are gone, against the heap before, when 50 had come and gone. */
  readonly heapLeft: number
  /** Whether a claim of the last entry was marked. */
  readonly isRead: boolean
}

const entries = 500
const counted = 50
/** Between two entries, in ms: 500 in a minute. Without the reader the clock runs six times as fast. */
const pause = { withReader: 120, without: 20 }

export async function measureLiveBlog(launched: Launched, desk: Desk, url: string): Promise<LiveBlogCosts> {
  const plain = await openAt(launched, url)
  const own = await grow(plain, await plain.createCDPSession(), pause.without)
  await plain.close()

  const page = await openAt(launched, url)
  const tools = await page.createCDPSession()
  await injectInto(page, launched, desk)
  await page.evaluate(append, 0, counted, pause.without)
  await settle()
  await page.evaluate(removeEntries)
  await settle()
  const before = await heap(tools) // with all code compiled that an entry needs
  const read = await grow(page, tools, pause.withReader)
  const isRead = await page.evaluate(() =>
    [...CSS.highlights.values()].some((ranges) => [...ranges].some((range) => String(range).includes('gate 499'))),
  )
  await page.evaluate(removeEntries)
  await settle()
  const heapLeft = (await heap(tools)) / before
  await page.close()
  return { first: read.first - own.first, last: read.last - own.last, heapLeft, isRead }
}

async function openAt({ puppet }: Launched, url: string): Promise<Page> {
  const page = await puppet.newPage()
  await page.goto(url, { waitUntil: 'load' })
  await page.bringToFront()
  return page
}

/** Longer than the reader waits for a page to come to rest. */
const settle = (): Promise<void> => new Promise((settled) => setTimeout(settled, 3_000))

/** Appends all entries; ms of main thread for one entry among the first and among the last. */
async function grow(page: Page, tools: CDPSession, between: number): Promise<{ first: number; last: number }> {
  await tools.send('Performance.enable')
  const steps: number[] = [await mainThread(tools)]
  for (const [from, to] of [
    [0, counted],
    [counted, entries - counted],
    [entries - counted, entries],
  ] as const) {
    await page.evaluate(append, from, to, between)
    await settle() // so that the work of these entries is in
    steps.push(await mainThread(tools))
  }
  return { first: (steps[1]! - steps[0]!) / counted, last: (steps[3]! - steps[2]!) / counted }
}

/** Ms of all tasks of the page's main thread since it was opened. */
async function mainThread(tools: CDPSession): Promise<number> {
  const { metrics } = await tools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
}

function removeEntries(): void {
  document.querySelectorAll('article > section').forEach((entry) => entry.remove())
}

async function append(from: number, to: number, between: number): Promise<void> {
  for (let n = from; n < to; n++) {
    const entry = document.createElement('section')
    const title = document.createElement('h2')
    title.textContent = `Gate ${n} is checked`
    const first = document.createElement('p')
    first.textContent = `The water at gate ${n} rose for an hour and then fell, harbour master Lena Brandt told reporters.`
    const second = document.createElement('p')
    second.textContent = `Two officials said the pump at gate ${n} would be repaired by the evening of day ${n}.`
    entry.append(title, first, second)
    document.querySelector('article')!.append(entry)
    await new Promise((next) => setTimeout(next, between))
  }
}
