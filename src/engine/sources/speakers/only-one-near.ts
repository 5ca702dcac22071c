import { anybody, anybodyKnown, roleFamilies } from '../../../data/sources/roles.ts'
import type { Place, Reading } from '../kinds/kind.ts'
import { identified } from '../kinds/named-person.ts'
import { singular } from '../plural.ts'
import type { Scene } from '../scene.ts'
import type { SourceWords } from '../source-words.ts'
import { isCapital, isPossessive, isVerb, lookup } from '../tokens.ts'
import { mainVerb } from './deeds.ts'
import { addRoles, firstAfter, mentionsNear, type Person } from './mentions.ts'
import { genderOfRole } from './names.ts'
import { peopleBefore } from './quoted.ts'
import { isBesideNamed, isPersonNoun, needsNoName, roleOf, tellsOfLife } from './role-words.ts'

/**
 * "Callum Reid scored twice. The striker said": nobody has the role, and one person alone was named in the last two
 * sentences, of whom no other trade is known. What the description calls them is their role from here on. "Bell pleaded
 * guilty. The judge said" is somebody else: an office needs no introduction.
 */
export function onlyOneNear(words: SourceWords, noun: string, scene: Scene, place: Place): Reading | null {
  const { document } = scene
  if (words.determiner !== 'definite' || isIntroduced(noun, document, place)) return null
  const bereaved = bereavedBefore(noun, scene, place)
  if (bereaved) return ofPerson(bereaved)
  const isTrade = !anybody.has(noun) && !anybodyKnown.has(noun)
  const near = peopleBefore(scene, place)
  const person = near.length === 1 ? near[0]! : isTrade ? onlyOneFree(near, noun, scene, place) : null
  if (!person) return null
  const isOpen = isTrade && needsNoName(noun) && !words.before.some(tellsOfLife) && !isParentOf(words)
  const isMet = noun === 'victim' && isHarmed(person, scene, place)
  if (isOpen && !isMet && (isBesideNamed(noun) || !acts(person, scene, place))) return null
  const gender = genderOfRole(noun)
  if (gender && person.gender && gender !== person.gender) return null
  if (anybody.has(noun) && isAnotherNear(person, scene, place)) return null
  const isOther = isTrade && !isParentOf(words) && person.roles.some(({ nouns }) => [...nouns].some(isTradeNoun))
  if (isOther && (needsNoName(noun) || !acts(person, scene, place) || isAnotherNear(person, scene, place))) return null // whom a sentence is about may have two trades
  callBy(words, person, document)
  return ofPerson(person)
}

/** "Jean Pruitt wrote to the mayor, Bob Tyree. The resident said": of two, the other has a role that is no such thing. */
function onlyOneFree(near: readonly Person[], noun: string, scene: Scene, place: Place): Person | null {
  if (near.length !== 2 || needsNoName(noun)) return null
  const families = roleFamilies.get(noun)
  const isOther = ({ roles }: Person): boolean =>
    roles.some(({ nouns }) => [...nouns].some((known) => roleFamilies.has(known))) &&
    !roles.some(({ nouns }) =>
      [...nouns].some((known) => [...(roleFamilies.get(known) ?? [])].some((family) => families?.has(family))),
    )
  const free = near.filter(({ roles }) => roles.length === 0)
  return free.length === 1 && near.some(isOther) && acts(free[0]!, scene, place) ? free[0]! : null
}

/** "Dale Fitch opened a café. The owner said": the sentence before tells what the one named did, not what was done to them. */
function acts(person: Person, { document: { tokens, sentences }, mentions }: Scene, place: Place): boolean {
  const mention = mentionsNear(mentions, place, 1).find(({ entity }) => entity === person)
  if (!mention || mention.from - sentences[mention.sentence]!.first > 1) return false
  const next = mainVerb(tokens, mention.last + 1)
  const [verb, after] = next === null ? [] : [tokens[next], tokens[next + 1]]
  const isPassive =
    verb?.pos === 'AUX' && after !== undefined && /(?:ed|en)$/.test(after.lower) && after.lower !== 'been'
  return (
    (isVerb(verb) || verb?.pos === 'AUX') &&
    !isPassive &&
    !/^(?:pleaded|pled|denies|denied|died|fell)$/.test(verb!.lower)
  )
}

/** "a mother of three" is no trade, and takes none away. */
const isTradeNoun = (noun: string): boolean =>
  [...(roleFamilies.get(noun) ?? [])].some((family) => family !== 'relative' && family !== 'resident')

/** "Lena Fisk, 31, was shot twice. The victim said". */
function isHarmed(person: Person, { document: { tokens, sentences }, mentions }: Scene, place: Place): boolean {
  const mention = mentionsNear(mentions, place, 1).find(({ entity }) => entity === person)
  if (!mention) return false
  const { last } = sentences[mention.sentence]!
  for (let i = mention.last + 1; i < Math.min(mention.last + 8, last); i++)
    if (/^(?:was|were|been)$/.test(tokens[i]!.lower)) return harmed.test(tokens[i + 1]!.lower)
  return false
}

