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
  readonly roles: Role[]
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
  /** The mention that covers the token, if any. */
  readonly at: ReadonlyMap<number, Mention>
  /** Surnames that two people share and nothing decides between, by their token. */
  readonly unclear: ReadonlyMap<number, readonly Person[]>
}

/** The place in `all` of the first mention at or after the token. */
export const firstAfter = (all: readonly Mention[], token: number): number =>
  firstInOrder(all, ({ first }) => first, token)

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
