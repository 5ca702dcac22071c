import { documentNouns } from '../../../data/sources/documents.ts'
import { genericInstitutions, organisationHeads, organisationOpeners } from '../../../data/sources/institutions.ts'
import { roleFamilies, surnameRoles } from '../../../data/sources/roles.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { oneOf, perWord } from '../../text/word.ts'
import { placeAt } from '../places.ts'
import { isPluralNoun } from '../plural.ts'
import { isCapital, isPossessive, lookup } from '../tokens.ts'
import { isGivenName } from './names.ts'
import { isCompanyNoun, isPersonNoun, isRoleNoun, isTitle } from './role-words.ts'

/** "left-back", "fly-half": a role in three tokens. */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '-' && at > 1 && roleFamilies.has(`${tokens[at - 2]!.lower}-${tokens[at]!.lower}`)

/** Not the "But" and "Meanwhile" that open a sentence. */
const isPartOfRole = (token: Token): boolean =>
  (isCapital(token) && !/^(?:CCONJ|ADV|SCONJ)$/.test(token.pos)) ||
  token.pos === 'NOUN' ||
  token.pos === 'ADJ' ||
  isPossessive(token) ||
  /^(?:-|&)$/.test(token.text)

/**
 * The first token of the role that stands right before a name: "U.S. State Department spokesperson Ned Price",
 * "Secretary of State Ana Lind", "world number nine Yuna Choi". Equal to `name` where none does.
 */
export function startOfRoleBefore({ tokens }: TextDocument, name: number, sentenceStart: number): number {
  const before = tokens[name - 1]
  if (before === undefined || name - 1 < sentenceStart) return name
  const isRole =
    (isRoleNoun(before) && before.pos !== 'ADV' && before.lower !== 'accused') || // "accused Ferrovia"
    isTitle(before) ||
    isCompound(tokens, name - 1) ||
    (name - 1 === sentenceStart && isPersonNoun(before.lower) && isCapital(tokens[name])) || // "Eyewitness Ana Lind"
    isParentOf(tokens, name - 1) ||
    isHeldStill(before) ||
    isRanking(tokens, name - 1) ||
    isTrade(tokens, name) ||
    isPartyOf(tokens, name - 1) ||
    isOffice(tokens, name - 1, sentenceStart)
  if (!isRole) return name
  let start = isCompound(tokens, name - 1) ? name - 3 : name - 1
  while (start > sentenceStart && name - start < 12) {
    const token = tokens[start - 1]!
    const isOffice = !isTitle(tokens[start]) && !isRoleNoun(tokens[start]) // no "spokesman for Mr Okafor"
    const joins =
      isOffice &&
      /^(?:of|for|on)$/.test(token.lower) &&
      isRoleNoun(tokens[start - 2]) &&
      !(speaksForOther.test(tokens[start - 2]!.lower) && holdsRole(tokens, start, name))
    const link = token.lower === 'the' ? 2 : 1 // "Party for the Valley leader"
    const isOfBody =
      /^(?:of|for)$/.test(tokens[start - link]?.lower ?? '') &&
      isCapital(tokens[start]) &&
      isOpener(tokens[start - link - 1]) // "Union of Teachers leader"
    const isHyphened = /^(?:of|in)$/.test(token.lower) && tokens[start]?.text === '-' // "Editor-in-Chief"
    if (token.lower === 'and' && (isSecondRole(tokens, start, sentenceStart) || isSecondSide(tokens, start, before))) {
      start -= 2
      continue
    }
    if (!joins && !isOfBody && !isHyphened && !isPartOfRole(token)) break
    start -= isOfBody ? link + 1 : joins ? 2 : 1
  }
  while (start < name && (isPossessive(tokens[start]) || tokens[start]!.text === '-' || tokens[start]!.text === '&'))
    start++
  return start
}

const isHeldStill = oneOf('elect designate emeritus emerita nominee')

