import { genericInstitutions } from '../../../data/sources/institutions.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { isCapital, isPossessive, isVerb } from '../tokens.ts'
import type { Role } from './mentions.ts'
import { isPersonNoun, isRoleNoun, phraseEnds, roleOf } from './role-words.ts'

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
  if (role < first) return null
  const nearest = isBehindPreposition(tokens, first, role) ? ofApposition(tokens, name, role, sentenceStart) : first
  if (nearest === null) return null
  first = nearest
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

/**
 * "A letter from the bishop, Anselm Price, was read": where a comma and a verb follow the name, it is the apposition of the
 * noun before it; its first token, or null ("After his talks with the minister, Ana Lind left").
 */
function ofApposition(tokens: readonly Token[], name: number, role: number, sentenceStart: number): number | null {
  if (/^(?:ADP|SCONJ|ADV)$/.test(tokens[sentenceStart]!.pos) || tokens[name - 1]!.text !== ',') return null
  let end = name
  while (isCapital(tokens[end])) end++
  if (tokens[end]?.text !== ',' || !(isVerb(tokens[end + 1]) || tokens[end + 1]?.pos === 'AUX')) return null
  let first = role
  while (first > sentenceStart && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[first - 1]!.pos)) first--
  return tokens[first - 1]?.pos === 'DET' ? first - 1 : null
}

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
