import type { Settings } from '../../settings.ts'

/** What every part of the options page is given. */
export interface OptionsPart {
  readonly settings: Settings
  /** Stores the change; the page says so if that fails. */
  readonly change: (part: (settings: Settings) => Settings) => Promise<void>
}
