import type { Tabs } from 'webextension-polyfill'
import { readStore, type Settings, type StoreState } from '../../settings.ts'
import type { Reading, Switches } from '../reading.ts'
import type { Look } from './first-look.ts'
import { readTab, switchesOf } from './read-tab.ts'

/** All that a panel shows of a tab. */
export interface Seen {
  readonly tab: Tabs.Tab
  readonly reading: Reading
  readonly switches: Switches | null
  readonly settings: Settings
  readonly store: StoreState
  /** Whether it is the reader's own last word. Where nobody answered, one may have come before it could be heard. */
  readonly isFinal: boolean
}

const noTab = {} as Tabs.Tab

/** What there is to see, given what the browser was asked. Never throws. */
export async function seeTab(look: Look): Promise<Seen> {
  const [{ tab = noTab, state }, { settings, store }] = await Promise.all([look.tab, readStore(look.settings)])
  const reading = await readTab(tab, settings, state)
  const isFinal = state?.ok === true && state.value.is !== 'loading'
  return { tab, reading, switches: switchesOf(tab, reading, settings), settings, store, isFinal }
}
