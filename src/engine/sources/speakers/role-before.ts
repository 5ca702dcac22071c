import { documentNouns } from '../../../data/sources/documents.ts'
import { genericInstitutions, organisationHeads, organisationOpeners } from '../../../data/sources/institutions.ts'
import { roleFamilies, surnameRoles } from '../../../data/sources/roles.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { oneOf, perWord } from '../../text/word.ts'
import { placeAt } from '../places.ts'
import { isPluralNoun } from '../plural.ts'
import { isCapital, isPossessive, isVerb, lookup } from '../tokens.ts'
import type { Role } from './mentions.ts'
import { isGivenName } from './names.ts'
import { isCompanyNoun, isPersonNoun, isRoleNoun, isTitle, phraseEnds, roleOf } from './role-words.ts'

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
    (name - 1 === sentenceStart && isPersonNoun(before.lower) && isCapital(tokens[name])) || // "Eyewitness Ana Lind"
    isParentOf(tokens, name - 1) ||
    isHeldStill(before) ||
    isRanking(tokens, name - 1) ||
    isTrade(tokens, name) ||
    isPartyOf(tokens, name - 1) ||
    isOffice(tokens, name - 1, sentenceStart)
  if (!isRole) return name
  let start = name - 1
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

/** “Conservative”, “Dem”: what a party calls its members in English. */
export const isParty = ({ text }: Token): boolean => parties.has(text)

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

/** "Stanford’s Ruth Abelson", "the Post’s Ana Lind": whose the person is says where they speak from. */
export function affiliationBefore(document: TextDocument, name: number, sentenceStart: number): Role | null {
  const { tokens } = document
  if (!isPossessive(tokens[name - 1]) || name - 2 < sentenceStart) return null
  if (isBodyNoun(tokens[name - 2]!)) return roleOf(document, name - 2, name - 2) // "the bank’s Ida Storm"
  if (!isCapital(tokens[name - 2])) return null
  let first = name - 2
  while (
    first > sentenceStart &&
    isCapital(tokens[first - 1]) &&
    !/^(?:The|A|An|In|But|And)$/.test(tokens[first - 1]!.text)
  )
    first--
  return /day$|^(?:today|tomorrow)$/.test(tokens[name - 2]!.lower) ? null : roleOf(document, first, name - 2)
}

/** "The club’s new coach is Sean Dolan", "The mayor of Leeds, Ana Lind, said": the role before "is" or a comma before the name. */
export function roleBefore(document: TextDocument, name: number, sentenceStart: number): Role | null {
  const before = document.tokens[name - 1]?.lower
  if (before === 'as') return namedAs(document, name, sentenceStart)
  return before === ',' || before === 'is' || before === 'was' || before === '—' || before === '–'
    ? roleBeforeMark(document, name, sentenceStart)
    : null
}

/** "named the pilot as Jin Park", "identified the victims as Ana Lind and …". */
function namedAs(document: TextDocument, name: number, sentenceStart: number): Role | null {
  const { tokens } = document
  for (let i = name - 2; i > Math.max(sentenceStart, name - 14); i--) {
    if (/^(?:named|identified|named|recognised|recognized)$/.test(tokens[i]!.lower)) {
      const isPerson = tokens.slice(i + 1, name - 1).some((token) => isPersonNoun(token.lower))
      return isPerson ? roleOf(document, i + 1, name - 2) : null
    }
  }
  return null
}

/** "The miners’ union,": a body, though people stand before it. */
const isBodyNoun = ({ lower }: Token): boolean => genericInstitutions.has(lower) && !isPersonNoun(lower)

/** "The leader of the council": who, though it ends in a body. */
function isOfBody(tokens: readonly Token[], body: number): boolean {
  for (let i = body - 1; i > body - 5; i--) if (tokens[i]?.lower === 'of') return isRoleNoun(tokens[i - 1])
  return false
}