const harmed =
  /^(?:shot|stabbed|attacked|robbed|beaten|assaulted|injured|hurt|wounded|burned|burnt|abused|kidnapped|abducted|raped|defrauded|scammed|hit|struck|knocked)$/

/** "Tessa Wright’s husband died. The widow said": who had that husband. The kin that the word takes for granted, by the word. */
const kinOf: Readonly<Record<string, RegExp>> = {
  widow: /^(?:husband|partner|spouse)$/,
  widower: /^(?:wife|partner|spouse)$/,
  mother: /^(?:son|daughter|child|children|baby|sons|daughters)$/,
  father: /^(?:son|daughter|child|children|baby|sons|daughters)$/,
  parent: /^(?:son|daughter|child|children|baby|sons|daughters)$/,
}

function bereavedBefore(noun: string, { document, mentions }: Scene, place: Place): Person | null {
  const { tokens } = document
  const kin = kinOf[noun]
  if (kin === undefined) return null
  const near = mentionsNear(mentions, place, 1).filter(({ entity }) => entity.is === 'person')
  const [owner] = near
  if (near.length !== 1 || !isPossessive(tokens[owner!.last + 1]) || !kin.test(lookup(tokens[owner!.last + 2]!)))
    return null
  const person = owner!.entity as Person
  const gender = genderOfRole(noun)
  if (gender && person.gender && gender !== person.gender) return null
  if (person.roles.length === 0) person.roles.push(roleOf(document, owner!.last + 2, owner!.last + 2))
  return person
}

/** "the mother of two". */
const isParentOf = ({ after: [of, count] }: SourceWords): boolean =>
  of === 'of' && /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(count ?? '')

/** "Walt Ames arrested a suspect. The man said": somebody without a name was brought in beside the one named. */
function isAnotherNear(person: Person, { document: { tokens, sentences } }: Scene, place: Place): boolean {
  const start = sentences[Math.max(0, place.sentence - 2)]!.first
  for (let i = start; i < place.at; i++) {
    const noun = singular(lookup(tokens[i]!))
    if (isCapital(tokens[i]) || !isPersonNoun(noun)) continue
    if (!person.roles.some(({ nouns, others }) => nouns.has(noun) || others.has(noun))) return true
  }
  return false
}

/** "a driver" was spoken of before: then "the driver" is that one. */
export function isIntroduced(noun: string, { tokens }: Scene['document'], place: Place): boolean {
  for (let i = place.at - 1; i > Math.max(0, place.at - 120); i--)
    if (singular(lookup(tokens[i]!)) === noun && !isCapital(tokens[i])) return true
  return false
}

/** "“I checked it,” said the woman who built it. Greta Holm, …": nobody before, and one person opens the next sentence. */
export function firstNamedAfter(words: SourceWords, noun: string, scene: Scene, place: Place): Reading | null {
  const isOwned = words.determiner === 'possessive' // "her lawyer said. Sara Boyd has represented the family"
  if (words.determiner !== 'definite' && !isOwned) return null
  const { document, mentions } = scene
  if (mentions.firstPerson < place.at) return null
  const next = document.sentences[place.sentence + 1]
  const mention = next && mentions.all[firstAfter(mentions.all, next.first)]
  if (!mention || mention.from > next.first + 1 || mention.entity.is !== 'person') return null
  const gender = genderOfRole(noun)
  if (gender && mention.entity.gender && gender !== mention.entity.gender) return null
  const does = /^(?:lawyer|attorney|solicitor|barrister|agent)$/.test(noun) ? /\brepresent/ : null
  const isHeld = ({ nouns, words: told }: Person['roles'][number]): boolean =>
    nouns.has(noun) || (does?.test(told) ?? false)
  if (isOwned && !mention.entity.roles.some(isHeld)) return null
  callBy(words, mention.entity, document)
  return ofPerson(mention.entity)
}

/** What a description calls somebody is their role from here on. */
export function callBy({ core, head }: SourceWords, person: Person, document: Scene['document']): void {
  addRoles(person, roleOf(document, (core[1] ?? core[0]!).index, head.index, head.index))
}

/** A person as the source, known by a description. */
export const ofPerson = (person: Person): Reading => ({
  who: person.roles.length > 0 ? 'W-PR' : 'W-P',
  speaker: identified(person, 'description'),
  entity: person,
  gender: person.gender,
})

/** Whether the article has named the person before the place. */
export const isMentionedBefore = (person: Person, { mentions }: Scene, place: Place): boolean =>
  (mentions.firstOf.get(person) ?? Infinity) < place.at
