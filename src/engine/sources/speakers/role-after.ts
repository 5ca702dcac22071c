import { genericInstitutions } from '../../../data/sources/institutions.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { oneOf } from '../../text/word.ts'
import { states } from '../../../data/places/states.ts'
import { placeAt } from '../places.ts'
import { isPluralNoun } from '../plural.ts'
import { isCapital, isPossessive, isVerb, lookup } from '../tokens.ts'
import type { Role } from './mentions.ts'
import { isDoing } from './being-there.ts'
import { endOfPhrase, predicate } from './predicate.ts'
import { isPersonNoun, isRoleNoun, roleOf } from './role-words.ts'

/** The role told right after a name: ", the mayor,", ", 34, a nurse,", "(D-Ohio)", "of the Port Authority", "is the mayor". */
export function roleAfter(document: TextDocument, last: number, sentenceEnd: number): Role | null {
  const { tokens } = document
  const next = tokens[last + 1]
  if (next === undefined || last + 1 >= sentenceEnd) return null
  if (next.text === ',' || next.text === '—' || next.text === '–') {
    if (opensClause(tokens, last, sentenceEnd)) return null
    const isAged = /^\d{1,3}$/.test(tokens[last + 2]?.text ?? '') && tokens[last + 3]?.text === ','
    return apposition(document, last + 2, sentenceEnd) ?? (isAged ? predicate(document, last + 4, sentenceEnd) : null)
  }
  if (next.text === '(' && /^\d{1,3}$/.test(tokens[last + 2]?.text ?? '') && tokens[last + 3]?.text === ')')
    return tokens[last + 4]?.text === ',' ? apposition(document, last + 5, sentenceEnd) : null // "(56), from Cork,"
  if (next.text === '(')
    return inBrackets(document, last + 2, sentenceEnd) ?? apposition(document, last + 2, sentenceEnd)
  if (next.lower === 'and' && /^(?:other|fellow)$/.test(tokens[last + 2]?.lower ?? ''))
    return asOthers(document, last + 3)
  if (next.lower === 'who') return ofWho(document, last + 1, endOfPhrase(tokens, last + 1, sentenceEnd))
  if (isOfBody(next)) return belonging(document, last + 1, sentenceEnd)
  return predicate(document, last + 1, sentenceEnd)
}

const isOfBody = oneOf('of from with at')

