import { organisationHeads } from '../../../data/sources/institutions.ts'
import { knownSurnames } from '../../../data/people/known-surnames.ts'
import { companyRoles, rankTitles, roleModifiers, surnameRoles } from '../../../data/sources/roles.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { oneOf } from '../../text/word.ts'
import { placeAt } from '../places.ts'
import { isCapital, lookup } from '../tokens.ts'
import {
  ageAfter,
  isGivenAndSpeaks,
  isGivenAsName,
  isNotRealName,
  isPersonAfter,
  isRelative,
  lettersAfterName,
} from './after-name.ts'
import type { Role } from './mentions.ts'
import { type Gender, genderOfName, genderOfRole, isGivenName } from './names.ts'
import { capitals, isInitials, isKnownBody, isKoreanGiven, isRegion } from './name-shapes.ts'
import type { NameRun } from './name-runs.ts'
import { isCompanyNoun, isPersonNoun, isRoleNoun, isTitle, roleOf } from './role-words.ts'
import { roleAfter, roleAfterApposition } from './role-after.ts'
import { affiliationBefore, roleBefore } from './role-before.ts'
import { roleMade } from './role-made.ts'
import { isParty, isPartyOf, startOfRoleBefore } from './start-of-role.ts'
import {
  isAfterThe,
  isBodyAtEnd,
  isBodyBefore,
  isNameShaped,
  isNobodysName,
  isUnknownName,
  isWhere,
} from './unknown-name.ts'

/** A run read as the name of a person: which tokens are the name, and what stands around it. */
export interface NamedHere {
  readonly first: number
  readonly last: number
  /** First token of the role or title before the name, else `first`. */
  readonly from: number
  readonly sentence: number
  readonly roles: readonly Role[]
  /** ", 41,": years of age. */
  readonly age: string | null
  /** "Dr." stands before the name. */
  readonly isDoctor: boolean
  /** By title or role: "Mrs. Lind", "spokesman Ben Ford". */
  readonly gender: Gender | null
  /**
   * A title, role, age or given name says that it is a person; two or three words in capitals that no list knows may be
   * one; a single word is one only as the surname of somebody known.
   */
  readonly isPerson: 'surely' | 'maybe' | 'as-surname'
}

/**
 * Reads a run as a person's name, with the roles before and after it. Null where it cannot be one. `personal`: the single
 * names that the article uses of people.
 */
