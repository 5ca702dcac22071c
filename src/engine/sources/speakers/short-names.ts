import { capitalRanks, rankTitles } from '../../../data/sources/roles.ts'
import { isCapital, lookup, textBetween } from '../tokens.ts'
import type { Person, Role } from './mentions.ts'
import { genderOfName } from './names.ts'
import type { NamedHere } from './people.ts'
import { addMention, learn, newPerson, placeOf, type Register, wordsOfName } from './register.ts'
import { isSameName, surnameOf } from './same-name.ts'

/** A surname or given name of somebody known, or a name with a title alone. False where it is no person's. */
export function addShortName(register: Register, here: NamedHere): boolean {
  const { document } = register
  const words = wordsOfName(document.tokens, here)
  const candidates = (register.byWord.get(words.at(-1)!) ?? []).filter((person) => canBe(person, words, here))
  const person = nearest(register, candidates, words, here)
  if (person) {
    person.gender ??= here.gender
    learn(person, here)
    addMention(register, { entity: person, ...placeOf(here) })
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
  return person.words.includes(words[0]!) || surnameOf(person.words) === `al-${words[0]!}` // "Sanchez" of "Maria Sanchez Ortiz", "Sadi" of "al-Sadi"
}

/** The one candidate; of several the only one of that surname, else the only one named in the last two sentences. */
function nearest(
  register: Register,
  candidates: readonly Person[],
  words: readonly string[],
  here: NamedHere,
): Person | null {
  if (candidates.length <= 1) return candidates[0] ?? null
  const ofGender = here.gender === null ? [] : candidates.filter(({ gender }) => gender === here.gender)
  if (ofGender.length === 1) return ofGender[0]! // "Ms Hale"
  const byRole = candidates.filter((person) => here.roles.some((role) => isSameOffice(person, role)))
  if (byRole.length === 1) return byRole[0]! // "Prime Minister Dahl"
  const bySurname = candidates.filter((person) => surnameOf(person.words) === words.at(-1))
  if (bySurname.length === 1) return bySurname[0]!
  const leading = mostNamed(register, candidates)
  if (leading) return leading
  const recent = new Set<Person>()
  for (const sentence of [here.sentence, here.sentence - 1, here.sentence - 2])
    for (const { entity, first } of register.inSentence.get(sentence) ?? [])
      if (first <= here.first && entity.is === 'person' && candidates.includes(entity)) recent.add(entity)
  return recent.size === 1 ? [...recent][0]! : null
}

const isSameOffice = ({ roles }: Person, { nouns }: Role): boolean =>
  roles.some((known) => [...nouns].some((noun) => known.nouns.has(noun)))

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
    title !== undefined &&
    isCapital(title) && // "his sister Gail" is no nun
    (rankTitles.has(lookup(title)) || capitalRanks.has(title.text)) &&
    here.from < here.first
  const person = newPerson(
    register,
    textBetween(register.document, isRank ? here.first - 1 : here.first, here.last),
    words,
  )
  person.gender = here.gender ?? genderOfName(tokens[here.first]!.text)
  learn(person, here)
  addMention(register, { entity: person, ...placeOf(here) })
}

/** "Wisconsin Trump" at the start of a sentence, where the article knows a Trump: the first word is no part of the name. */
export function withoutOpener({ document, byWord }: Register, here: NamedHere): NamedHere {
  const { tokens, sentences } = document
  if (here.first === here.last || here.first > sentences[here.sentence]!.first + 1) return here
  const surname = lookup(tokens[here.last]!)
  const words = wordsOfName(tokens, here)
  const isKnown = byWord.get(surname)?.some((person) => surnameOf(person.words) === surname && person.words.length > 1)
  const isNamed = byWord.get(surname)?.some((person) => isSameName(person.words, words) && person.words.length > 1)
  return isKnown && !isNamed ? { ...here, first: here.last, from: here.last, isPerson: 'as-surname' } : here
}