/** "Kofi Mensah, an engineer by training, leads the opposition": what the sentence says after the apposition. */
export function roleAfterApposition(document: TextDocument, last: number, sentenceEnd: number): Role | null {
  const { tokens } = document
  const opens = tokens[last + 1]?.text ?? ''
  if (!/^[,—–(]$/.test(opens)) return null
  let at = last + 2
  if (/^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2 // ", 34, a nurse, leads"
  const close = opens === '(' ? ')' : opens
  while (at < sentenceEnd && at - last < 24 && !/^[.;:”"]$/.test(tokens[at]!.text)) {
    if (tokens[at]!.text === close)
      return isVerb(tokens[at + 1]) || tokens[at + 1]?.pos === 'AUX' ? predicate(document, at + 1, sentenceEnd) : null
    at++
  }
  return null
}

/** "According to Mara Lind, the mayor resigned": what follows the comma is what she says, unless it ends in a comma as well. */
function opensClause(tokens: readonly Token[], name: number, sentenceEnd: number): boolean {
  let to = name
  while (to > name - 8 && tokens[to - 1] && tokens[to]!.lower !== 'to' && tokens[to]!.text !== ',') to--
  if (tokens[to]?.lower !== 'to' || tokens[to - 1]?.text !== 'According') return false
  for (let i = name + 2; i < sentenceEnd && !/^(?:,|who|whose|which)$/.test(tokens[i]!.lower); i++)
    if (tokens[i]!.pos === 'AUX' || (isVerb(tokens[i]) && !participle.test(tokens[i]!.lower))) return true
  return tokens[Math.min(endOfPhrase(tokens, name + 2, sentenceEnd) + 1, tokens.length - 1)]?.text !== ','
}

/** "who leads the opposition": with the role that the verb makes. */
function ofWho(document: TextDocument, first: number, last: number): Role {
  const role = roleOf(document, first, last)
  if (document.tokens[first]!.lower !== 'who' || first >= last) return role
  const told = predicate(document, first + 1, last)
  return told ? { ...role, nouns: new Set([...role.nouns, ...told.nouns]) } : role
}

/** "Ana Roth and other residents": what the others are called holds for the one named. */
function asOthers(document: TextDocument, at: number): Role | null {
  for (let i = at; i < at + 3; i++) {
    const token = document.tokens[i]
    if (token === undefined || isVerb(token)) return null
    if (isPersonNoun(token.lower)) return roleOf(document, at, i)
  }
  return null
}

const participle =
  /(?:ing|ed)$|^(?:sent|born|known|led|held|made|chosen|given|hurt|caught|shot|sworn|lead|head|chair|chief|star)$/

/** ", the mayor,", ", lead author of the paper,", ", who chairs the board,": what a comma, dash or bracket opens. */
function apposition(document: TextDocument, at: number, sentenceEnd: number): Role | null {
  const { tokens } = document
  let first = at
  if (degrees.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === ',') first += 2 // ", Ph.D., of Otago"
  if (tokens[first]?.pos === 'NUM' && tokens[first + 1]?.text === ',') {
    first += 2 // ", 34, a nurse"
    if (isVerb(tokens[first]) && tokens[endOfPhrase(tokens, first, sentenceEnd) + 1]?.text !== ',') return null // ", 34, appeared before Judge Lind."
  }
  while (
    /^(?:then|now|formerly|previously|once|currently|also|himself|herself|still|long)$/.test(tokens[first]?.lower ?? '')
  )
    first++
  const last = endOfPhrase(tokens, first, sentenceEnd)
  if (last < first) return null
  const head = tokens[first]!
  if (/^(?:who|whose|one)$/.test(head.lower)) return ofWho(document, first, last)
  if (/^(?:of|from|at|with|for)$/.test(head.lower))
    return tokens.slice(first + 1, Math.min(first + 5, last + 1)).some(isWherePeopleBelong)
      ? roleOf(document, first, last)
      : null
  if (/^[DRI]$/.test(head.text)) return inBrackets(document, first, sentenceEnd) // ", D-Ohio,"
  if (head.lower === 'in' && /^(?:his|her)$/.test(tokens[first + 1]?.lower ?? '') && tokens[first + 3]?.lower === 'as')
    return roleOf(document, first + 4, last) // ", in her capacity as chair,"
  if (charges.test(`${head.lower} ${tokens[first + 1]?.lower ?? ''}`)) return roleOf(document, first, last)
  if (last === first && isParty(head)) return roleOf(document, first, last)
  if (isDoing(tokens, first, last)) return roleOf(document, first, last)
  if (/^(?:and|or|but|as|if|while|then|said|says|told|not|according|married|met|wed)$/.test(head.lower)) return null
  const isNameNext = isCapital(head) && isRoleNoun(head) && isCapital(tokens[first + 1]) // "Mayor Lind, Sheriff Ames"
  if (isNameNext && !tokens.slice(first + 2, last).some(isPossessive)) return null // but "Governor Lind’s envoy"
  if (isVerb(head) && /^(?:PRON|DET)$/.test(tokens[first + 1]?.pos ?? '')) return null // ", accused him of it"
  const isPossessed = /^(?:his|her|their|its|our|my)$/.test(head.lower)
  if (!isPossessed && (head.pos === 'AUX' || head.pos === 'PRON')) return null
  const role = roleNounFrom(tokens, isPossessed ? first + 1 : first, last)
  if (isMany(tokens, first)) return null
  if (role !== null) return roleOf(document, first, role < last ? stopOf(tokens, role, last) : role, role)
  const stop = stopOf(tokens, first, last)
  const isWhole = stop === last || /^(?:who|that|which|whose)$/.test(tokens[stop + 1]!.lower)
  const isDescribed =
    (head.pos === 'DET' || isPossessed) &&
    !isWhen(tokens, first, stop) &&
    tokens
      .slice(first + 1, stop + 1)
      .some(({ pos, index }) => /^(?:NOUN|ADJ|PROPN)$/.test(pos) || placeAt(tokens, index)?.by === 'people') &&
    isWhole
  return isDescribed ? roleOf(document, first, stop) : null
}

/** "a year later", "the following day": when, not who. */
const isWhen = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens
    .slice(first + 1, last + 1)
    .some(({ lower }) =>
      /^(?:moments?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|time|later)$/.test(lower),
    ) && last - first < 5

/** ", sources close to her have said": others, not what one person is; "teachers’ leader" is one. */
const isMany = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'NOUN' &&
  isPluralNoun(tokens[at]!.lower) &&
  !isPossessive(tokens[at + 1]) &&
  tokens[at + 1]?.pos !== 'NOUN'

const degrees =
  /^(?:Ph\.?D|M\.?D|D\.?D|R\.?N|Esq|Jr|Sr|O\.?B\.?E|M\.?B\.?E|C\.?B\.?E|J\.?D|M\.?A|B\.?A|M\.?Sc|B\.?Sc|MBA)\.?$/

/** "Tarn University", "the union", "the prosecution": a name or a body. */
const isWherePeopleBelong = (token: Token): boolean => isCapital(token) || genericInstitutions.has(token.lower)

/** "in charge of roads", "second in command", "on behalf of the union". */
const charges =
  /^(?:among the|seen as|known as|known for|best known|regarded as|described as|hailed as|famous for|credited with|on holiday|on vacation|on duty|on leave|on loan|on trial|on bail|on remand|on strike|in custody|in exile|in charge|in mitigation|on behalf|responsible for|second in|third in|no\. \d+|number \w+|visiting from|said to)$/

/** The first noun for a person before the phrase turns into a clause; "said reporter Ana Lind" does at once. */
export function roleNounFrom(tokens: readonly Token[], first: number, last: number): number | null {
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!
    if (isRoleNoun(token) || isPersonNoun(token.lower)) return i
    if (token.pos === 'AUX' || (token.pos === 'PRON' && token.text !== 'IT')) return null
    if (isVerb(token) && !participle.test(token.lower) && tokens[i - 1]!.text !== '-' && tokens[i + 1]?.text !== '-')
      return null // "best-paid"
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
  if (isParty(tokens[first]) && /^[),]$/.test(tokens[first + 1]?.text ?? '')) return roleOf(document, first, first)
  if (!/^[DRI]$/.test(tokens[first]?.text ?? '') || !/^[-–,]$/.test(tokens[first + 1]?.text ?? '')) return null
  let last = first
  while (last < sentenceEnd && last - first < 6 && !(last > first + 1 && /^[),]$/.test(tokens[last]!.text))) last++
  if (!/^[),]$/.test(tokens[last]?.text ?? '')) return null
  const role = roleOf(document, first, last - 1)
  const state = tokens
    .slice(first, last)
    .map((token) => states[lookup(token)] ?? '')
    .join(' ')
    .trim()
  return {
    ...role,
    nouns: new Set([...role.nouns, benches[tokens[first]!.text]!]),
    others: new Set([...role.others, ...state.split(' ')]),
  }
}