/** "The mayor of Leeds,", "Her lawyer,", "One of the guides,": null where no noun for a person stands there. */
function roleBeforeMark(document: TextDocument, name: number, sentenceStart: number): Role | null {
  const { tokens } = document
  if (name - 2 === sentenceStart && /^(?:Defending|Prosecuting|Mitigating)$/.test(tokens[name - 2]!.text))
    return roleOf(document, name - 2, name - 2)
  if (name - 2 < sentenceStart || (isBodyNoun(tokens[name - 2]!) && !isOfBody(tokens, name - 2))) return null
  const asked = askedAs(tokens, name, sentenceStart)
  if (asked !== null) return roleOf(document, asked, name - 2)
  if (inCourt.test(tokens[name - 2]!.lower) && name - 3 < sentenceStart) return roleOf(document, name - 2, name - 2)
  let first = name - 2
  let role = -1
  while (first >= sentenceStart && name - first < 16) {
    const token = tokens[first]!
    if (phraseEnds.has(token.text) || isVerb(token) || token.pos === 'AUX' || token.pos === 'CCONJ') break
    if (token.pos === 'PRON' && !possessives.test(token.lower)) break
    const isModifier = isThing(tokens[first + 1]) && first + 1 < name - 1 // “the outsider anger of Senator Cruz”
    if ((isRoleNoun(token) || isPersonNoun(token.lower)) && !isModifier) role = first
    if (possessives.test(token.lower)) {
      first--
      break
    }
    first--
  }
  first++
  while (
    first < name - 2 &&
    /^(?:ADP|ADV|SCONJ)$/.test(tokens[first]!.pos) &&
    (first === sentenceStart || !isCapital(tokens[first]))
  )
    first++
  if (tokens[first]?.lower === 'as') first++ // "As a nurse, Ana Lind had seen worse"
  if (role < first || isBehindPreposition(tokens, first, role)) return null
  const opens = tokens[first]!
  const isNoun =
    /^(?:DET|NUM|NOUN|ADJ)$/.test(opens.pos) || isCapital(opens) || isRoleNoun(opens) || possessives.test(opens.lower)
  return isNoun ? roleOf(document, first, name - 2, role) : null
}

/** "Speaking for the families,", "In his role as trustee,": in what part the one who is named next speaks; the token after it. */
function askedAs(tokens: readonly Token[], name: number, sentenceStart: number): number | null {
  if (name - sentenceStart > 16 || tokens[name - 1]!.text !== ',') return null
  const opens = tokens[sentenceStart]!.lower
  if (/^(?:speaking|acting|appearing|testifying)$/.test(opens) && /^(?:as|for)$/.test(tokens[sentenceStart + 1]!.lower))
    return sentenceStart + 2
  if (opens !== 'in') return null
  for (let i = sentenceStart + 1; i < name - 2; i++)
    if (/^(?:role|capacity|position|job)$/.test(tokens[i]!.lower) && tokens[i + 1]!.lower === 'as') return i + 2
  return null
}

/** A noun that is nobody's role. */
const isThing = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && !isCapital(token) && !isRoleNoun(token) && !isPersonNoun(token.lower)

/** "After his talks with the minister, Ana Lind": whom the phrase is about is not who follows. "One of the guides" is. */
function isBehindPreposition(tokens: readonly Token[], first: number, role: number): boolean {
  for (let i = first; i < role; i++)
    if (
      (/^(?:ADP|SCONJ)$/.test(tokens[i]!.pos) || /^(?:after|before|when|while|until)$/.test(tokens[i]!.lower)) &&
      !(tokens[i]!.lower === 'of' && i - first <= 1)
    )
      return true
  return false
}

/** "Prosecuting, Karim Aziz said": what a name in a court report is doing there. */
const inCourt = /^(?:prosecuting|defending|mitigating|sentencing)$/

const possessives = /^(?:his|her|their|its|my|our)$/
