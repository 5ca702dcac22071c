import type { TextDocument, Token } from '../../text/document.ts'
import { lookup, touch } from '../tokens.ts'
import { addRoles, type Mention, type Organisation, type Person } from './mentions.ts'
import type { NamedHere } from './people.ts'

/** Organisations by the words of their names, and by their acronyms. */
export type Organisations = Map<string, Organisation>

/** Building state: people by their words, mentions as found. */
export interface Register {
  readonly document: TextDocument
  readonly people: Person[]
  /** The people of whose name each word is a part; of very many the first. */
  readonly byWord: Map<string, Person[]>
  readonly organisations: Organisations
  readonly mentions: Mention[]
  readonly inSentence: Map<number, Mention[]>
  readonly unclear: Map<number, readonly Person[]>
  /** The tokens at which the names of people end. */
  readonly endsPerson: Set<number>
  /** How often each person is named in full. */
  readonly inFull: Map<Person, number>
}

/** A register in which nobody is entered yet. */
export const emptyRegister = (document: TextDocument): Register => ({
  document,
  people: [],
  byWord: new Map(),
  organisations: new Map(),
  mentions: [],
  inSentence: new Map(),
  unclear: new Map(),
  endsPerson: new Set(),
  inFull: new Map(),
})

/** Enters one place that names somebody or something. */
export function addMention({ mentions, inSentence }: Register, mention: Mention): void {
  mentions.push(mention)
  const others = inSentence.get(mention.sentence)
  if (others) others.push(mention)
  else inSentence.set(mention.sentence, [mention])
}

/** No article is about more people of one name, and all of them are gone through wherever the name stands. */
const mostOfOneName = 100

/** Enters somebody not known before, under every word of the name. `words` in lower case. */
export function newPerson(register: Register, name: string, words: readonly string[]): Person {
  const person: Person = {
    is: 'person',
    key: `person:${words.join(' ')}`,
    name,
    words,
    gender: null,
    age: null,
    isDoctor: false,
    roles: [],
  }
  register.people.push(person)
  for (const word of new Set([...words, ...words.map((each) => each.replace(/^al-/, ''))])) {
    const known = register.byWord.get(word)
    if (known && known.length < mostOfOneName) known.push(person)
    else if (!known) register.byWord.set(word, [person])
  }
  return person
}

/** Adds what the article says of a person at one mention. */
export const learn = (person: Person, here: NamedHere): void => {
  addRoles(person, ...here.roles)
  person.age ??= here.age
  person.isDoctor ||= here.isDoctor
}

/** The words of a name in lower case; "Jean-Luc" is one. */
export function wordsOfName(tokens: readonly Token[], { first, last }: NamedHere): string[] {
  const words: string[] = []
  for (let i = first; i <= last; i++) {
    const isJoined =
      i > first && (tokens[i]!.text === '-' || tokens[i - 1]!.text === '-') && touch(tokens[i - 1], tokens[i])
    if (isJoined) words.push(words.pop()! + lookup(tokens[i]!))
    else words.push(lookup(tokens[i]!))
  }
  return words
}

/** Where a name stands, as a mention has it. */
export const placeOf = ({ first, last, from, sentence }: NamedHere): Omit<Mention, 'entity'> => ({
  first,
  last,
  from,
  sentence,
})
