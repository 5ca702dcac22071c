import type { Page } from 'puppeteer-core'
import type { Browser as Extension } from 'webextension-polyfill'
import type { Answer, Kind, Messages, PageState } from '../../../src/messages.ts'
import type { StoryBrowser } from './browser.ts'
import { faultsOf } from './faults.ts'
import { type OpenPanel, openPanel } from './open-panel.ts'

/** The words under each highlight of ours, by name (`says-who-weak`), white space as the reader sees it. */
export type HighlightedWords = Readonly<Record<string, readonly string[]>>

/** A page open in a tab, as its reader has it. */
export interface OpenPage {
  readonly driver: Page
  readonly tab: number
  /** What the extension says of the page once it is done with it; `no-answer` where it is not in the page. */
  state(): Promise<PageState | { readonly is: 'no-answer' }>
  /** The same, as soon as it is the one wanted. Rejects after `within` ms (20,000) with the one it is instead. */
  becomes(is: PageState['is'], within?: number): Promise<PageState>
  highlights(): Promise<HighlightedWords>
  badge(): Promise<string>
  /** Opens the popup for this tab. */
  panel(): Promise<OpenPanel>
  /** Whether the page's DOM is not the one its publisher sent. */
  isDomChanged(): Promise<boolean>
  /** Moves the pointer onto the first of these words, and tells where that is. */
  pointAt(words: string): Promise<readonly [x: number, y: number]>
  /** Whether these words stand in the viewport. */
  shows(words: string): Promise<boolean>
  /** What the card says, or null while there is none. */
  card(): Promise<string | null>
  /** The words on what has the focus in the card. */
  focusInCard(): Promise<string>
  /** Errors that reached the page. */
  readonly faults: readonly string[]
  close(): Promise<void>
  ask<K extends Kind>(kind: K, asks: Messages[K]['asks']): Promise<Answer<K>>
}

export async function openPage(browser: StoryBrowser, address: string): Promise<OpenPage> {
  const page = await browser.launched.puppet.newPage()
  const faults = faultsOf(page)
  await page.evaluateOnNewDocument(keepWhatSiteSent)
  const isOurs = address.startsWith('/')
  if (isOurs) await page.goto(browser.site.url + address, { waitUntil: 'load', timeout: 90_000 })
  else await page.goto(address, { timeout: 3_000 }).catch(() => {}) // drivers never see a browser's own page as loaded
  const tab = await browser.inExtension(newestTabAt, page.url())

  const ask: OpenPage['ask'] = (kind, asks) =>
    browser.inExtension(
      ({ tabs }, { tab, message }) => tabs.sendMessage(tab, message).catch(() => ({ ok: false, why: 'no-answer' })),
      { tab, message: { kind, asks } },
    ) as never

  async function state() {
    const answer = await ask('panel>reader:state', null)
    return answer?.ok ? answer.value : ({ is: 'no-answer' } as const)
  }

  return {
    driver: page,
    tab,
    ask,
    state,
    async becomes(is, within = 20_000) {
      const deadline = Date.now() + within
      for (;;) {
        const now = await state()
        if (now.is === is) return now as PageState
        if (Date.now() > deadline) throw new Error(`${page.url()} is “${now.is}”, not “${is}”`)
        await new Promise((soon) => setTimeout(soon, 50))
      }
    },
    highlights: () =>
      page.evaluate(() =>
        Object.fromEntries(
          [...CSS.highlights]
            .filter(([name]) => name.startsWith('says-who'))
            .map(([name, ranges]) => [name, [...ranges].map((range) => String(range).replace(/\s+/g, ' ')).sort()]),
        ),
      ),
    badge: () => browser.inExtension(({ action }, tab) => action.getBadgeText({ tabId: tab }), tab),
    panel: () => openPanel(browser, tab),
    isDomChanged: () =>
      page.evaluate(
        () => document.documentElement.outerHTML !== (globalThis as unknown as { sentBySite: string }).sentBySite,
      ),
    async pointAt(words) {
      await page.bringToFront()
      const { x, y } = await page.evaluate(placeOf, words)
      await page.mouse.move(x - 3, y - 3)
      await page.mouse.move(x, y)
      return [x, y]
    },
    async shows(words) {
      const { y, height } = await page.evaluate(placeOf, words, false)
      return y > 0 && y < height
    },
    card: () => browser.inCard(page, wordsIn),
    focusInCard: async () => (await browser.inCard(page, wordsOnFocus)) ?? '',
    faults,
    close: () => page.close(),
  }
}

function wordsIn(root: ShadowRoot): string | null {
  const words: string[] = []
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.parentElement?.localName !== 'style' && text.nodeValue?.trim()) words.push(text.nodeValue.trim())
  }
  return words.length > 0 ? words.join(' ') : null
}

const wordsOnFocus = ({ activeElement: element }: ShadowRoot) =>
  element ? (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() : ''

/** Other tabs may have the same address, and those of limited access tell none; the newest has the highest id. */
async function newestTabAt({ tabs }: Extension, url: string): Promise<number> {
  return Math.max(
    ...(await tabs.query({})).filter((tab) => tab.url === url || tab.url === undefined).map(({ id }) => id!),
  )
}

/** The middle of the first word of these words, in the viewport; scrolled there first unless told not to. */
function placeOf(words: string, scrolls = true): { x: number; y: number; height: number } {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.textContent!.replace(/\s/g, ' ').indexOf(words)
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + 3)
    if (scrolls) node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2, height: innerHeight }
  }
  throw new Error(`“${words}” does not stand on the page`)
}

/** Keeps the page as its publisher sent it, to compare with later; extensions come in after this. */
function keepWhatSiteSent() {
  addEventListener('DOMContentLoaded', () => {
    Object.assign(globalThis, { sentBySite: document.documentElement.outerHTML })
  })
}
