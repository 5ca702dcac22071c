import type { Browser, Tabs } from 'webextension-polyfill'
import { ask } from '../../ask.ts'
import { extension } from '../../extension.ts'
import { changeSettings, siteOf, switchSite } from '../../settings.ts'
import type { Act, Reading } from '../reading.ts'
import { openPage } from '../open-page.ts'
import { accessTo, everywhere, webAddress } from './read-tab.ts'

/** Does the one thing a state offers. False if a page was to be read and its reader, let in, did not come to life. */
export async function act(what: Act, tab: Tabs.Tab, reading: Reading): Promise<boolean> {
  const url = webAddress(tab)
  if (what === 'draft') await openPage('draft.html')
  else if (tab.id === undefined) return true
  else if (what === 'allow') {
    // The browser hides addresses it does not let the extension read.
    if (await extension().permissions.request(url ? accessTo(url) : everywhere)) return read(tab.id, false)
  } else if (url && what === 'switch-on') {
    if (reading.is === 'off') await switchOn(reading.by, tab.id, url)
  } else if (url) return read(tab.id, what === 'read-anyway')
  return true
}

/** The header's switches. */
export async function setSwitch(what: 'page' | 'site', on: boolean, tab: Tabs.Tab): Promise<void> {
  const url = webAddress(tab)
  if (tab.id === undefined || !url) return
  if (on) return switchOn(what, tab.id, url)
  // Private windows store nothing and a full store cannot, so there the site's switch is the page's.
  const isStored =
    what === 'site' &&
    !tab.incognito &&
    (await changeSettings((settings) => switchSite(settings, siteOf(url), false))) !== false
  if (!isStored) await ask('panel>reader:switch', { on: false }, tab.id)
}

async function switchOn(what: 'everywhere' | 'site' | 'page', tab: number, url: URL): Promise<void> {
  if (what === 'everywhere') await changeSettings((settings) => ({ ...settings, on: true }))
  if (what === 'site') await changeSettings((settings) => switchSite(settings, siteOf(url), true))
  if (what === 'page' && (await ask('panel>reader:switch', { on: true }, tab)).ok) return
  await ask('panel>background:read', { tab })
}

/**
 * Puts the reader into the tab if need be and has it read, whatever the page looks like if `anyway`. False if it is in the
 * page and does not answer: an element may stand where Chromium gives a script its interface (a frame named "chrome").
 */
async function read(tab: number, anyway: boolean): Promise<boolean> {
  const there = await ask('panel>background:read', { tab })
  return !there.ok || (await ask('panel>reader:rescan', { anyway }, tab)).ok
}

/** Opens the side panel or sidebar; must be called straight from a click. The popup has done its work then. */
export function openBeside(tab: Tabs.Tab | null): void {
  const { sidebarAction, sidePanel } = extension() as Browser & Chromes
  if (sidebarAction?.open) void sidebarAction.open().then(close)
  else if (tab?.windowId !== undefined) void sidePanel?.open({ windowId: tab.windowId }).then(close)
}

/** What Chrome alone has. */
interface Chromes {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> }
}

const close = () => window.close()
