import { capitalRanks, plainTitles, rankTitles, roleFamilies } from '../../../data/sources/roles.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { countriesIn } from '../places.ts'
import { isCapital, isPossessive, lookup, textBetween, touch } from '../tokens.ts'
import type { Role } from './mentions.ts'

/** Whether the word names a role: "mayor", "co-founder", "Sen.". */
export const isRoleNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (roleFamilies.has(lookup(token)) || rankTitles.has(lookup(token)) || capitalRanks.has(token.text))

/** "Mr.", "Dame": says that a person follows. */
export const isTitle = (token: Token | undefined): boolean => token !== undefined && plainTitles.has(lookup(token))

/** The role told by the tokens `first` to `last`. */
export function roleOf(document: TextDocument, first: number, last: number): Role {
  const nouns = new Set<string>()
  const others = new Set<string>()
  for (let i = first; i <= last; i++) {
    const token = document.tokens[i]!
    const word = lookup(token)
    if (isRoleNoun(token)) nouns.add(word)
    else if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') others.add(word)
  }
  return {
    words: textBetween(document, first, last),
    nouns,
    others,
    countries: countriesIn(document.tokens, first, last),
    at: first,
  }
}

const isPartOfRole = (token: Token): boolean =>
  isCapital(token) || token.pos === 'NOUN' || token.pos === 'ADJ' || isPossessive(token) || /^(?:-|&)$/.test(token.text)

/**
 * The first token of the role that stands right before a name: "U.S. State Department spokesperson Ned Price",
 * "Secretary of State Ana Lind". Equal to `name` where none does.
 */
