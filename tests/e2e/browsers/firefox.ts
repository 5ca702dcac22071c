import type { Page } from 'puppeteer-core'
import type { Launched } from '../../../scripts/browsers/launch.ts'
import type { Desk } from '../../../scripts/browsers/own-pages.ts'
import { inFirefoxItself } from './firefox-itself.ts'

/** What Firefox itself asks for at every start, with any extension or none: its lists and settings. */
export const askedByFirefox = ['firefox.settings.services.mozilla.com', 'content-signature-2.cdn.mozilla.net']

/** What WebDriver BiDi says of a node when it is asked for closed shadow roots too. */
interface SeenNode {
  readonly sharedId?: string
  readonly value?: { readonly children?: readonly SeenNode[]; readonly shadowRoot?: SeenNode | null }
}

/** The driver knows how to ask, but its own `evaluate` never does. */
interface Bidi {
  mainFrame(): { _id: string }
  browser(): { connection: { send(method: string, params: object): Promise<{ result: { result: unknown } }> } }
}

/** Runs a function on the shadow root of the card, which is closed. What it gives has to be data. */
export async function inFirefoxCard(page: Page, what: string): Promise<unknown> {
  const bidi = page as unknown as Bidi
  const send = async (method: string, params: object): Promise<unknown> =>
    (
      await bidi.browser().connection.send(method, {
        target: { context: bidi.mainFrame()._id },
        awaitPromise: true,
        ...params,
      })
    ).result.result
  const html = (await send('script.evaluate', {
    expression: 'document.documentElement',
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  })) as SeenNode
  const shadow = html.value?.children?.find((child) => child.value?.shadowRoot)?.value?.shadowRoot
  if (!shadow) return null
  const given = (await send('script.callFunction', {
    functionDeclaration: `async (root) => JSON.stringify(await (${what})(root)) ?? 'null'`,
    arguments: [{ sharedId: shadow.sharedId }],
  })) as { value: string }
  return JSON.parse(given.value) as unknown
}

/** “Access your data for all websites” off, as in the add-on's permissions. */
export const limitInFirefox = (desk: Desk): Promise<unknown> =>
  desk.run(({ permissions }, origins) => permissions.remove({ origins }), ['http://*/*', 'https://*/*'])

/** Takes away, or gives back, a function without which nothing can be analysed. */
export const breakInFirefox = (desk: Desk, on: boolean): Promise<unknown> =>
  desk.run(async ({ runtime }, isOn) => {
    const world = (await runtime.getBackgroundPage()) as unknown as typeof globalThis & {
      whole?: typeof Array.prototype.flatMap
    }
    const whole = (world.whole ??= world.Array.prototype.flatMap)
    world.Array.prototype.flatMap = isOn ? undefined! : whole
  }, on)

/** Every address that anything in the browser asks a network for from now on, the browser itself included. */
export async function recordInFirefox(launched: Launched): Promise<() => Promise<readonly string[]>> {
  await inFirefoxItself(
    launched,
    `globalThis.askedFor = []
    Services.obs.addObserver((channel) => askedFor.push(channel.QueryInterface(Ci.nsIChannel).URI.spec), 'http-on-opening-request')`,
  )
  return async () => JSON.parse(await inFirefoxItself(launched, 'JSON.stringify(askedFor)')) as string[]
}

/** Turns the extension off or on, as the switch among the browser's add-ons does. */
export const enableInFirefox = (launched: Launched, on: boolean): Promise<unknown> =>
  inFirefoxItself(
    launched,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const addon = await AddonManager.getAddonByID('says-who@says-who.example')
      await addon.${on ? 'enable' : 'disable'}()
    })()`,
  )

/** Access to this one site given or taken back, as in the add-on's permissions. */
export const allowSiteInFirefox = (launched: Launched, host: string, on: boolean): Promise<unknown> =>
  inFirefoxItself(
    launched,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID('says-who@says-who.example')
      const site = { permissions: [], origins: ['http://${host}/*'] }
      await ExtensionPermissions.${on ? 'add' : 'remove'}(extension.id, site, extension)
    })()`,
  )

/** Lets the extension into private windows, as its page among the add-ons offers. */
export const allowPrivateInFirefox = (launched: Launched): Promise<unknown> =>
  inFirefoxItself(
    launched,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const addon = await AddonManager.getAddonByID('says-who@says-who.example')
      await ExtensionPermissions.add(addon.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
      await addon.reload()
    })()`,
  )
