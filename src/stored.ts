import { extension } from './extension.ts'

/** Where the settings stand, on this device only: `storage.sync` would send the list of sites to the browser's maker. */
export const settingsKey = 'settings'

/** What stands in the store under a key, as it is. Rejects where the browser cannot open its store. */
export const stored = async (key: string): Promise<unknown> => (await extension().storage.local.get(key))[key]

/** Calls back with what stands under a key whenever that changes, in any window, until the signal ends it. */
export function onStoredChanged(key: string, callback: (now: unknown) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) callback(changes[key].newValue)
  }
  const { onChanged } = extension().storage.local // asked for later, it throws in a page whose extension is gone
  onChanged.addListener(listener)
  signal?.addEventListener('abort', () => onChanged.removeListener(listener))
}

/**
 * What stands under a key, for what asks often: read once, at the first call, and followed from then on. Rejects where the
 * browser cannot open its store now; it may later.
 */
export function followStored(key: string, signal?: AbortSignal): () => Promise<unknown> {
  let known: Promise<unknown> | null = null
  onStoredChanged(key, (now) => (known = Promise.resolve(now)), signal)
  return () => {
    if (known) return known
    const asked = stored(key)
    known = asked
    asked.catch(() => known === asked && (known = null))
    return asked
  }
}

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
