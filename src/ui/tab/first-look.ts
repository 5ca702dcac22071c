import type { Tabs } from 'webextension-polyfill'
import { ask } from '../../ask.ts'
import { extension } from '../../extension.ts'
import type { Answer } from '../../messages.ts'

/** A tab, undefined if it is gone, and what the reader in it says. */
export interface FirstLook {
  readonly tab: Tabs.Tab | undefined
  readonly state: Answer<'panel>reader:state'> | null
}

const page = globalThis as { firstLook?: Promise<FirstLook | null> }

/**
 * Asks for the tab and its state while the panel's own scripts are still being loaded, which takes about as long. Needs
 * no more than a few lines, so it runs before all of them. `only` names the tab; else it is the one in front.
 */
export function lookFirst(only: number | null): void {
  page.firstLook = look(only).catch(() => null)
}

async function look(only: number | null): Promise<FirstLook> {
  const { tabs } = extension()
  const tab = only === null ? (await tabs.query({ active: true, currentWindow: true }))[0] : await tabs.get(only)
  return { tab, state: tab?.id === undefined ? null : await ask('panel>reader:state', null, tab.id) }
}

/** What that came to, once; null where nobody looked or it failed. */
export async function takeFirstLook(): Promise<FirstLook | null> {
  const looked = page.firstLook
  delete page.firstLook
  return (await looked) ?? null
}
