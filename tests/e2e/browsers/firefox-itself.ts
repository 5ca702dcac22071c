import type { Launched } from '../../../scripts/browsers/launch.ts'
import type { Preferences } from './browser.ts'

/** Runs an expression in the window of Firefox itself, where everything is allowed. It gives text. */
export async function inFirefoxItself({ puppet }: Launched, expression: string): Promise<string> {
  const { connection } = puppet as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> }
  }
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const { context } = (result as { contexts: { context: string }[] }).contexts[0]!
  const answer = (await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true }))
    .result as { type: string; result: { value: string }; exceptionDetails?: { text: string } }
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text)
  return answer.result.value
}

/** Presses the extension's button in the toolbar, for the tab in front. */
export const pressButtonInFirefox = (launched: Launched): Promise<unknown> =>
  inFirefoxItself(
    launched,
    `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID('says-who@says-who.example')
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
    })()`,
  )

/** Chooses an entry of the menu that a press of the right button has opened. Rejects with the entries there are. */
export const chooseInFirefox = (launched: Launched, entry: string): Promise<unknown> =>
  inFirefoxItself(
    launched,
    `(async () => {
      const menu = document.getElementById('contentAreaContextMenu')
      for (let tries = 0; menu.state !== 'open' && tries < 100; tries++) await new Promise((soon) => setTimeout(soon, 50))
      const entries = [...menu.querySelectorAll('menuitem')].filter(({ hidden }) => !hidden)
      const chosen = entries.find(({ label }) => label === ${JSON.stringify(entry)})
      if (!chosen) throw new Error(entries.map(({ label }) => label).join(', '))
      menu.activateItem(chosen)
    })()`,
  )

/** What a user asked of the system, in every page from now on. */
export const preferInFirefox = (launched: Launched, { lessMotion, forcedColours }: Preferences): Promise<unknown> =>
  inFirefoxItself(
    launched,
    `Services.prefs.setIntPref('ui.prefersReducedMotion', ${lessMotion ? 1 : 0})
    Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColours ? 2 : 0})`,
  )
