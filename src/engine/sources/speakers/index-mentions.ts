import { capitalRanks, rankTitles } from '../../../data/sources/roles.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { isPossessive, lookup, textBetween, touch } from '../tokens.ts'
import { learnRolesFromDescriptions } from './learn-roles.ts'
import type { Entity, Mention, Mentions, Person } from './mentions.ts'
import { type NameRun, nameRuns } from './name-runs.ts'
import { genderOfName, isGivenName } from './names.ts'
import { addOrganisation, type Organisations } from './organisations.ts'
import { genderOfWords, isSameName, type NamedHere, readName, surnameOf } from './people.ts'

/** Building state: people by their words, mentions as found. */
interface Register {
  readonly document: TextDocument
  readonly people: Person[]
  readonly byWord: Map<string, Person[]>
  readonly organisations: Organisations
  readonly mentions: Mention[]
  readonly unclear: Map<number, readonly Person[]>
  /** The tokens at which the names of people end. */
  readonly endsPerson: Set<number>
  /** How often each person is named in full. */
  readonly inFull: Map<Person, number>
}

/**
 * Collects whom and what an article names, with roles from anywhere in it: full names first, then surnames, then
 * organisations. `isTaken` says that the words from token to token are something else already (an outlet). Linear in the
 * number of names.
 */
export function indexMentions(document: TextDocument, isTaken: (first: number, last: number) => boolean): Mentions {
  const register: Register = {
    document,
    people: [],
    byWord: new Map(),
    organisations: new Map(),
    mentions: [],
    unclear: new Map(),
    endsPerson: new Set(),
    inFull: new Map(),
  }
  const runs = nameRuns(document).filter(({ first, last }) => !isTaken(first, last))
  const single = new Set(
    runs.filter(({ first, last }) => first === last).map(({ first }) => document.tokens[first]!.lower),
  )
  const rest: { run: NameRun; here: NamedHere | null }[] = []
  for (const run of runs) {
    const here = readName(document, run)
    if (here && here.last > here.first && here.isPerson === 'surely') addFullName(register, here)
    else rest.push({ run, here })
  }
  const short: typeof rest = []
  for (const { run, here } of rest) {
    const isName = here?.isPerson === 'maybe' && withoutOpener(register, here) === here
    if (isName && isLikely(register, here, single)) addFullName(register, here)
    else short.push({ run, here })
  }
  for (const { run, here } of short) {
    if (!here || !addShortName(register, withoutOpener(register, here)))
      addOrganisation(document, run, register.organisations, register.mentions)
  }
  register.mentions.sort((a, b) => a.first - b.first)
  learnRolesFromDescriptions(document, register.mentions)
  const at = new Map<number, Mention>()
  const firstOf = new Map<Entity, number>()
  for (const { entity, first } of register.mentions) if (!firstOf.has(entity)) firstOf.set(entity, first)
  for (const mention of register.mentions) for (let i = mention.first; i <= mention.last; i++) at.set(i, mention)
  return {
    people: register.people,
    organisations: [...new Set(register.organisations.values())],
    all: register.mentions,
    firstOf,
    at,
    unclear: register.unclear,
  }
}

/** "Wisconsin Trump" at the start of a sentence, where the article knows a Trump: the first word is no part of the name. */
function withoutOpener({ document, byWord }: Register, here: NamedHere): NamedHere {
  const { tokens, sentences } = document
  if (here.first === here.last || here.first > sentences[here.sentence]!.first + 1) return here
  const surname = lookup(tokens[here.last]!)
  const isKnown = byWord.get(surname)?.some((person) => surnameOf(person.words) === surname && person.words.length > 1)
  return isKnown ? { ...here, first: here.last, from: here.last, isPerson: 'as-surname' } : here
}

const speaking =
  /^(?:said|says|told|tells|added|wrote|writes|explained|recalled|recalls|asked|replied|argued|argues|insisted|admitted|tweeted|testified|warned|denied|shouted|joked|laughed|smiled|nodded|shrugged|sighed|who|whose)$/
const kin =
  /^(?:mother|father|parents|wife|husband|son|daughter|brother|sister|lawyer|lawyers|family|body|death|arrest|career|widow|girlfriend|boyfriend|agent)$/

/** An unknown name in capitals is a person's where it speaks, has a mother, follows "Ana Lind and", or is named again by its last word. */
function isLikely({ document, endsPerson }: Register, here: NamedHere, single: ReadonlySet<string>): boolean {
  const { tokens } = document
  const { first, last } = here
  if (single.has(tokens[first]!.lower) && !single.has(tokens[last]!.lower)) return false
  const isSpeaking = speaking.test(tokens[last + 1]?.lower ?? '') || speaking.test(tokens[first - 1]?.lower ?? '')
  const isJoined = tokens[first - 1]?.lower === 'and' && endsPerson.has(first - 2)
  const hasKin = isPossessive(tokens[last + 1]) && kin.test(tokens[last + 2]?.lower ?? '')
  return isSpeaking || isJoined || hasKin || single.has(tokens[last]!.lower)
}

function addFullName(register: Register, here: NamedHere): void {
  const { document } = register
  const words = wordsOfName(document.tokens, here)
  let person = register.byWord.get(surnameOf(words))?.find((known) => isSameName(known.words, words))
  if (person === undefined) {
    person = newPerson(register, textBetween(document, here.first, here.last), words)
  } else if (words.length > person.words.length) {
    person.name = textBetween(document, here.first, here.last)
    person.words = words
  }
  person.gender ??= here.gender ?? genderOfWords(document, here.first, here.last)
  learn(person, here)
  register.inFull.set(person, (register.inFull.get(person) ?? 0) + 1)
  register.endsPerson.add(here.last)
  register.mentions.push({ entity: person, ...placeOf(here) })
  addBrother(register, here, surnameOf(words))
}

