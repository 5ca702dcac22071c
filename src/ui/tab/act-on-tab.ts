import type { Browser, Tabs } from 'webextension-polyfill'
import { ask } from '../../ask.ts'
import { extension } from '../../extension.ts'
import { changeSettings, siteOf, switchSite } from '../../settings.ts'
import type { Act, Reading } from '../reading.ts'
import { openPage } from '../open-page.ts'
import { accessTo, everywhere, webAddress } from './read-tab.ts'

/** Does the one thing a state offers. */
export async function act(what: Act, tab: Tabs.Tab, reading: Reading): Promise<void> {
  const url = webAddress(tab)
  if (what === 'draft') return openPage('draft.html')
  if (tab.id === undefined) return
  if (what === 'allow') {
    // The browser hides addresses it does not let the extension read.
    if (await extension().permissions.request(url ? accessTo(url) : everywhere)) await read(tab.id, false)
    return
  }
  if (!url) return
  switch (what) {
    case 'switch-on':
      return reading.is === 'off' ? switchOn(reading.by, tab.id, url) : undefined
    default:
      return read(tab.id, what === 'read-anyway')
  }
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

/** Puts the reader into the tab if need be and has it read, whatever the page looks like if `anyway`. */
async function read(tab: number, anyway: boolean): Promise<void> {
  const there = await ask('panel>background:read', { tab })
  if (there.ok) await ask('panel>reader:rescan', { anyway }, tab)
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
