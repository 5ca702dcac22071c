import type { TextDocument, Token } from '../../text/document.ts'
import { placeAt } from '../places.ts'
import { isPluralNoun } from '../plural.ts'
import { isCapital, isPossessive, isVerb } from '../tokens.ts'
import type { Role } from './mentions.ts'
import { isPersonNoun, isRoleNoun, isTitle, roleOf } from './role-words.ts'

const isPartOfRole = (token: Token): boolean =>
  isCapital(token) || token.pos === 'NOUN' || token.pos === 'ADJ' || isPossessive(token) || /^(?:-|&)$/.test(token.text)

/**
 * The first token of the role that stands right before a name: "U.S. State Department spokesperson Ned Price",
 * "Secretary of State Ana Lind", "world number nine Yuna Choi". Equal to `name` where none does.
 */
export function startOfRoleBefore({ tokens }: TextDocument, name: number, sentenceStart: number): number {
  const before = tokens[name - 1]
  if (before === undefined || name - 1 < sentenceStart) return name
  const isRole =
    (isRoleNoun(before) && before.pos !== 'ADV') ||
    isTitle(before) ||
    isParentOf(tokens, name - 1) ||
    isRanking(tokens, name - 1) ||
    isTrade(tokens, name) ||
    isOffice(tokens, name - 1, sentenceStart)
  if (!isRole) return name
  let start = name - 1
  while (start > sentenceStart && name - start < 12) {
    const token = tokens[start - 1]!
    const joins = (token.lower === 'of' || token.lower === 'for') && isRoleNoun(tokens[start - 2])
    const isHyphened = token.lower === 'of' && tokens[start]?.text === '-'
    if (!joins && !isHyphened && !isPartOfRole(token)) break
    start -= joins ? 2 : 1
  }
  while (start < name && (isPossessive(tokens[start]) || tokens[start]!.text === '-' || tokens[start]!.text === '&'))
    start++
  return start
}

/** "potholer Ben Ford": a noun in small letters, of which only a person's takes a single name after it ("striker Kozak"). */
function isTrade(tokens: readonly Token[], name: number): boolean {
  const { pos, lower, text } = tokens[name - 1]!
  if (!/^\p{Ll}{3}/u.test(text) || pos === 'ADV') return false
  if (isPersonNoun(lower)) return true
  return pos === 'NOUN' && isCapital(tokens[name + 1]) && !isPluralNoun(lower) && placeAt(tokens, name) === null
}

/** "Mother-of-three Ana Lind", "father-of-two". */
const isParentOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '-' && tokens[at - 2]?.lower === 'of' && isRoleNoun(tokens[at - 4])

/** "world number nine", "No. 4". */
const isRanking = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'NUM' && /^(?:number|no\.?)$/.test(tokens[at - 1]?.lower ?? '')

/** "Secretary of State", "Minister for Transport": the word before the name is what the role is of. */
function isOffice(tokens: readonly Token[], at: number, sentenceStart: number): boolean {
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
  if (!isPossessive(tokens[name - 1]) || name - 2 < sentenceStart || !isCapital(tokens[name - 2])) return null
  let first = name - 2
  while (
    first > sentenceStart &&
    isCapital(tokens[first - 1]) &&
    !/^(?:The|A|An|In|But|And)$/.test(tokens[first - 1]!.text)
  )
    first--
  return /day$|^(?:today|tomorrow)$/.test(tokens[name - 2]!.lower) ? null : roleOf(document, first, name - 2)
}

const ends = new Set([',', '.', ';', ':', '—', '–', '”', '"', '“', '(', ')', '?', '!'])

/** The role told right after a name: ", the mayor,", ", 34, a nurse,", "(D-Ohio)", "of the Port Authority", "is the mayor". */
export function roleAfter(document: TextDocument, last: number, sentenceEnd: number): Role | null {
  const { tokens } = document
  const next = tokens[last + 1]
  if (next === undefined || last + 1 >= sentenceEnd) return null
  if (next.text === ',' || next.text === '—' || next.text === '–') return apposition(document, last + 2, sentenceEnd)
  if (next.text === '(')
    return inBrackets(document, last + 2, sentenceEnd) ?? apposition(document, last + 2, sentenceEnd)
  if (next.lower === 'who') return roleOf(document, last + 1, endOfPhrase(tokens, last + 1, sentenceEnd))
  if (/^(?:of|from|with|at)$/.test(next.lower)) return belonging(document, last + 1, sentenceEnd)
  if (
    /^(?:is|was|became|has|had|serves|served|works|worked|remains|chairs|heads|leads|runs|owns|edits|represents)$/.test(
      next.lower,
    )
  )
    return predicate(document, last + 1, sentenceEnd)
  return null
}