export function readName(document: TextDocument, run: NameRun, personal: ReadonlySet<string>): NamedHere | null {
  const { tokens } = document
  const sentence = document.sentences[run.sentence]!
  if (run.last > run.first && isKnownBody(tokens, run)) return null
  const first = nameStart(document, run)
  if (first === null || /^(?:[DRI]|Without|Against|Within|Between|Beyond|Under|Across)$/.test(tokens[first]!.text))
    return null
  const hasLetters = run.last - first > 1 && lettersAfterName.test(tokens[run.last]!.text) // "Vasyl Horban MP"
  const last = hasLetters ? run.last - 1 : run.last
  const words = last - first + 1
  if (words > 1 && (isRegion(tokens, first, last) || isNobodysName(tokens, first, last))) return null // "a doctor from Englewood, New Jersey,"
  const from = startOfRoleBefore(document, first, sentence.first)
  const prefix = tokens.slice(from, first)
  const hasRole = prefix.some((token) => !isTitle(token))
  const hasGiven =
    words > 1 &&
    (isGivenName(tokens[first]) ||
      /^(?:April|May|June)$/.test(tokens[first]!.text) ||
      isInitials(tokens[first]!.text) ||
      isKoreanGiven(tokens, first, last))
  if (words > (hasGiven ? 2 : 1) && isOrganisationName(tokens, first, last)) return null
  const isOfCompany = prefix.length > 0 && isCompanyNoun(lookup(tokens[first - 1]!)) // "train operator Norland Rail"
  const isBody =
    isBodyAtEnd(tokens[last]!) || (isAfterThe(tokens, first) && organisationHeads.has(lookup(tokens[last]!)))
  const isOfParty = isSideOfHouse(tokens[first - 1]) && tokens[first - 2]?.lower === 'the'
  if (isOfParty && first - 2 >= sentence.first) return null // "the opposition Jan Sabha"
  if (words > 1 && (hasGiven || isOfCompany) && isBody) return null // "Brent Valley Water", "Austin Police"
  if (words === 1 && first > run.first && (isOrganisationName(tokens, first, last) || isBodyAtEnd(tokens[last]!)))
    return null // "Justice Department"
  const place = placeAt(tokens, first)
  if (place?.last === last && (prefix.length === 0 || (place.by === 'people' && words === 1 && !prefix.every(isTitle))))
    return null // "accused Indian forces"
  const age = ageAfter(tokens, last)
  const roles = [
    ...(hasRole ? [roleOf(document, from, first - 1, first - 1)] : []),
    ...(hasLetters && isRoleNoun(tokens[run.last]) ? [roleOf(document, run.last, run.last)] : []),
    ...rolesAround(document, hasRole && !isOnlyRank(prefix) ? first : from, from, run),
  ]
  const isNamedTrade = prefix.length > 0 && (words > 1 || !companyRoles.has(lookup(tokens[first - 1]!)))
  const isSingleGiven =
    words === 1 &&
    (age !== null ||
      (personal.has(tokens[first]!.lower) && !isKnownBody(tokens, { first, last })) ||
      isGivenAndSpeaks(tokens, first) ||
      (knownSurnames.has(lookup(tokens[first]!)) && tokens[first - 1]?.pos !== 'DET') ||
      isNotRealName(tokens, last) ||
      isGivenAsName(tokens, first) ||
      isRelative(tokens, first, roles) ||
      isPersonAfter(document, last))
  const isCalledBody = isBodyBefore(tokens[first - 1]) // "the charity Second Door runs"
  const isSure =
    hasGiven ||
    isSingleGiven ||
    isNamedTrade ||
    (words > 1 &&
      !isCalledBody &&
      !isWhere(tokens, first, last) &&
      capitals(tokens, first, last) < 5 &&
      isNameShaped(tokens, first, last) &&
      (roles.some(isPersonal) || age !== null))
  return {
    first,
    last,
    from,
    sentence: run.sentence,
    roles,
    age,
    isDoctor: prefix.some((token) => lookup(token) === 'dr'),
    isPerson: isSure
      ? 'surely'
      : words > 1 && isUnknownName(tokens, first, last) && !isWhere(tokens, first, last)
        ? 'maybe'
        : 'as-surname',
    gender: genderHere(document, from, first, roles),
  }
}

/** What the sentence says right before and after a name; `name` and `from`: where the name, and a title before it, begins. */
export function rolesAround(document: TextDocument, name: number, from: number, { last, sentence }: NameRun): Role[] {
  const { first, last: end } = document.sentences[sentence]!
  return [
    roleBefore(document, name, first) ?? (from === name ? null : roleBefore(document, from, first)),
    affiliationBefore(document, from, first),
    roleAfter(document, last, end),
    roleAfterApposition(document, last, end),
    roleMade(document, from, last, end),
  ].filter((role) => role !== null)
}

/** "The army’s chief of staff, General Omar Bakri", "The leader, Conservative Ana Lind": the office stands before. */
const isOnlyRank = (prefix: readonly Token[]): boolean =>
  prefix.every(
    (token) => isTitle(token) || isParty(token) || rankTitles.has(lookup(token)) || militaryRank.test(token.lower),
  )

const isSideOfHouse = oneOf('opposition ruling')

const militaryRank = /^(?:general|admiral|colonel|captain|major|lieutenant|commander|brigadier|marshal|sergeant)$/

const isPersonal = ({ nouns, words }: Role): boolean =>
  nouns.size === 0 ? !asBodies.test(words) : [...nouns].some((noun) => !companyRoles.has(noun))

/** "which monitors elections", "runs the clinic": said of bodies as well. */
const asBodies =
  /^(?:which|runs|owns|sells|keeps|builds|trains|grows|oversees|represents|repairs|cleans|has (?:represented|defended))\b/

const isHeldStill = oneOf('emeritus emerita elect designate')

