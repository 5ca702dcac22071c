import type { Page } from 'puppeteer-core'
import type { Browser as Extension } from 'webextension-polyfill'
import { ensureBrowser } from '../../../scripts/browsers/ensure.ts'
import { type Launched, launchWithExtension } from '../../../scripts/browsers/launch.ts'
import { serve, type Site } from '../site/serve.ts'
import { askedByChromium, killChromiumBackground, wordsInChromiumCard } from './chromium.ts'
import { askedByFirefox, wordsInFirefoxCard } from './firefox.ts'
import { type OpenPage, openPage } from './open-page.ts'

/** The two browsers every story is told in: `describe.each(browsers)('a reader in %s …', (name) => …)`. */
export const browsers = ['Chromium', 'Firefox'] as const
export type BrowserName = (typeof browsers)[number]

/** A running browser with the extension, on the tests' own web. Stories use this and rarely the driver. */
export interface StoryBrowser {
  readonly name: BrowserName
  readonly site: Site
  readonly launched: Launched
  /** Opens an address of `tests/e2e/site/pages.ts`, `/council`, or any other in a new tab. */
  opens(address: string): Promise<OpenPage>
  /** Opens a page of the extension, `popup.html?tab=7`, in a tab of its own. */
  opensOwn(path: string): Promise<Page>
  /** Runs a function in a page of the extension, where `chrome` is the whole interface. It may use nothing from outside. */
  inExtension<A, T>(run: (chrome: Extension, given: A) => T | Promise<T>, given: A): Promise<T>
  /** Ends the background as the browser may at any time. Chromium only: Firefox offers drivers no way. */
  killBackground(): Promise<void>
  /** What the card on a page says, or null while there is none. */
  wordsInCard(page: Page): Promise<string | null>
  /** Addresses beyond this machine that anything but the browser itself asked for since it started. */
  requestsOutside(): readonly string[]
  close(): Promise<void>
}

/** Starts a browser on a fresh profile, with a server of its own. */
export async function startBrowser(name: BrowserName): Promise<StoryBrowser> {
  const site = await serve()
  const program = await ensureBrowser(name === 'Chromium' ? 'chromium' : 'firefox')
  const launched = await launchWithExtension(program, { proxy: site.proxy })
  const { puppet, origin } = launched
  const asksItself = name === 'Chromium' ? askedByChromium : askedByFirefox
  let desk: Page | undefined

  const browser: StoryBrowser = {
    name,
    site,
    launched,
    async opens(address) {
      const page = await puppet.newPage()
      await page.evaluateOnNewDocument(keepWhatSiteSent)
      const isOurs = address.startsWith('/')
      const going = page.goto(isOurs ? site.url + address : address, { waitUntil: 'load' })
      await (isOurs ? going : going.catch(() => {})) // drivers complain of browser pages that open well
      return openPage(page, browser)
    },
    async opensOwn(path) {
      const page = await puppet.newPage()
      // Firefox never tells its driver that an extension's page has loaded, though it has.
      const going = page.goto(origin + path, { waitUntil: 'domcontentloaded' })
      await (name === 'Chromium' ? going : Promise.race([going.catch(() => {}), page.waitForFunction(isLoaded)]))
      return page
    },
    async inExtension(run, given) {
      desk ??= await browser.opensOwn('manifest.json')
      return desk.evaluate(`(${run.toString()})(chrome, ${JSON.stringify(given)})`) as never
    },
    async killBackground() {
      if (name === 'Firefox') throw new Error('Firefox has no way to end a background')
      await killChromiumBackground(launched)
    },
    wordsInCard: (page) => (name === 'Chromium' ? wordsInChromiumCard(page) : wordsInFirefoxCard(page)),
    requestsOutside: () => site.outside.filter((address) => !asksItself.some((host) => address.includes(host))),
    async close() {
      await puppet.close()
      await site.close()
    },
  }
  return browser
}

const isLoaded = () => document.readyState === 'complete' && location.protocol.endsWith('extension:')

/** Keeps the page as its publisher sent it, to compare with later; extensions come in after this. */
function keepWhatSiteSent() {
  addEventListener('DOMContentLoaded', () => {
    Object.assign(globalThis, { sentBySite: document.documentElement.outerHTML })
  })
}
