import {
  knownOrganisations,
  organisationHeads,
  organisationOpeners,
  seats,
} from '../../../data/sources/institutions.ts'
import { rankTitles } from '../../../data/sources/roles.ts'
import type { TextDocument } from '../../text/document.ts'
import { placeAt } from '../places.ts'
import { lookup, textBetween, touch } from '../tokens.ts'
import type { Mention, Mentions, Organisation, Person } from './mentions.ts'
import { type NameRun, nameRuns } from './name-runs.ts'
import { genderOfWords, isSameName, type NamedHere, readName, surnameOf } from './people.ts'
import { genderOfName } from './names.ts'

/** Building state: people by surname and by first word, organisations by their words. */
interface Register {
  readonly document: TextDocument
  readonly people: Person[]
  readonly byWord: Map<string, Person[]>
  readonly organisations: Map<string, Organisation>
  readonly mentions: Mention[]
}

const nobodyYet: ReadonlySet<string> = new Set()

/**
 * Collects whom and what an article names, with roles from anywhere in it: full names first, then surnames, then
 * organisations. `isTaken` says that the words from token to token are something else already (an outlet). Linear in the
 * number of names.
 */
export function indexMentions(document: TextDocument, isTaken: (first: number, last: number) => boolean): Mentions {
  const register: Register = { document, people: [], byWord: new Map(), organisations: new Map(), mentions: [] }
  const rest: NameRun[] = []
  for (const run of nameRuns(document)) {
    const name = isTaken(run.first, run.last) ? null : readName(document, run, nobodyYet)
    if (name?.isPerson && name.last > name.first) addFullName(register, name)
    else rest.push(run)
  }
  const surnames = new Set(register.byWord.keys())
  for (const run of rest) addShortName(register, run, surnames, isTaken)
  register.mentions.sort((a, b) => a.first - b.first)
  const at = new Map<number, Mention>()
  for (const mention of register.mentions) for (let i = mention.first; i <= mention.last; i++) at.set(i, mention)
  return { people: register.people, organisations: [...register.organisations.values()], all: register.mentions, at }
}

function addFullName(register: Register, here: NamedHere): void {
  const { document } = register
  const words = wordsOfName(document, here)
  let person = register.byWord.get(surnameOf(words))?.find((known) => isSameName(known.words, words))
  if (person === undefined) {
    const name = textBetween(document, here.first, here.last)
    person = { is: 'person', key: `person:${words.join(' ')}`, name, words, gender: null, roles: [] }
    register.people.push(person)
    for (const word of new Set([surnameOf(words), words[0]!, ...tail(words)])) push(register.byWord, word, person)
  } else if (words.length > person.words.length) {
    person.name = textBetween(document, here.first, here.last)
    person.words = words
  }
  person.gender ??= here.gender ?? genderOfWords(document, here.first, here.last)
  person.roles.push(...here.roles)
  register.mentions.push({ entity: person, ...placeOf(here) })
}

/** "van der Berg", "Ursula von der Leyen": the surname with its small words, without the hyphen's parts. */
const tail = (words: readonly string[]): string[] =>
  words.length > 2 ? [words.at(-2)!].filter((word) => word.length > 3) : []

const wordsOfName = (document: TextDocument, { first, last }: NamedHere): string[] => {
  const words: string[] = []
  for (let i = first; i <= last; i++) {
    const token = document.tokens[i]!
    if (
      i > first &&
      (token.text === '-' || (touch(document.tokens[i - 1], token) && document.tokens[i - 1]!.text === '-'))
    )
      words.push(words.pop()! + lookup(token))
    else words.push(lookup(token))
  }
  return words
}

function addShortName(
  register: Register,
  run: NameRun,
  surnames: ReadonlySet<string>,
  isTaken: (first: number, last: number) => boolean,
): void {
  const { document } = register
  if (isTaken(run.first, run.last)) return
  const here = readName(document, run, surnames)
  if (here) {
    const words = wordsOfName(document, here)
    const candidates = (register.byWord.get(words.at(-1)!) ?? []).filter((person) => canBe(person, words, here))
    const person = nearest(register, candidates, here)
    if (person) {
      person.gender ??= here.gender
      person.roles.push(...here.roles)
      register.mentions.push({ entity: person, ...placeOf(here) })
      return
    }
    if (candidates.length > 0) return // two of one surname, and nothing that decides
    if (here.isPerson) {
      addByTitle(register, here, words)
      return
    }
  }
  addOrganisation(register, run)
}