/** The last token before the mark that ends a phrase. */
function endOfPhrase(tokens: readonly Token[], first: number, sentenceEnd: number): number {
  let last = first
  while (last < sentenceEnd && last - first < 24 && !ends.has(tokens[last]!.text)) last++
  return last - 1
}

const participle =
  /(?:ing|ed)$|^(?:sent|born|known|led|held|made|chosen|given|hurt|caught|shot|sworn|lead|head|chair|chief|star)$/

/** ", the mayor,", ", lead author of the paper,", ", who chairs the board,": what a comma, dash or bracket opens. */
function apposition(document: TextDocument, at: number, sentenceEnd: number): Role | null {
  const { tokens } = document
  let first = at
  if (tokens[first]?.pos === 'NUM' && tokens[first + 1]?.text === ',') first += 2 // ", 34, a nurse"
  const last = endOfPhrase(tokens, first, sentenceEnd)
  if (last < first) return null
  const head = tokens[first]!
  if (/^(?:who|whose|one)$/.test(head.lower)) return roleOf(document, first, last)
  if (/^(?:of|from|at|with)$/.test(head.lower))
    return tokens.slice(first + 1, first + 4).some(isCapital) ? roleOf(document, first, last) : null
  if (/^(?:defending|prosecuting|representing|presiding|mitigating|appearing|acting)$/.test(head.lower))
    return roleOf(document, first, last)
  if (/^(?:and|or|but|as|if|while|then|said|says|told|not|according)$/.test(head.lower)) return null
  const isPossessed = /^(?:his|her|their|its|our|my)$/.test(head.lower)
  if (!isPossessed && (head.pos === 'AUX' || head.pos === 'PRON')) return null
  const role = roleNounFrom(tokens, isPossessed ? first + 1 : first, last)
  if (role !== null) return roleOf(document, first, role < last ? stopOf(tokens, role, last) : role, role)
  const stop = stopOf(tokens, first, last)
  const isDescribed =
    (head.pos === 'DET' || isPossessed) &&
    tokens.slice(first, stop + 1).some(({ pos }) => pos === 'NOUN') &&
    stop === last
  return isDescribed ? roleOf(document, first, stop) : null
}

/** The first noun for a person before the phrase turns into a clause; "said reporter Ana Lind" does at once. */
function roleNounFrom(tokens: readonly Token[], first: number, last: number): number | null {
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!
    if (isRoleNoun(token) || isPersonNoun(token.lower)) return i
    if (token.pos === 'AUX' || token.pos === 'PRON') return null
    if (isVerb(token) && !participle.test(token.lower)) return null
  }
  return null
}

/** The last token of the phrase before a verb that is no relative clause's. */
function stopOf(tokens: readonly Token[], first: number, last: number): number {
  let stop = first
  while (stop < last && !/^(?:who|that|which|whose)$/.test(tokens[stop + 1]!.lower)) {
    const next = tokens[stop + 1]!
    if (next.pos === 'AUX' || (isVerb(next) && !participle.test(next.lower))) break
    stop++
  }
  return stop
}

function inBrackets(document: TextDocument, first: number, sentenceEnd: number): Role | null {
  const { tokens } = document
  if (!/^[DRI]$/.test(tokens[first]?.text ?? '') || !/^[-–,]$/.test(tokens[first + 1]?.text ?? '')) return null
  let last = first
  while (last < sentenceEnd && last - first < 6 && tokens[last]!.text !== ')') last++
  return tokens[last]?.text === ')' ? roleOf(document, first, last - 1) : null
}

