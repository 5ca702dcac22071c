import { firstInOrder } from '../../first-in-order.ts'
import type { Gender } from './names.ts'

/** Words that tell what a person is, as the article gives them. */
export interface Role {
  /** "U.S. State Department spokesperson", "who chairs the board". */
  readonly words: string
  /** Its role nouns in lower case, the head among them: what "the mayor" is looked up by. */
  readonly nouns: ReadonlySet<string>
  /** Every other word in lower case: "state", "department". */
  readonly others: ReadonlySet<string>
  /** ISO codes of the countries it names. */
  readonly countries: ReadonlySet<string>
  /** Token where the article gives it. */
  readonly at: number
}

export interface Person {
  readonly is: 'person'
  readonly key: string
  /** The fullest form in the article. */
  name: string
  /** Words of the fullest form, in lower case. */
  words: readonly string[]
  gender: Gender | null
  /** Years, as the article gives them. */
  age: string | null
  /** Called "Dr." somewhere: no role by itself, but "the doctor" can be them. */
  isDoctor: boolean
  /** What the article says that they are; `addRoles` adds to them. */
  readonly roles: Role[]
}

/** More roles than this tell nothing more of somebody, and all are gone through wherever they are named. */
const mostRoles = 100

/** Adds to what is known of a person. */
export const addRoles = (person: Person, ...roles: readonly Role[]): void => {
  person.roles.push(...roles.slice(0, mostRoles - person.roles.length))
}

export interface Organisation {
  readonly is: 'organisation'
  readonly key: string
  name: string
  /** Words of the name in lower case, without small ones. */
  readonly words: ReadonlySet<string>
  /** The word that says what it is: "ministry", or null ("Boeing"). */
  readonly head: string | null
  /** What an apposition calls it: "the dockers’ union". */
  readonly calledAs: Set<string>
  /** Only ever named as where something is: "in Derby". */
  isPlace: boolean
  /** Somewhere it does or owns something: a verb or "’s" follows, or a word for what it is stands before. */
  acts: boolean
}

export type Entity = Person | Organisation

/** One place that names an entity. */
export interface Mention {
  readonly entity: Entity
  readonly first: number
  readonly last: number
  /** First token of the role before the name: "the mayor, Ana Lind" does not count, "Mayor Ana Lind" does. */
  readonly from: number
  readonly sentence: number
}

/** Who and what the article names, and where. */
export interface Mentions {
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
  /** In the order of the text. */
  readonly all: readonly Mention[]
  /** The token at which each person or organisation is first named. */
  readonly firstOf: ReadonlyMap<Entity, number>
  /** The token at which the first person is named; infinite where nobody is. */
  readonly firstPerson: number
  /** Those whose age the article tells, by it. */
  readonly ofAge: ReadonlyMap<string, readonly Person[]>
  /** The mention that covers the token, if any. */
  readonly at: ReadonlyMap<number, Mention>
  /** Surnames that two people share and nothing decides between, by their token. */
  readonly unclear: ReadonlyMap<number, readonly Person[]>
}

/** The place in `all` of the first mention at or after the token. */
export const firstAfter = (all: readonly Mention[], token: number): number =>
  firstInOrder(all, ({ first }) => first, token)

/** Of more people than this a description means one of those named in so many mentions before it; it keeps the search linear. */
const mostPeople = 300
const mentionsBack = 1000

/** The people that a description at a token can mean, those named later among them where the article names few. */
export function peopleMeant({ people, all }: Mentions, { at }: { readonly at: number }): Iterable<Person> {
  if (people.length <= mostPeople) return people
  const found = new Set<Person>()
  const before = firstAfter(all, at)
  for (const { entity } of all.slice(Math.max(0, before - mentionsBack), before).reverse())
    if (entity.is === 'person' && found.size < mostPeople) found.add(entity)
  return found
}

/** The mentions before a token in its sentence and the `reach` before it, nearest first. */
export function mentionsNear(
  { all }: Mentions,
  { at, sentence }: { readonly at: number; readonly sentence: number },
  reach = 2,
): Mention[] {
  const found: Mention[] = []
  for (let i = firstAfter(all, at) - 1; i >= 0 && sentence - all[i]!.sentence <= reach; i--) found.push(all[i]!)
  return found
}

/** The people among those mentions, each once, the nearest first. */
export const peopleNear = (mentions: Mentions, place: Parameters<typeof mentionsNear>[1], reach = 2): Person[] => [
  ...new Set(mentionsNear(mentions, place, reach).flatMap(({ entity }) => (entity.is === 'person' ? [entity] : []))),
]
