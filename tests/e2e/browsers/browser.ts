import type { Page } from 'puppeteer-core'
import { ensureBrowser } from '../../../scripts/browsers/ensure.ts'
import type { Browser } from '../../../scripts/browsers/find.ts'
import { type Launched, launchWithExtension } from '../../../scripts/browsers/launch.ts'
import { type Desk, openDesk, openOwnPage } from '../../../scripts/browsers/own-pages.ts'
import type { pages } from '../site/pages.ts'
import { serve, type Site } from '../site/serve.ts'
import {
  askedByChromium,
  breakInChromium,
  inChromiumCard,
  killChromiumBackground,
  recordInChromium,
} from './chromium.ts'
import {
  allowPrivateInChromium,
  allowSiteInChromium,
  chooseInChromium,
  enableInChromium,
  limitInChromium,
  preferInChromium,
  pressButtonInChromium,
} from './chromium-itself.ts'
import {
  allowPrivateInFirefox,
  allowSiteInFirefox,
  askedByFirefox,
  breakInFirefox,
  enableInFirefox,
  inFirefoxCard,
  limitInFirefox,
  recordInFirefox,
} from './firefox.ts'
import { chooseInFirefox, preferInFirefox, pressButtonInFirefox } from './firefox-itself.ts'
import { type OpenPage, openPage } from './open-page.ts'

/** The two browsers every story is told in: `describe.each(browsers)('a reader in %s …', (name) => …)`. */
export const browsers = ['Chromium', 'Firefox'] as const
export type BrowserName = (typeof browsers)[number]

/** What a user can ask of the system. */
export interface Preferences {
  readonly lessMotion?: boolean
  readonly forcedColours?: boolean
}

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
  readonly inExtension: Desk['run']
  /** Ends the background as the browser may at any time. Chromium only: Firefox offers drivers no way. */
  killBackground(): Promise<void>
  /** Has every analysis in the background throw, or none. */
  breaksEngine(on: boolean): Promise<void>
  /** Has the browser keep the extension from every site until it is allowed, as a user can. */
  limitsAccess(): Promise<void>
  /** Lets the extension into this one site, or out of it again, as a user can who keeps it from the others. */
  allowsSite(host: string, on: boolean): Promise<void>
  /** Turns the extension off or on, as a user can. Turned off, its own pages are closed. */
  enables(on: boolean): Promise<void>
  /** Lets the extension into private windows, as a user can. Its own pages are closed. */
  allowsPrivate(): Promise<void>
  /** Presses the extension's button in the toolbar while this page is in front. */
  pressesButton(page: Page): Promise<void>
  /** What the popup says that the button has opened; empty while there is none. */
  popup(): Promise<string>
  closesPopup(): Promise<void>
  /** Chooses “Grade the sourcing of this passage” for what is selected on the page in front, under this point of it. */
  gradesPassage(page: Page, at: readonly [x: number, y: number]): Promise<void>
  /** Asks for these as a user asks the system for them; in Chromium of this page alone. */
  prefers(page: Page, what: Preferences): Promise<void>
  /** Records at the browser every address asked for from now on; gives those so far, but for what the browser itself asks. */
  recordsRequests(): Promise<() => Promise<readonly string[]>>
  /** Runs a function on the shadow root of the card on a page; null while there is none. It may use nothing from outside. */
  inCard<T>(page: Page, what: (root: ShadowRoot) => T | Promise<T>): Promise<T | null>
  /** Addresses beyond this machine that anything but the browser itself asked for since it started. */
  requestsOutside(): readonly string[]
  close(): Promise<void>
}

/**
 * Starts a browser on a fresh profile, with a server of its own. `more` are pages that only this story has, by path;
 * `program` starts the browser otherwise than as it is found on this machine.
 */
export async function startBrowser(name: BrowserName, more?: typeof pages, program?: Browser): Promise<StoryBrowser> {
  const site = await serve(more)
  const found = program ?? (await ensureBrowser(name === 'Chromium' ? 'chromium' : 'firefox'))
  const launched = await launchWithExtension(found, { proxy: site.proxy })
  let desk = await openDesk(launched)
  const asksItself = name === 'Chromium' ? askedByChromium : askedByFirefox
  const isOfBrowser = (address: string) => asksItself.some((host) => address.includes(host))

  const browser: StoryBrowser = {
    name,
    site,
    launched,
    opens: (address) => openPage(browser, address),
    opensOwn: (path) => openOwnPage(launched, path),
    inExtension: (what, given) => desk.run(what, given),
    async killBackground() {
      if (name === 'Firefox') throw new Error('Firefox has no way to end a background')
      await killChromiumBackground(launched)
    },
    async breaksEngine(on) {
      await (name === 'Chromium' ? breakInChromium(launched, on) : breakInFirefox(desk, on))
    },
    async limitsAccess() {
      await (name === 'Chromium' ? limitInChromium(launched) : limitInFirefox(desk))
      const hasAccess = () =>
        desk.run(({ permissions }) => permissions.contains({ origins: ['http://*/*', 'https://*/*'] }), null)
      for (let tries = 0; await hasAccess(); tries++) {
        if (tries === 100) throw new Error('The browser was told to limit access, and did not')
        await new Promise((soon) => setTimeout(soon, 50))
      }
    },
    async allowsSite(host, on) {
      await (name === 'Chromium' ? allowSiteInChromium : allowSiteInFirefox)(launched, host, on)
    },
    async enables(on) {
      await (name === 'Chromium' ? enableInChromium : enableInFirefox)(launched, on)
      if (on) desk = await openDesk(launched)
    },
    async allowsPrivate() {
      await (name === 'Chromium' ? allowPrivateInChromium : allowPrivateInFirefox)(launched)
      desk = await openDesk(launched)
    },
    closesPopup: () => desk.run(({ extension }) => extension.getViews({ type: 'popup' })[0]?.close(), null),
    async pressesButton(page) {
      await browser.closesPopup()
      await page.bringToFront()
      await (name === 'Chromium' ? pressButtonInChromium(launched, page) : pressButtonInFirefox(launched))
    },
    popup: () =>
      desk.run(({ extension }) => extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '', null),
    async gradesPassage(page, at) {
      await page.bringToFront()
      if (name === 'Chromium') return chooseInChromium(launched, desk, page)
      await page.mouse.click(...at, { button: 'right' })
      await chooseInFirefox(launched, 'Grade the sourcing of this passage')
    },
    async prefers(page, what) {
      await (name === 'Chromium' ? preferInChromium(page, what) : preferInFirefox(launched, what))
      // Firefox hands a preference on to its pages a while later.
      await page.waitForFunction(
        (less: boolean, forced: boolean) =>
          matchMedia('(prefers-reduced-motion: reduce)').matches === less &&
          matchMedia('(forced-colors: active)').matches === forced,
        { polling: 50 },
        what.lessMotion ?? false,
        what.forcedColours ?? false,
      )
    },
    async recordsRequests() {
      const requests = await (name === 'Chromium' ? recordInChromium : recordInFirefox)(launched)
      return async () => (await requests()).filter((address) => !isOfBrowser(address))
    },
    inCard: (page, what) => (name === 'Chromium' ? inChromiumCard : inFirefoxCard)(page, what.toString()) as never,
    requestsOutside: () => site.outside.filter((address) => !isOfBrowser(address)),
    async close() {
      await launched.puppet.close()
      await site.close()
    },
  }
  return browser
}
