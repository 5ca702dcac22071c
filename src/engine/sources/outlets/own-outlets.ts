import { kinds, type Outlet } from '../../../data/outlets/outlet.ts'

/**
 * What the reader says of an outlet: plain data, kept with the settings. `id` is that of a listed outlet to correct or
 * take out, or any key of its own for a new one. Fields left out stay as listed.
 */
export type OwnOutlet =
  | {
      readonly id: string
      readonly change: 'add-or-correct'
      readonly name?: string
      /** Names in running text; a reader's names always count, without a frame of reporting. */
      readonly aliases?: readonly string[]
      readonly domains?: readonly string[]
      readonly country?: string
      readonly kind?: (typeof kinds)[number]
      readonly control?: 'independent' | 'state-controlled' | 'unknown'
    }
  | { readonly id: string; readonly change: 'remove' }

/** Marks control that the reader decided; the card says so instead of naming a list. */
export const readersWord = { basis: 'reader', source: 'reader' } as const

/** The list with the reader's changes made. The last change of an id stands; a change without name to nothing is no change. */
export function withOwn(listed: readonly Outlet[], own: readonly OwnOutlet[]): Outlet[] {
  const changes = new Map(own.map((change) => [change.id, change]))
  const kept = listed.filter(({ id }) => !changes.has(id))
  for (const change of changes.values()) {
    if (change.change === 'remove') continue
    const before = listed.find(({ id }) => id === change.id)
    const name = change.name ?? before?.name
    if (name === undefined) continue
    const aliases = change.aliases ?? before?.aliases ?? [name]
    kept.push({
      id: change.id,
      name,
      aliases,
      ambiguous: change.aliases || !before ? new Set() : before.ambiguous,
      short: before?.short ?? [],
      domains: change.domains ?? before?.domains ?? [],
      country: change.country ?? before?.country ?? 'INT',
      kind: change.kind ?? before?.kind ?? 'digital',
      control: change.control ?? before?.control ?? 'unknown',
      basis: change.control ? readersWord : (before?.basis ?? null),
      isReputableAgency: before?.isReputableAgency ?? false,
      parent: before?.parent ?? null,
    })
  }
  return kept
}
