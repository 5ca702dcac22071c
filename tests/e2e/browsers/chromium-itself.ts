import type { Page } from 'puppeteer-core'
import type { Launched } from '../../../scripts/browsers/launch.ts'
import type { Desk } from '../../../scripts/browsers/own-pages.ts'
import type { Preferences } from './browser.ts'

const idOf = ({ origin }: Launched) => new URL(origin).hostname

/** Runs an expression in the browser's own page of its extensions. */
async function inExtensionsPage({ puppet }: Launched, expression: string): Promise<void> {
  const page = await puppet.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(expression)
  await page.close()
}

const configure = (launched: Launched, what: object) =>
  `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId: idOf(launched), ...what })})`

/** “Site access: on click”, as on that page. */
export const limitInChromium = (launched: Launched): Promise<void> =>
  inExtensionsPage(launched, configure(launched, { hostAccess: 'ON_CLICK' }))

/** “Site access: on specific sites”, with this one added or removed. */
export const allowSiteInChromium = (launched: Launched, host: string, on: boolean): Promise<void> =>
  inExtensionsPage(
    launched,
    `${configure(launched, { hostAccess: 'ON_SPECIFIC_SITES' })}.then(() =>
      chrome.developerPrivate.${on ? 'add' : 'remove'}HostPermission('${idOf(launched)}', 'http://${host}/*'))`,
  )

/** Turns the extension off or on, as the switch there does. */
export const enableInChromium = (launched: Launched, on: boolean): Promise<void> =>
  inExtensionsPage(launched, `chrome.management.setEnabled(${JSON.stringify(idOf(launched))}, ${on})`)

/** “Allow in Incognito”, as there. The browser loads the extension anew, and only a developer's may come from a folder. */
export const allowPrivateInChromium = (launched: Launched): Promise<void> =>
  inExtensionsPage(
    launched,
    `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() =>
      ${configure(launched, { incognitoAccess: true })})`,
  )

/** Presses the extension's button in the toolbar, for the tab of this page. */
export async function pressButtonInChromium(launched: Launched, page: Page): Promise<void> {
  const extension = (await launched.puppet.extensions()).get(idOf(launched))
  await extension!.triggerAction(page)
}

/**
 * Tells the background that an entry of its menu was chosen, as the browser does. No driver can open the menu itself; what
 * is missing is the access to the tab that a real choice gives.
 */
export async function chooseInChromium(launched: Launched, desk: Desk, page: Page): Promise<void> {
  const selectionText = await page.evaluate(() => String(getSelection()).replaceAll(/\s+/g, ' '))
  const tab = await desk.run(async ({ tabs, runtime }) => {
    await runtime.sendMessage({}).catch(() => {}) // wakes the background
    return (await tabs.query({ active: true, currentWindow: true }))[0]!
  }, null)
  const background = await launched.puppet.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(launched.origin),
  )
  const worker = await background.worker()
  const clicked = { menuItemId: 'grade-passage', editable: false, pageUrl: page.url(), frameId: 0, selectionText }
  await worker!.evaluate(`chrome.contextMenus.onClicked.dispatch(${JSON.stringify(clicked)}, ${JSON.stringify(tab)})`)
}

/** What a user asked of the system, in this page. */
export async function preferInChromium(page: Page, { lessMotion, forcedColours }: Preferences): Promise<void> {
  const tools = await page.createCDPSession()
  await tools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-reduced-motion', value: lessMotion ? 'reduce' : '' },
      { name: 'forced-colors', value: forcedColours ? 'active' : '' },
    ],
  })
}
