import {
  genericInstitutions,
  knownOrganisations,
  organisationHeads,
  organisationOpeners,
  surnamesToo,
  thingsInNames,
} from '../../../data/sources/institutions.ts'
import { givenPlaces } from '../../../data/people/given-places.ts'
import { surnameRoles } from '../../../data/sources/roles.ts'
import type { Token } from '../../text/document.ts'
import { oneOf, perWord } from '../../text/word.ts'
import { placeAt } from '../places.ts'
import { isCapital, lookup, lookupOf } from '../tokens.ts'
import { isRegion } from './name-shapes.ts'
import { isGivenName } from './names.ts'
import { isCompanyNoun, isPersonNoun, isRoleNoun } from './role-words.ts'

/** "Skelby East", "in Quay Haven", "the MP for Marsh Vale": where, not who. */
export const isWhere = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^(?:North|South|East|West|Central)$/.test(tokens[last]!.text) ||
  isInside(tokens[first - 1]) ||
  (tokens[first - 1]?.lower === 'for' &&
    /^(?:mp|msp|mep|member|candidate|representative|senator|congressman|congresswoman)$/.test(
      tokens[first - 2]?.lower ?? '',
    ))

const isInside = oneOf('in near outside at')

/** A last word that is no surname. */
export const isBodyAtEnd = (token: Token): boolean => endsBody(token.word)

const endsBody = perWord((written) => {
  const word = lookupOf(written)
  return (organisationHeads.has(word) || thingsInNames.has(word)) && !surnamesToo.has(word)
})

/** "the Fjord Line", "the ruling Bharat Front": people take no article, but "the singer Ana Roth". */
export const isAfterThe = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'the' ||
  (tokens[first - 2]?.lower === 'the' && !isCapital(tokens[first - 1]) && !isRoleNoun(tokens[first - 1])) ||
  (tokens[first - 2]?.text === '-' &&
    tokens[first - 4]?.lower === 'the' &&
    /^(?:right|left|wing|run|led)$/.test(tokens[first - 1]!.lower)) // "the far-right Norland First"

/** "Christmas Eve", "Wisconsin Republican": a day, or one of a party. "Doris Day" has a given name. */
export const isNobodysName = (tokens: readonly Token[], first: number, last: number): boolean =>
  isPartisan(tokens[last]) ||
  (isFeast(tokens[last]) && (!isGivenName(tokens[first]) || /^(?:Christmas|Easter)$/.test(tokens[first]!.text)))

const isPartisan = oneOf('republican republicans democratic democrat democrats')
const isFeast = oneOf('eve day')

/** No word for a thing in it: "New England Journal of Medicine" is nobody "of Medicine". */
export function isNameShaped(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isBodyAtEnd(tokens[i]!)) return false
  return true
}

/** "the rights group Clear Lake": what the name is called is a body. */
export const isBodyBefore = (before: Token | undefined): boolean =>
  before !== undefined && !isCapital(before) && isBodyWord(before.word)

const isBodyWord = perWord((written) => genericInstitutions.has(lookupOf(written)) && !isPersonNoun(written.lower))

/** Two or three words, each a capital and small letters, none of them a word for an organisation or place. */
export function isUnknownName(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > 3 || tokens[last + 1]?.lower === 'which') return false
  if (isRoleNoun(tokens[last]) && !surnameRoles.has(lookup(tokens[last]!))) return false
  if (isCompanyNoun(tokens[first]!.lower) || knownOrganisations.has(tokens[first]!.lower)) return false
  if (isAfterThe(tokens, first) || isRegion(tokens, first, last)) return false
  if (isBodyBefore(tokens[first - 1])) return false
  for (let i = first; i <= last; i++) {
    const word = lookup(tokens[i]!)
    if (i === first && last === first + 1 && givenPlaces.has(tokens[i]!.text)) continue
    const isThing = organisationHeads.has(word) || organisationOpeners.has(word) || thingsInNames.has(word)
    const place = placeAt(tokens, i)
    const isSurname = i === last && place?.by === 'people' && !/(?:i|ese|ish|an|ic|ch)$/.test(word) // "Orla Finn", no "Air French"
    if ((isThing && !(i === last && surnamesToo.has(word))) || (place && !isSurname)) return false
    if (isCapital(tokens[i]) && !/^\p{Lu}[\p{Ll}’']+(?:\p{Lu}\p{Ll}+)?$/u.test(tokens[i]!.text)) return false
  }
  return true
}
