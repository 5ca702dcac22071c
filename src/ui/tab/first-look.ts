import type { Tabs } from 'webextension-polyfill'
import { ask } from '../../ask.ts'
import { extension } from '../../extension.ts'
import type { Answer } from '../../messages.ts'
import { settingsKey, stored } from '../../stored.ts'

/** What a panel asks the browser before it can show anything. */
export interface Look {
  /** A tab, undefined if it is gone, and what the reader in it says. */
  readonly tab: Promise<{ readonly tab: Tabs.Tab | undefined; readonly state: Answer<'panel>reader:state'> | null }>
  /** The settings as they are stored. */
  readonly settings: Promise<unknown>
}

const page = globalThis as { firstLook?: Look }

/** Asks all of it at once. `only` names the tab; else it is the one in front. */
export function lookAt(only: number | null): Look {
  const settings = stored(settingsKey)
  settings.catch(() => {}) // whoever awaits it hears of it
  return { tab: readerIn(only).catch(() => ({ tab: undefined, state: null })), settings }
}

async function readerIn(only: number | null): ReturnType<() => Look['tab']> {
  const { tabs } = extension()
  const tab = only === null ? (await tabs.query({ active: true, currentWindow: true }))[0] : await tabs.get(only)
  return { tab, state: tab?.id === undefined ? null : await ask('panel>reader:state', null, tab.id) }
}

/**
 * Asks while the panel's own scripts are still being loaded, which takes about as long. Needs no more than a few lines,
 * so it runs before all of them.
 */
export const lookFirst = (only: number | null): void => void (page.firstLook = lookAt(only))

/** What that comes to, where it was asked. */
export const firstLook = (only: number | null): Look => page.firstLook ?? lookAt(only)
