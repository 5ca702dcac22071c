import type { Page } from 'puppeteer-core'
import type { Browser as Extension } from 'webextension-polyfill'
import type { Launched } from './launch.ts'

/** Opens a page of the extension, `popup.html?tab=7`, in a tab of its own. */
export async function openOwnPage({ puppet, origin }: Launched, path: string): Promise<Page> {
  const page = await puppet.newPage()
  const going = page.goto(origin + path, { waitUntil: 'domcontentloaded' })
  if (origin.startsWith('moz-')) await Promise.race([going.catch(() => {}), seenLoaded(page)])
  else await going
  return page
}

/** Firefox never tells its driver that an extension's page has loaded, so it is looked at until it has. */
async function seenLoaded(page: Page): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const isLoaded = await page.evaluate(isOwnPageLoaded).catch(() => false) // asked in the middle of the change of page
    if (isLoaded) return
    await new Promise((soon) => setTimeout(soon, 50))
  }
  throw new Error('The page of the extension did not load')
}

const isOwnPageLoaded = () => document.readyState === 'complete' && location.protocol.endsWith('extension:')

/** Runs functions in a page of the extension, where `chrome` is the whole interface. They may use nothing from outside. */
export interface Desk {
  run<A, T>(what: (chrome: Extension, given: A) => T | Promise<T>, given: A): Promise<T>
  close(): Promise<void>
}

export async function openDesk(launched: Launched): Promise<Desk> {
  const page = await openOwnPage(launched, 'manifest.json') // a page of ours in which nothing happens
  return {
    run: (what, given) => page.evaluate(`(${what.toString()})(chrome, ${JSON.stringify(given)})`) as never,
    close: () => page.close(),
  }
}