/** Where the name starts in the run: after the last title or role ("Chinese President Xi Jinping"). Null for a bare role. */
function nameStart({ tokens }: TextDocument, run: NameRun): number | null {
  let first = run.first
  for (let i = run.first; i < run.last; i++) {
    const isGiven =
      i === run.first &&
      i + 1 === run.last &&
      isGivenName(tokens[i]) &&
      !/^(?:Dame|Lady|Lord|Sir)$/.test(tokens[i]!.text)
    const isTrade = i === run.first && i + 2 <= run.last && isPersonNoun(tokens[i]!.lower) // "Eyewitness Ana Lind"
    const isHeld = isHeldStill(tokens[i]) && isRoleNoun(tokens[i - 1]) // "Professor Emerita Ana Lind"
    const isBeforeName = isTitle(tokens[i]) || isRoleNoun(tokens[i]) || isTrade || isHeld || isPartyOf(tokens, i)
    if (isBeforeName && isCapital(tokens[i + 1]) && !isGiven) first = i + 1
  }
  if (isBareRole(tokens, first, run.last)) return null
  const holdsOf = tokens.slice(first, run.last).some(({ lower }) => lower === 'of') // "Assistant Secretary of State Ana Lind"
  if ((first === run.first || holdsOf) && run.last - first >= 2)
    first = afterRoleInRun(tokens, run) ?? afterOffice(tokens, run)
  const place = placeAt(tokens, first)
  if (place && place.last < run.last && place.by === 'people') first = place.last + 1
  return capitals(tokens, first, run.last) > 5 ? null : first
}

/** "Additional Commissioner", "the Speaker": a role alone; "Monk" and "Ana Cook" are surnames. */
function isBareRole(tokens: readonly Token[], first: number, last: number): boolean {
  if (!isRoleNoun(tokens[last])) return false
  if (isGivenName(tokens[first]))
    return first === last && /^(?:former|ex|retired|ex-)$/.test(tokens[first - 1]?.lower ?? '') // "the former Marine"
  if (first === last)
    return (
      !surnameRoles.has(lookup(tokens[last]!)) ||
      /^(?:the|a|an|his|her|their|its|our|former|new|deputy|’s|'s)$/.test(tokens[first - 1]?.lower ?? 'the')
    )
  return isRoleNoun(tokens[first]) || roleModifiers.has(lookup(tokens[first]!)) || placeAt(tokens, first) !== null
}

/** "Former Secretary of State Madeleine Roth": after a role in the same run, the given name starts the name. */
function afterRoleInRun(tokens: readonly Token[], { first, last }: NameRun): number | null {
  let hasRole = false
  for (let i = first; i < last; i++) {
    if (hasRole && (isGivenName(tokens[i]) || isInitials(tokens[i]!.text))) return i
    hasRole ||= isRoleNoun(tokens[i])
  }
  for (let i = first; i + 3 < last - 1; i++)
    if (isRoleNoun(tokens[i]) && /^(?:of|for)$/.test(tokens[i + 1]!.lower)) return last - 1
  return null
}

/** "State Ana Lind" after "Secretary of": the given name starts the name. */
function afterOffice(tokens: readonly Token[], run: NameRun): number {
  const link = tokens[run.first - 1]?.lower
  if ((link !== 'of' && link !== 'for') || !isRoleNoun(tokens[run.first - 2])) return run.first
  for (let i = run.first + 1; i < run.last; i++) if (isGivenName(tokens[i]) || isInitials(tokens[i]!.text)) return i
  return run.last - run.first >= 2 ? run.last - 1 : run.first
}

/** Ends in "Ministry" and the like, or holds "of", "&": no person is called so. */
function isOrganisationName(tokens: readonly Token[], first: number, last: number): boolean {
  if (organisationHeads.has(lookup(tokens[last]!))) return true
  for (let i = first; i <= last; i++) if (isOfBody(tokens[i])) return true
  return false
}

const isOfBody = oneOf('of for & the and')

function genderHere({ tokens }: TextDocument, from: number, first: number, roles: readonly Role[]): Gender | null {
  for (let i = first - 1; i >= from; i--) {
    const gender = genderOfRole(lookup(tokens[i]!))
    if (gender) return gender
  }
  for (const role of roles) {
    const told = new Set([...role.nouns].map(genderOfRole).filter((gender) => gender !== null))
    if (told.size === 1) return [...told][0]! // “Rep.” is both congressman and congresswoman
  }
  return null
}

/** What the given name says of "he" and "she". */
export const genderOfWords = ({ tokens }: TextDocument, first: number, last: number): Gender | null =>
  last > first ? genderOfName(tokens[first]!.text) : null
