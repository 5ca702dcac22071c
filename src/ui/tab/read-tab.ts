import type { Tabs } from 'webextension-polyfill'
import { extension } from '../../extension.ts'
import type { Answer } from '../../messages.ts'
import { isOffBy, siteOf, type Settings } from '../../settings.ts'
import type { Reading, Switches } from '../reading.ts'

/**
 * What there is to show of a tab, given what its reader answered. Never throws; `loading` means that the reader will tell
 * when there is more.
 */
export async function readTab(
  tab: Tabs.Tab,
  settings: Settings,
  state: Answer<'panel>reader:state'> | null,
): Promise<Reading> {
  const url = webAddress(tab)
  if (!url || tab.id === undefined) {
    const isHidden = tab.url === undefined && !(await extension().permissions.contains(everywhere))
    return { is: isHidden ? 'needs-permission' : 'no-access' }
  }
  const by = isOffBy(settings, url)
  if (by) return { is: 'off', by }
  if (!state?.ok) return withoutReader(tab.id, url, tab.status === 'loading', settings)
  return state.value.is === 'report' ? { ...state.value, url: url.href, title: tab.title ?? '' } : state.value
}

/** Why nobody answers in a tab. */
async function withoutReader(tab: number, url: URL, isLoading: boolean, settings: Settings): Promise<Reading> {
  const type = await contentType(tab)
  if (type === 'application/pdf') return { is: 'no-access' }
  if (type === null) return { is: (await isAllowed(url)) ? 'no-access' : 'needs-permission' }
  if (isLoading) return { is: 'loading' }
  // Where the browser lets it in for this once, because the button was pressed, nothing has looked at the page yet.
  return { is: settings.start === 'on-click' || !(await isAllowed(url)) ? 'on-click' : 'not-an-article' }
}

/** The kind of document in the tab, or null if the browser does not let the extension in. */
async function contentType(tab: number): Promise<string | null> {
  try {
    const [frame] = await extension().scripting.executeScript({
      target: { tabId: tab },
      func: () => document.contentType,
    })
    return typeof frame?.result === 'string' ? frame.result : null
  } catch {
    return null
  }
}

const isAllowed = (url: URL) => extension().permissions.contains(accessTo(url))

/** The access to all pages of a site. */
export const accessTo = (url: URL) => ({ origins: [`${url.protocol}//${url.hostname}/*`] })
/** The access that the extension asks for at its installation. */
export const everywhere = { origins: ['http://*/*', 'https://*/*'] }

/** The tab's address if it is a page of the web; without access to it the browser does not tell. */
export function webAddress({ url }: Tabs.Tab): URL | null {
  const address = url && URL.canParse(url) ? new URL(url) : null
  return address && /^https?:$/.test(address.protocol) ? address : null
}

/** The switches for a tab, or null where there is nothing to switch. */
export function switchesOf(tab: Tabs.Tab, reading: Reading, settings: Settings): Switches | null {
  const url = webAddress(tab)
  if (!url || !settings.on || reading.is === 'no-access') return null
  const site = isOffBy(settings, url) === null
  return { page: site && !(reading.is === 'off'), site, host: siteOf(url) }
}
