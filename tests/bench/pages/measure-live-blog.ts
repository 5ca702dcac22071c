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
  /**
   * Heap when the entries are gone, what the page without the reader keeps of them taken off, against the heap before,
   * when as many had come and gone.
   */
  readonly heapLeft: number
  /** Whether the last entry's claims are marked for a reader who scrolls there. */
  readonly isRead: boolean
}

const entries = 500
const counted = 50
/** Between two entries, in ms: 500 in a minute. */
const pace = 120
/** The pace of entries that are not counted and that no reader reads. */
const fast = 20

export async function measureLiveBlog(launched: Launched, desk: Desk, url: string): Promise<LiveBlogCosts> {
  const plain = await openAt(launched, url)
  const own = await comeAndGo(plain, fast)
  await plain.close()
  const page = await openAt(launched, url)
  await injectInto(page, launched, desk)
  const read = await comeAndGo(page, pace)
  await page.close()
  return {
    first: read.first - own.first,
    last: read.last - own.last,
    heapLeft: (read.heap.after - (own.heap.after - own.heap.before)) / read.heap.before,
    isRead: read.isLastMarked,
  }
}

async function openAt({ puppet }: Launched, url: string): Promise<Page> {
  const page = await puppet.newPage()
  await page.goto(url, { waitUntil: 'load' })
  await page.bringToFront()
  return page
}

/** Longer than the reader waits for a page to come to rest. */
const settle = (): Promise<void> => new Promise((settled) => setTimeout(settled, 3_000))

interface Course {
  /** Ms of main thread for one entry among the first and among the last. */
  readonly first: number
  readonly last: number
  /** In MB, after a full collection. */
  readonly heap: { readonly before: number; readonly after: number }
  readonly isLastMarked: boolean
}

/**
 * Lets all entries come and go; those in the middle at a pace of their own. As many come, are looked at and go before: by
 * then the browser has compiled what an entry needs (0.2 MB of machine code, which it keeps) and its own tables are as
 * large as so many need them. What is more afterwards was kept of the entries.
 */
async function comeAndGo(page: Page, inTheMiddle: number): Promise<Course> {
  const tools = await page.createCDPSession()
  await page.evaluate(append, 0, entries, fast)
  await settle()
  await page.evaluate(isLastEntryMarked)
  await page.evaluate(removeEntries)
  await settle()
  const before = await heap(tools)
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' }) // its own time, whatever else the machine does
  const steps: number[] = [await mainThread(tools)]
  for (const [from, to, between] of [
    [0, counted, pace],
    [counted, entries - counted, inTheMiddle],
    [entries - counted, entries, pace],
  ] as const) {
    await page.evaluate(append, from, to, between)
    await settle() // so that the work of these entries is in
    steps.push(await mainThread(tools))
  }
  const isLastMarked = await page.evaluate(isLastEntryMarked)
  await page.evaluate(removeEntries)
  await settle()
  return {
    first: (steps[1]! - steps[0]!) / counted,
    last: (steps[3]! - steps[2]!) / counted,
    heap: { before, after: await heap(tools) },
    isLastMarked,
  }
}

/** Scrolls to the end, and back. */
async function isLastEntryMarked(): Promise<boolean> {
  document.querySelector('article')!.lastElementChild!.scrollIntoView()
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100)))
  const words = [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String))
  scrollTo(0, 0)
  return words.some((one) => one.includes('gate 499'))
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
