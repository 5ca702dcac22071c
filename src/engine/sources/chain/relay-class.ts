import type { Reading } from '../kinds/kind.ts'
import type { OutletMention } from '../outlets/outlet-mention.ts'
import type { Channel, RelayClass, Who } from '../sourced-claim.ts'
import type { Person } from '../speakers/mentions.ts'

const unnamedKinds: ReadonlySet<Who> = new Set<Who>(['W-ANON-D', 'W-ANON-A', 'W-ANON-V'])

/** What a link that is an outlet allows; rubric 2.5. */
export function classOfOutlet(outlet: OutletMention, origin: Reading, channel: Channel, isStage: boolean): RelayClass {
  if (outlet.isCollective) return 'T5'
  if (outlet.control === 'state') return isOwnOfficial(outlet, origin) ? 'T3x' : 'T3'
  if (unnamedKinds.has(origin.who)) return 'T2'
  if (outlet.control === 'unknown') return 'T4'
  return isStage || channel.kind === 'public' ? 'T0' : 'T1'
}

/** A person or body that retells: with a name and a role the hearsay can be followed, else not. */
export function classOfTeller(teller: Reading): RelayClass {
  return teller.who === 'W-PR' || teller.who === 'W-ORG' || teller.who.startsWith('W-DOC') || teller.who === 'W-GOV'
    ? 'T6'
    : 'T6-unnamed'
}

/** The outlet passes on its own state's officials. */
function isOwnOfficial({ outlet }: OutletMention, origin: Reading): boolean {
  if (outlet === null) return false
  if (origin.speaker.known !== 'identified') return false
  const { country } = outlet
  if (origin.entity?.is === 'person') return isOfficialOf(origin.entity, country)
  return origin.countries?.has(country) ?? false
}

const office =
  /^(?:president|minister|secretary|spokesperson|spokesman|spokeswoman|premier|chancellor|ambassador|envoy|governor|mayor|general|commander|diplomat|official|leader|premier|king|emir|chief|councilor|councillor|deputy|head)$/

const isOfficialOf = (person: Person, country: string): boolean =>
  person.roles.some((role) => role.countries.has(country) && [...role.nouns].some((noun) => office.test(noun)))
