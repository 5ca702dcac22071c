import { listedOutlets, type Outlet } from '../../data/outlets/outlet.ts'
import { slug } from '../../data/outlets/slug.ts'
import type { Settings } from '../../settings.ts'

/** What a reader can say of an outlet. */
export const outletChoices = ['independent', 'state-controlled', 'unknown', 'none'] as const
export type OutletChoice = (typeof outletChoices)[number]
export type OwnOutlet = Settings['outlets'][number]

/** The listed outlet with this name, written as in the list or not, or null. */
export function listedAs(name: string): Outlet | null {
  const wanted = slug(name)
  const isCalled = ({ aliases, name: listed }: Outlet) => [listed, ...aliases].some((alias) => slug(alias) === wanted)
  return wanted === '' ? null : (listedOutlets().find(isCalled) ?? null)
}

/** What is stored of a choice: about the listed outlet if there is one, else about a new one. Null without a name. */
export function ownOutlet(name: string, choice: OutletChoice): OwnOutlet | null {
  const listed = listedAs(name)
  const id = listed?.id ?? slug(name)
  if (id === '') return null
  const called = listed?.name ?? name.trim()
  return choice === 'none'
    ? { id, change: 'remove', name: called }
    : { id, change: 'add-or-correct', name: called, control: choice }
}

export const choiceOf = (own: OwnOutlet): OutletChoice => (own.change === 'remove' ? 'none' : own.control)

/** The settings with this said of an outlet; what was said of it before goes. Without a choice nothing is said of it. */
export function withOutlet(settings: Settings, { id }: { readonly id: string }, own: OwnOutlet | null): Settings {
  const others = settings.outlets.filter((other) => other.id !== id)
  return { ...settings, outlets: own ? [...others, own].sort((a, b) => a.name.localeCompare(b.name)) : others }
}
