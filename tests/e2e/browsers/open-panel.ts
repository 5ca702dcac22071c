import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { faultsOf } from './faults.ts'
import type { StoryBrowser } from './browser.ts'

/** A claim as the panel lists it. */
export interface ListedClaim {
  readonly id: string
  readonly grade: string
  readonly words: string
}

/** The popup (or another panel) of a tab, open in a tab of its own. */
export interface OpenPanel {
  readonly driver: Page
  claims(): Promise<ListedClaim[]>
  /** Waits until the panel says this where claims would stand. Rejects with what it says instead. */
  says(words: string): Promise<void>
  /** Waits until the panel says this above its claims. */
  saysBeside(words: string): Promise<void>
  /** Errors in the panel. */
  readonly faults: readonly string[]
  jump(id: string): Promise<void>
  /** Turns the switch for the page or the site. */
  turn(what: 'page' | 'site'): Promise<void>
  /** Presses the button with this label. */
  press(label: string): Promise<void>
  close(): Promise<void>
}

export async function openPanel(browser: StoryBrowser, tab: number): Promise<OpenPanel> {
  const page = await browser.opensOwn(`popup.html?tab=${tab}`)
  const faults = faultsOf(page)
  await page.waitForFunction(() => document.querySelector('main')?.textContent?.trim())
  return {
    driver: page,
    async claims() {
      await page.waitForFunction(isListed, { polling: 50 })
      return page.$$eval('[data-claim]', (items) =>
        items.map((item) => ({
          id: (item as HTMLElement).dataset.claim!,
          grade: item.querySelector('[data-grade]')?.getAttribute('data-grade') ?? '',
          words: item.querySelector('.words')?.textContent ?? '',
        })),
      )
    },
    async says(wanted) {
      const words = () => page.$eval('main', (main) => main.textContent!.replace(/\s+/g, ' ').trim())
      await expect.poll(words).toContain(wanted)
    },
    async saysBeside(wanted) {
      await expect.poll(() => page.$eval('.notice', ({ textContent }) => textContent).catch(() => '')).toContain(wanted)
    },
    faults,
    jump: (id) => page.$eval(`[data-claim="${id}"] .jump`, (button) => (button as HTMLElement).click()),
    turn: (what) =>
      page.$$eval('header [role="switch"]', (all, at) => (all[at] as HTMLElement).click(), what === 'page' ? 0 : 1),
    press: (label) =>
      page.$$eval('button', (all, label) => all.find((button) => button.textContent?.trim() === label)!.click(), label),
    close: () => page.close(),
  }
}

/** Whether the list has all the claims that are counted above it; it is filled a few at a time. */
function isListed(): boolean {
  const counts = [...document.querySelectorAll('.count')].map(({ textContent }) => Number(textContent))
  const listed = document.querySelectorAll('[data-claim]').length
  return listed > 0 && listed === counts.reduce((sum, count) => sum + count, 0)
}