/** "(D-Maine)": what such a member is called further down. */
const benches: Readonly<Record<string, string>> = { D: 'democrat', R: 'republican', I: 'independent' }

/** "(Labour)", "(SNP)": the party that a member sits for. */
const isParty = (token: Token | undefined): boolean =>
  isCapital(token) &&
  /^(?:labour|labor|lab|conservative|con|tory|green|greens|plaid|reform|alliance|fidesz|likud|afd|snp|dup|sdlp|democrat|republican|independent|ind|liberal|libdem|ldp|cdu|csu|spd|bjp|anc|npp|ndc|pap|pml|ppp|pti)$/.test(
    token!.lower,
  )

const isCalendar =
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/

function belonging(document: TextDocument, at: number, sentenceEnd: number): Role | null {
  const { tokens } = document
  let first = at + 1
  if (/^(?:the|a|an)$/.test(tokens[first]?.lower ?? '')) first++
  for (let n = 0; n < 3 && /^(?:NOUN|ADJ)$/.test(tokens[first]?.pos ?? '') && !isCapital(tokens[first]); n++) first++
  if (!isCapital(tokens[first]) || isCalendar.test(tokens[first]!.lower)) return null
  let last = first
  while (
    last + 1 < sentenceEnd &&
    (isCapital(tokens[last + 1]) || /^(?:of|for|and|the|-|&)$/.test(tokens[last + 1]!.lower))
  )
    last++
  while (last > first && !isCapital(tokens[last])) last--
  return roleOf(document, at, last)
}