function belonging(document: TextDocument, at: number, sentenceEnd: number): Role | null {
  const { tokens } = document
  let first = at + 1
  if (/^(?:the|a|an)$/.test(tokens[first]?.lower ?? '')) first++
  for (let n = 0; n < 3 && /^(?:NOUN|ADJ)$/.test(tokens[first]?.pos ?? '') && !isCapital(tokens[first]); n++) first++
  if (!isCapital(tokens[first]) || /day$/.test(tokens[first]!.lower)) return null
  let last = first
  while (
    last + 1 < sentenceEnd &&
    (isCapital(tokens[last + 1]) || /^(?:of|for|and|the|-|&)$/.test(tokens[last + 1]!.lower))
  )
    last++
  while (last > first && !isCapital(tokens[last])) last--
  return roleOf(document, at, last)
}

/** "is the mayor", "has been harbour master since", "works as a nurse", "chairs the board". */
function predicate(document: TextDocument, verb: number, sentenceEnd: number): Role | null {
  const { tokens } = document
  let first = verb + 1
  const { lower } = tokens[verb]!
  if (/^(?:chairs|heads|leads|runs|owns|edits|represents)$/.test(lower)) {
    const last = endOfPhrase(tokens, first, sentenceEnd)
    return /^(?:the|a|an|its|his|her|their)$/.test(tokens[first]?.lower ?? '') && last > first
      ? roleOf(document, verb, Math.min(last, first + 5))
      : null
  }
  if (/^(?:has|had)$/.test(lower)) {
    if (tokens[first]?.lower !== 'been') return null
    first++
  } else if (/^(?:serves|served|works|worked)$/.test(lower)) {
    if (tokens[first]?.lower !== 'as') return null
    first++
  }
  for (let i = first; i < Math.min(first + 8, sentenceEnd + 1); i++) {
    const token = tokens[i]!
    if (isRoleNoun(token))
      return isRoleNoun(tokens[i + 1]) ? roleOf(document, first, i + 1) : roleOf(document, first, i)
    if (ends.has(token.text) || isVerb(token) || token.pos === 'ADP' || token.pos === 'PRON') return null
  }
  return null
}

/** "The club’s new coach is Sean Dolan", "The mayor of Leeds, Ana Lind, said": the role before "is" or a comma before the name. */
export function roleBefore(document: TextDocument, name: number, sentenceStart: number): Role | null {
  const before = document.tokens[name - 1]?.lower
  return before === ',' || before === 'is' || before === 'was' || before === '—' || before === '–'
    ? roleBeforeMark(document, name, sentenceStart)
    : null
}

/** "The mayor of Leeds,", "Her lawyer,", "One of the guides,": null where no noun for a person stands there. */
function roleBeforeMark(document: TextDocument, name: number, sentenceStart: number): Role | null {
  const { tokens } = document
  if (name - 2 < sentenceStart) return null
  let first = name - 2
  let role = -1
  while (first >= sentenceStart && name - first < 16) {
    const token = tokens[first]!
    if (ends.has(token.text) || isVerb(token) || token.pos === 'AUX' || token.pos === 'CCONJ') break
    if (token.pos === 'PRON' && !possessives.test(token.lower)) break
    if (isRoleNoun(token) || isPersonNoun(token.lower)) role = first
    if (possessives.test(token.lower)) {
      first--
      break
    }
    first--
  }
  first++
  while (first < name - 2 && /^(?:ADP|ADV|SCONJ)$/.test(tokens[first]!.pos) && !isCapital(tokens[first])) first++
  if (role < first || isBehindPreposition(tokens, first, role)) return null
  const opens = tokens[first]!
  const isNoun =
    /^(?:DET|NUM|NOUN|ADJ)$/.test(opens.pos) || isCapital(opens) || isRoleNoun(opens) || possessives.test(opens.lower)
  return isNoun ? roleOf(document, first, name - 2, role) : null
}

/** "After his talks with the minister, Ana Lind": whom the phrase is about is not who follows. "One of the guides" is. */
function isBehindPreposition(tokens: readonly Token[], first: number, role: number): boolean {
  for (let i = first; i < role; i++)
    if (/^(?:ADP|SCONJ)$/.test(tokens[i]!.pos) && !(tokens[i]!.lower === 'of' && i - first <= 1)) return true
  return false
}

const possessives = /^(?:his|her|their|its|my|our)$/
