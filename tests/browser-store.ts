import { vi } from 'vitest'

type Listener = (changes: Record<string, { newValue: unknown }>) => void
const listeners = new Set<Listener>()

/** What the browser has stored in these tests. `full` and `shut` make it refuse to write, or anything at all. */
export const store = { held: {} as Record<string, unknown>, full: false, shut: false }

vi.stubGlobal('chrome', {
  storage: {
    local: {
      get: async (key: string) => {
        if (store.shut) throw new Error('An unexpected error occurred')
        return { [key]: structuredClone(store.held[key]) }
      },
      set: async (items: object) => {
        if (store.full) throw new Error('QUOTA_BYTES quota exceeded')
        Object.assign(store.held, items)
        for (const [key, newValue] of Object.entries(items)) for (const hear of listeners) hear({ [key]: { newValue } })
      },
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
})