const canBe = (person: Person, words: readonly string[], here: NamedHere): boolean => {
  if (here.gender && person.gender && here.gender !== person.gender) return false
  if (words.length > 1) return isSameName(person.words, words)
  return surnameOf(person.words) === words[0] || person.words[0] === words[0] || person.words.includes(words[0]!)
}

/** The one candidate, or of several that one which alone was named in the last two sentences. */
function nearest(register: Register, candidates: readonly Person[], here: NamedHere): Person | null {
  if (candidates.length <= 1) return candidates[0] ?? null
  const bySurname = candidates.filter(({ words }) => surnameOf(words) === lookup(register.document.tokens[here.last]!))
  if (bySurname.length === 1) return bySurname[0]!
  const recent = new Set<Person>()
  for (const { entity, sentence, first } of register.mentions) {
    if (entity.is === 'person' && first < here.first && here.sentence - sentence <= 2 && candidates.includes(entity))
      recent.add(entity)
  }
  return recent.size === 1 ? [...recent][0]! : null
}

/** "Pope Francis", "Judge Lind": known by title and one name. */
function addByTitle(register: Register, here: NamedHere, words: readonly string[]): void {
  const { document } = register
  const title = document.tokens[here.first - 1]
  const start = title && rankTitles.has(lookup(title)) ? here.first - 1 : here.first
  const person: Person = {
    is: 'person',
    key: `person:${words.join(' ')}`,
    name: textBetween(document, start, here.last),
    words,
    gender: here.gender ?? genderOfName(document.tokens[here.first]!.text),
    roles: [...here.roles],
  }
  register.people.push(person)
  push(register.byWord, words.at(-1)!, person)
  register.mentions.push({ entity: person, ...placeOf(here) })
}

const small = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', '&', '-', 'at', 'a'])

function addOrganisation(register: Register, run: NameRun): void {
  const { tokens } = register.document
  if (placeAt(tokens, run.first)?.last === run.last) return
  const names: string[] = []
  for (let i = run.first; i <= run.last; i++) {
    const word = lookup(tokens[i]!)
    if (!small.has(word)) names.push(word)
  }
  if (names.length === 0) return
  const key = names.join(' ')
  let organisation = register.organisations.get(key)
  if (organisation === undefined) {
    const name = textBetween(register.document, run.first, run.last)
    organisation = {
      is: 'organisation',
      key: `organisation:${key}`,
      name,
      words: new Set(names),
      head: headOf(register.document, run),
    }
    register.organisations.set(key, organisation)
    const acronym = acronymAfter(register.document, run)
    if (acronym) register.organisations.set(acronym, organisation)
  }
  register.mentions.push({
    entity: organisation,
    first: run.first,
    last: run.last,
    from: run.first,
    sentence: run.sentence,
  })
}

function headOf({ tokens }: TextDocument, run: NameRun): string | null {
  const last = lookup(tokens[run.last]!)
  if (organisationHeads.has(last)) return last
  for (let i = run.first; i < run.last; i++) {
    const word = lookup(tokens[i]!)
    if (organisationOpeners.has(word) && /^(?:of|for|on|to|in|against)$/.test(tokens[i + 1]!.lower)) return word
  }
  const words = tokens
    .slice(run.first, run.last + 1)
    .map(lookup)
    .join('-')
  return knownOrganisations.has(words) || seats.has(words) ? words : null
}

/** "World Health Organization (WHO)": the key of the short name. */
function acronymAfter({ tokens }: TextDocument, run: NameRun): string | null {
  const short = tokens[run.last + 2]
  return tokens[run.last + 1]?.text === '(' &&
    tokens[run.last + 3]?.text === ')' &&
    /^[\p{Lu}.]{2,8}$/u.test(short?.text ?? '')
    ? lookup(short!)
    : null
}

const placeOf = ({ first, last, from, sentence }: NamedHere): Omit<Mention, 'entity'> => ({
  first,
  last,
  from,
  sentence,
})

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
