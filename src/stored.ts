import { extension } from './extension.ts'

/** Where the settings stand, on this device only: `storage.sync` would send the list of sites to the browser's maker. */
export const settingsKey = 'settings'

/** What stands in the store under a key, as it is. Rejects where the browser cannot open its store. */
export const stored = async (key: string): Promise<unknown> => (await extension().storage.local.get(key))[key]

/**
 * Reads one entry of the store, changes it and writes it, one change at a time over all pages of the extension and its
 * background. Gives what was written; false if the browser could not read or not write, which leaves what was there.
 * Not for scripts in a page: their locks are the page's, which could hold them for good.
 */
export async function changeStored<T>(key: string, change: (before: unknown) => T): Promise<T | false> {
  const turn = async (): Promise<T | false> => {
    try {
      const changed = change(await stored(key))
      await extension().storage.local.set({ [key]: changed })
      return changed
    } catch {
      return false
    }
  }
  return navigator.locks.request(`says-who-${key}`, turn)
}