/** "a spokesman for presidential candidate Ida Storm": whoever stands beside another who has a role is not that one. */
const speaksForOther =
  /^(?:spokes\w+|aide|advis[eo]r|lawyer|attorney|representative|supporter|ally|friend|wife|husband|son|daughter|mother|father|brother|sister|relative|critic|opponent|rival|agent|assistant|associate|confidant|colleague|strategist|counsel)s?$/

const holdsRole = (tokens: readonly Token[], first: number, name: number): boolean =>
  tokens.slice(first, name).some((token) => isRoleNoun(token) || isTitle(token))

const isOpener = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && (organisationOpeners.has(token.lower) || token.lower === 'party')

/** "potholer Ben Ford": a noun in small letters, of which only a person's takes a single name after it ("striker Kozak"). */
function isTrade(tokens: readonly Token[], name: number): boolean {
  const { pos, lower, word } = tokens[name - 1]!
  if (pos === 'ADV' || !isSmallWord(word)) return false
  const isSingle = !isCapital(tokens[name + 1])
  if (isCompanyNoun(lower)) return !isSingle && isPersonNoun(lower) && !genericInstitutions.has(lower)
  if (isPersonNoun(lower)) return true
  const isThing = organisationHeads.has(lower) || documentNouns.has(lower)
  return pos === 'NOUN' && !isSingle && !isThing && !isPluralNoun(lower) && placeAt(tokens, name) === null
}

const isSmallWord = perWord(({ text }) => /^\p{Ll}{3}/u.test(text))

/** "Co-founder and chief scientist Li Na": a role before "and" that is nobody’s surname. */
const isSecondRole = (tokens: readonly Token[], start: number, sentenceStart: number): boolean =>
  isRoleNoun(tokens[start - 2]) &&
  (!isCapital(tokens[start - 2]) || start - 2 === sentenceStart || !surnameRoles.has(lookup(tokens[start - 2]!)))

/** "Conservative Ana Lind", "Lib Dem Ben Ford": a party’s adjective right before a given name. */
export const isPartyOf = (tokens: readonly Token[], at: number): boolean =>
  isParty(tokens[at]!) && isGivenName(tokens[at + 1]) && isCapital(tokens[at + 2])

export const isParty = ({ text }: Token): boolean => parties.has(text)

/** “Conservative”, “Dem”: what a party calls its members in English. */
const parties = new Set('Conservative Tory Labour Liberal Dem Green Independent Reform Republican Democrat'.split(' '))

/** "Rovers and Norland midfielder Yann Kozak": club and country of one player. */
const isSecondSide = (tokens: readonly Token[], start: number, role: Token): boolean =>
  isCapital(tokens[start]) && isCapital(tokens[start - 2]) && (roleFamilies.get(role.lower)?.has('athlete') ?? false)

/** "Mother-of-three Ana Lind", "father of two Ben Ford". */
const isParentOf = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.text === '-' && tokens[at - 2]?.lower === 'of' && isRoleNoun(tokens[at - 4])) ||
  (tokens[at]!.pos === 'NUM' && tokens[at - 1]?.lower === 'of' && isRoleNoun(tokens[at - 2]))

/** "world number nine", "No. 4". */
const isRanking = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'NUM' && /^(?:number|no\.?)$/.test(tokens[at - 1]?.lower ?? '')

/** "Secretary of State", "Minister for Transport": the word before the name is what the role is of. */
function isOffice(tokens: readonly Token[], at: number, sentenceStart: number): boolean {
  if (tokens[at]!.pos === 'NOUN' && /^(?:of|on)$/.test(tokens[at - 1]?.lower ?? '') && isRoleNoun(tokens[at - 2]))
    return true // "head of research"
  for (let i = at; i > Math.max(sentenceStart, at - 5); i--) {
    if (!isCapital(tokens[i])) return false
    const link = tokens[i - 1]!.lower
    if ((link === 'of' || link === 'for') && isRoleNoun(tokens[i - 2])) return true
  }
  return false
}