export function startOfRoleBefore({ tokens }: TextDocument, name: number, sentenceStart: number): number {
  const before = tokens[name - 1]
  if (before === undefined || name - 1 < sentenceStart) return name
  const isRole =
    isRoleNoun(before) ||
    isTitle(before) ||
    isParentOf(tokens, name - 1) ||
    (before.pos === 'NOUN' && !isCapital(before) && /^\p{Ll}{3}/u.test(before.text)) ||
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

/** "Mother-of-three Ana Lind", "father-of-two". */
const isParentOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '-' && tokens[at - 2]?.lower === 'of' && isRoleNoun(tokens[at - 4])

/** "Secretary of State", "Minister for Transport": the word before the name is what the role is of. */
function isOffice(tokens: readonly Token[], at: number, sentenceStart: number): boolean {
  for (let i = at; i > Math.max(sentenceStart, at - 5); i--) {
    if (!isCapital(tokens[i])) return false
    const link = tokens[i - 1]!.lower
    if ((link === 'of' || link === 'for') && isRoleNoun(tokens[i - 2])) return true
  }
  return false
}

const ends = new Set([',', '.', ';', ':', '—', '–', '”', '"', '“', '(', ')', '?', '!'])

/** The role told right after a name: ", the mayor,", ", 34, a nurse,", "(D-Ohio)", "of the Port Authority", "is the mayor". */
export function roleAfter(document: TextDocument, last: number, sentenceEnd: number): Role | null {
  const { tokens } = document
  const next = tokens[last + 1]
  if (next === undefined || last + 1 >= sentenceEnd) return null
  if (next.text === ',' || next.text === '—' || next.text === '–') return apposition(document, last + 2, sentenceEnd)
  if (next.text === '(') return inBrackets(document, last + 2, sentenceEnd)
  if (/^(?:of|from|with|at)$/.test(next.lower)) return belonging(document, last + 1, sentenceEnd)
  if (/^(?:is|was|became|has|had|serves|served|works|worked|remains)$/.test(next.lower))
    return predicate(document, last + 1, sentenceEnd)
  return null
}

function apposition(document: TextDocument, at: number, sentenceEnd: number): Role | null {
  const { tokens } = document
  let first = at
  if (tokens[first]?.pos === 'NUM' && tokens[first + 1]?.text === ',') first += 2 // ", 34, a nurse"
  let last = first
  while (last < sentenceEnd && last - first < 24 && !ends.has(tokens[last]!.text)) last++
  last--
  if (last < first) return null
  const head = tokens[first]!
  if (/^(?:who|whose|one)$/.test(head.lower)) return roleOf(document, first, last)
  if (/^(?:of|from)$/.test(head.lower)) return isCapital(tokens[first + 1]) ? roleOf(document, first, last) : null
  if (/^(?:defending|prosecuting|representing|presiding|mitigating)$/.test(head.lower))
    return roleOf(document, first, last)
  if (head.pos === 'VERB' || head.pos === 'AUX' || head.pos === 'PRON' || head.pos === 'ADV') return null
  if (/^(?:and|or|but|as|if|while|then)$/.test(head.lower)) return null
  let stop = first
  while (stop <= last && tokens[stop]!.pos !== 'VERB' && tokens[stop]!.pos !== 'AUX') stop++
  if (
    stop <= last &&
    !/^(?:who|that|which)$/.test(tokens[stop - 1]!.lower) &&
    !/(?:ing|ed)$|^(?:sent|born|known|led|held|made|chosen|given|hurt|caught|shot|sworn)$/.test(tokens[stop]!.lower)
  )
    return null
  for (let i = first; i < stop; i++) if (isRoleNoun(tokens[i])) return roleOf(document, first, stop - 1)
  const isDescribed = head.pos === 'DET' && tokens.slice(first, stop).some((token) => token.pos === 'NOUN')
  return isDescribed ? roleOf(document, first, stop - 1) : null
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
  for (let n = 0; n < 2 && tokens[first]?.pos === 'NOUN' && !isCapital(tokens[first]); n++) first++
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

/** "is the mayor", "has been harbour master since", "works as a nurse". */
function predicate(document: TextDocument, verb: number, sentenceEnd: number): Role | null {
  const { tokens } = document
  let first = verb + 1
  if (/^(?:has|had)$/.test(tokens[verb]!.lower)) {
    if (tokens[first]?.lower !== 'been') return null
    first++
  } else if (/^(?:serves|served|works|worked)$/.test(tokens[verb]!.lower)) {
    if (tokens[first]?.lower !== 'as') return null
    first++
  }
  for (let i = first; i < Math.min(first + 8, sentenceEnd + 1); i++) {
    const token = tokens[i]!
    if (isRoleNoun(token))
      return isRoleNoun(tokens[i + 1]) ? roleOf(document, first, i + 1) : roleOf(document, first, i)
    if (ends.has(token.text) || token.pos === 'VERB' || token.pos === 'ADP' || token.pos === 'PRON') return null
  }
  return null
}

/** "The club’s new coach is Sean Dolan", "The mayor of Leeds, Ana Lind, said": the role before "is" or a comma before the name. */
export function roleBefore(document: TextDocument, name: number, sentenceStart: number): Role | null {
  const before = document.tokens[name - 1]?.lower
  return before === ',' || before === 'is' || before === 'was' ? roleBeforeComma(document, name, sentenceStart) : null
}

/** The role before a comma before the name: "The mayor of Leeds, Ana Lind, said". First token of it, or null. */
function roleBeforeComma(document: TextDocument, name: number, sentenceStart: number): Role | null {
  const { tokens } = document
  if (name - 2 < sentenceStart) return null
  let first = name - 2
  let hasRole = false
  while (first >= sentenceStart && name - first < 16) {
    const token = tokens[first]!
    if (
      ends.has(token.text) ||
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      token.pos === 'CCONJ' ||
      token.pos === 'PRON'
    )
      break
    if (isRoleNoun(token)) hasRole = true
    first--
  }
  first++
  while (
    first < name - 2 &&
    (tokens[first]!.pos === 'ADP' || tokens[first]!.pos === 'ADV') &&
    !isCapital(tokens[first])
  )
    first++
  const isNoun =
    tokens[first] !== undefined &&
    (tokens[first]!.pos === 'DET' ||
      isCapital(tokens[first]) ||
      isRoleNoun(tokens[first]) ||
      tokens[first]!.pos === 'NUM' ||
      touch(tokens[first], tokens[first + 1]))
  return hasRole && isNoun ? roleOf(document, first, name - 2) : null
}