/** "Kai and Joss Bell": the given name before "and" shares the surname. */
function addBrother(register: Register, here: NamedHere, surname: string): void {
  const { tokens } = register.document
  const first = tokens[here.first - 2]
  if (here.from !== here.first || tokens[here.first - 1]?.lower !== 'and' || !first || !isGivenName(first.text)) return
  if (register.mentions.some((mention) => mention.last === first.index)) return
  const name = `${first.text} ${tokens[here.last]!.text}`
  const words = [first.lower, surname]
  const person =
    register.byWord.get(surname)?.find((known) => isSameName(known.words, words)) ?? newPerson(register, name, words)
  person.gender ??= genderOfName(first.text)
  learn(person, here)
  register.mentions.push({
    entity: person,
    first: first.index,
    last: first.index,
    from: first.index,
    sentence: here.sentence,
  })
}

function newPerson(register: Register, name: string, words: readonly string[]): Person {
  const person: Person = {
    is: 'person',
    key: `person:${words.join(' ')}`,
    name,
    words,
    gender: null,
    age: null,
    roles: [],
  }
  register.people.push(person)
  for (const word of new Set([words.at(-1)!, surnameOf(words), words[0]!])) {
    const known = register.byWord.get(word)
    if (known) known.push(person)
    else register.byWord.set(word, [person])
  }
  return person
}

const learn = (person: Person, here: NamedHere): void => {
  person.roles.push(...here.roles)
  person.age ??= here.age
}

/** The words of a name in lower case; "Jean-Luc" is one. */
function wordsOfName(tokens: readonly Token[], { first, last }: NamedHere): string[] {
  const words: string[] = []
  for (let i = first; i <= last; i++) {
    const isJoined =
      i > first && (tokens[i]!.text === '-' || tokens[i - 1]!.text === '-') && touch(tokens[i - 1], tokens[i])
    if (isJoined) words.push(words.pop()! + lookup(tokens[i]!))
    else words.push(lookup(tokens[i]!))
  }
  return words
}

/** A surname or given name of somebody known, or a name with a title alone. False where it is no person's. */
function addShortName(register: Register, here: NamedHere): boolean {
  const { document } = register
  const words = wordsOfName(document.tokens, here)
  const candidates = (register.byWord.get(words.at(-1)!) ?? []).filter((person) => canBe(person, words, here))
  const person = nearest(register, candidates, words, here)
  if (person) {
    person.gender ??= here.gender
    learn(person, here)
    register.mentions.push({ entity: person, ...placeOf(here) })
    return true
  }
  if (candidates.length > 0) {
    for (let i = here.first; i <= here.last; i++) register.unclear.set(i, candidates)
    return true
  }
  if (here.isPerson !== 'surely') return false
  addByTitle(register, here, words)
  return true
}

const canBe = (person: Person, words: readonly string[], here: NamedHere): boolean => {
  if (here.gender && person.gender && here.gender !== person.gender) return false
  if (words.length > 1) return isSameName(person.words, words)
  return surnameOf(person.words) === words[0] || person.words[0] === words[0]
}

/** The one candidate; of several the only one of that surname, else the only one named in the last two sentences. */
function nearest(
  register: Register,
  candidates: readonly Person[],
  words: readonly string[],
  here: NamedHere,
): Person | null {
  if (candidates.length <= 1) return candidates[0] ?? null
  const bySurname = candidates.filter((person) => surnameOf(person.words) === words.at(-1))
  if (bySurname.length === 1) return bySurname[0]!
  const leading = mostNamed(register, candidates)
  if (leading) return leading
  const recent = new Set<Person>()
  for (const { entity, sentence, first } of register.mentions) {
    if (first > here.first || here.sentence - sentence > 2) continue
    if (entity.is === 'person' && candidates.includes(entity)) recent.add(entity)
  }
  return recent.size === 1 ? [...recent][0]! : null
}

/** Whom the article is about: named in full three times or more, where no other of the name is more than once. */
function mostNamed({ inFull }: Register, candidates: readonly Person[]): Person | null {
  const [top, next] = [...candidates].sort((a, b) => (inFull.get(b) ?? 0) - (inFull.get(a) ?? 0))
  return (inFull.get(top!) ?? 0) >= 3 && (inFull.get(next!) ?? 0) <= 1 ? top! : null
}

/** "Pope Francis", "Judge Lind": known by title and one name. */
function addByTitle(register: Register, here: NamedHere, words: readonly string[]): void {
  const { tokens } = register.document
  const title = tokens[here.first - 1]
  const isRank =
    title !== undefined && (rankTitles.has(lookup(title)) || capitalRanks.has(title.text)) && here.from < here.first
  const person = newPerson(
    register,
    textBetween(register.document, isRank ? here.first - 1 : here.first, here.last),
    words,
  )
  person.gender = here.gender ?? genderOfName(tokens[here.first]!.text)
  learn(person, here)
  register.mentions.push({ entity: person, ...placeOf(here) })
}

const placeOf = ({ first, last, from, sentence }: NamedHere): Omit<Mention, 'entity'> => ({
  first,
  last,
  from,
  sentence,
})
