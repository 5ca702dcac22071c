import { listedOutlets, type Outlet } from '../../data/outlets/outlet.ts'
import { slug } from '../../data/outlets/slug.ts'
import type { Settings } from '../../settings.ts'

/** What a reader can say of an outlet. `none` takes a listed one out. */
export const outletChoices = ['independent', 'state-controlled', 'unknown', 'none'] as const
export type OutletChoice = (typeof outletChoices)[number]
export type OwnOutlet = Settings['outlets'][number]

/** More than one outlet can go by a name ("ABC"); more than this many are not shown. */
const mostNamesakes = 6

/**
 * The listed outlets of this name: the one whose id or full name it is, else all that articles call so, written as in the
 * list or not. None for no name.
 */
export function listedAs(name: string): readonly Outlet[] {
  const wanted = slug(name)
  if (wanted === '') return []
  const listed = listedOutlets()
  const own = listed.find((outlet) => outlet.id === name || slug(outlet.name) === wanted)
  if (own) return [own]
  return listed.filter(({ aliases }) => aliases.some((alias) => slug(alias) === wanted)).slice(0, mostNamesakes)
}

/** What the reader entered of an outlet. */
export interface Entry {
  readonly name: string
  readonly choice: OutletChoice
  /** Other names, between commas; counts for an outlet that is not listed. */
  readonly alsoCalled: string
  /** ISO code of the state that controls it, or an empty string; counts as the other names do. */
  readonly country: string
}

/** What is stored of an entry: about the listed outlet if there is one, else about a new one. Null without a name. */
export function ownOutlet({ name, choice, alsoCalled, country }: Entry): OwnOutlet | null {
  const [listed] = listedAs(name)
  const id = listed?.id ?? slug(name)
  if (id === '') return null
  const called = listed?.name ?? name.trim()
  if (choice === 'none') return { id, change: 'remove', name: called }
  const said = { id, change: 'add-or-correct', name: called, control: choice } as const
  if (listed) return said
  const names = [called, ...alsoCalled.split(',')].map((one) => one.trim().replace(/^the\s+/i, ''))
  return {
    ...said,
    aliases: [...new Set(names.filter((one) => slug(one) !== ''))],
    ...(choice === 'state-controlled' && country !== '' ? { country } : {}),
  }
}

/** The entry that would store this, to be changed. */
export const entryOf = (own: OwnOutlet): Entry => ({
  name: own.name,
  choice: choiceOf(own),
  alsoCalled: own.change === 'remove' ? '' : (own.aliases ?? []).slice(1).join(', '),
  country: own.change === 'remove' ? '' : (own.country ?? ''),
})

/** What the reader chose for an outlet of their own. */
export const choiceOf = (own: OwnOutlet): OutletChoice => (own.change === 'remove' ? 'none' : own.control)

/** The settings with this said of an outlet; what was said of it before goes. Without a choice nothing is said of it. */
export function withOutlet(settings: Settings, { id }: { readonly id: string }, own: OwnOutlet | null): Settings {
  const others = settings.outlets.filter((other) => other.id !== id)
  return { ...settings, outlets: own ? [...others, own].sort((a, b) => a.name.localeCompare(b.name)) : others }
}
