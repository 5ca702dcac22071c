import type { Page } from 'puppeteer-core'
import { type Launched } from '../../../scripts/browsers/launch.ts'
import { openOwnPage } from '../../../scripts/browsers/own-pages.ts'

/** What using a long list costs. `longestTask` in ms; 0 where no task took 50 ms or more. */
export interface LongList {
  readonly claims: number
  readonly frames: number
  readonly choices: number
  readonly longestTask: number
}

/** Opens a panel and uses its list as a hurried reader does. Opening it counts too. */
export async function measureLongList(launched: Launched, path: string): Promise<LongList> {
  const page = await openOwnPage(launched, path)
  await page.setViewport({ width: 400, height: 600 })
  await page.bringToFront()
  await page.waitForSelector('[data-claim]')
  const frames = await page.evaluate(watchTasksAndScroll)
  const choices = await choose(page)
  const { claims, longestTask } = await page.evaluate(() => ({
    claims: [...document.querySelectorAll('.count')].reduce((sum, count) => sum + Number(count.textContent), 0),
    longestTask: (globalThis as unknown as { longestTask: number }).longestTask,
  }))
  await page.close()
  return { claims, frames, choices, longestTask }
}

/** To the end of the list and back, a frame at a time. */
async function watchTasksAndScroll(): Promise<number> {
  const watched = Object.assign(globalThis, { longestTask: 0 })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longestTask = Math.max(watched.longestTask, duration)
  }).observe({ type: 'longtask', buffered: true })
  const box = document.querySelector('main')!
  const frame = () => new Promise(requestAnimationFrame)
  let frames = 0
  for (const by of [170, -700]) {
    for (let still = 0; still < 8;) {
      const before = box.scrollTop
      box.scrollTop += by
      await frame()
      frames++
      still = box.scrollTop === before ? still + 1 : 0
    }
  }
  return frames
}

async function choose(page: Page): Promise<number> {
  let choices = 0
  const settle = () => page.evaluate(() => new Promise((soon) => requestAnimationFrame(() => setTimeout(soon, 30))))
  const did = async () => {
    choices++
    await settle()
  }
  const grades = await page.$$('.counts button:enabled')
  for (const grade of grades) {
    for (const press of [1, 2]) {
      await grade.evaluate((button) => (button as HTMLElement).click())
      await did()
      if (press === 1) await page.$eval('[data-claim] .fold', (fold) => (fold as HTMLElement).click()).then(did)
    }
  }
  const kinds = await page.$$eval('select option', (options) => options.map(({ value }) => value))
  for (const kind of [...kinds, '']) await page.select('select', kind).then(did)
  await page.focus('input[type=search]')
  for (const letter of 'officials gate') await page.keyboard.type(letter).then(did)
  for (let i = 0; i < 14; i++) await page.keyboard.press('Backspace').then(did)
  return choices
}
