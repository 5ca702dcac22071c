import { organisationHeads } from '../../../data/sources/institutions.ts'
import { plainTitles, rankTitles } from '../../../data/sources/roles.ts'
import type { TextDocument } from '../../text/document.ts'
import { placeAt } from '../places.ts'
import { isCapital, isPossessive, lookup, textBetween } from '../tokens.ts'
import type { Role } from './mentions.ts'
import { type Gender, genderOfName, genderOfRole, isGivenName } from './names.ts'
import type { NameRun } from './name-runs.ts'
import { isRoleNoun, roleAfter, roleBeforeComma, startOfRoleBefore } from './roles.ts'

/** A run read as the name of a person: which tokens are the name, and what stands around it. */
export interface NamedHere {
  readonly first: number
  readonly last: number
  /** First token of the role before the name, else `first`. */
  readonly from: number
  readonly sentence: number
  readonly roles: readonly Role[]
  /** By title or role: "Mrs. Lind", "spokesman Ben Ford". */
  readonly gender: Gender | null
  /** A title, role or given name says that it is a person; without, only a surname known from elsewhere can be one. */
  readonly isPerson: boolean
}

const isSuffix = (word: string): boolean => /^(?:jr|sr|ii|iii|iv|md|phd|mbe|obe|qc|kc)$/.test(word)

/** Reads a run as a person's name, with the roles before and after it. Null where it cannot be one. */
export function readName(document: TextDocument, run: NameRun, surnames: ReadonlySet<string>): NamedHere | null {
  const { tokens } = document
  const sentence = document.sentences[run.sentence]!
  const first = nameStart(document, run)
  if (first === null) return null
  const { last } = run
  const from = startOfRoleBefore(document, first, sentence.first)
  const roles: Role[] = []
  const isTitled = from < first && tokens.slice(from, first).some((token) => plainTitles.has(lookup(token)))
  const hasRole = from < first && tokens.slice(from, first).some((token) => !plainTitles.has(lookup(token)))
  const isPreceded = isTitled || hasRole
  const words = last - first + 1
  const known = surnames.has(lookup(tokens[last]!)) || (words === 1 && surnames.has(lookup(tokens[first]!)))
  const hasGiven = words > 1 && (isGivenName(tokens[first]!.text) || /^(?:\p{Lu}\.?){1,3}$/u.test(tokens[first]!.text))
  if (!hasGiven && words > 1 && isOrganisationName(document, first, last)) return null
  if (hasGiven && words > 2 && isOrganisationName(document, first, last)) return null
  if (hasRole) roles.push(roleText(document, from, first - 1))
  const after = roleAfter(document, last, sentence.last)
  const before = roleBeforeComma(document, first, sentence.first)
  if (before) roles.push(before)
  if (after) roles.push(after)
  const isPerson =
    hasGiven || isPreceded || (before !== null && words <= 4) || (after !== null && words === 2 && after.nouns.size > 0)
  if (!isPerson && !known) return null
  if (placeAt(tokens, first)?.last === last && !isPreceded) return null
  return {
    first,
    last,
    from,
    sentence: run.sentence,
    roles,
    isPerson,
    gender: genderHere(document, from, first, roles),
  }
}

/** Where the name starts in the run: after the last title or role ("Chinese President Xi Jinping"). Null for a bare role. */
function nameStart({ tokens }: TextDocument, run: NameRun): number | null {
  let first = run.first
  for (let i = run.first; i < run.last; i++) {
    const isTitle = plainTitles.has(lookup(tokens[i]!)) || rankTitles.has(lookup(tokens[i]!)) || isRoleNoun(tokens[i])
    if (isTitle && isCapital(tokens[i + 1]) && !(i === run.first && i + 1 === run.last && isGivenName(tokens[i]!.text)))
      first = i + 1
  }
  if (first === run.last && isRoleNoun(tokens[first]) && !isGivenName(tokens[run.first]!.text)) return null
  if (first === run.first && run.last - first >= 2) first = afterPossessor(tokens, run)
  const place = placeAt(tokens, first)
  if (place && place.last < run.last && place.by === 'people') first = place.last + 1
  return run.last - first > 4 ? null : first
}

/** "State Antony Blinken" after "Secretary of", "Treasury Janet Yellen": the given name starts the name. */
function afterPossessor(tokens: TextDocument['tokens'], run: NameRun): number {
  const link = tokens[run.first - 1]?.lower
  if (link !== 'of' && link !== 'for') return run.first
  for (let i = run.first + 1; i < run.last; i++) {
    if (isGivenName(tokens[i]!.text) && isRoleNoun(tokens[run.first - 2])) return i
  }
  return run.first
}

export function isOrganisationName({ tokens }: TextDocument, first: number, last: number): boolean {
  if (organisationHeads.has(lookup(tokens[last]!))) return true
  for (let i = first; i <= last; i++) {
    const word = lookup(tokens[i]!)
    if (word === 'of' || word === 'for' || word === '&' || word === 'the') return true
  }
  return false
}

function roleText(document: TextDocument, first: number, last: number): Role {
  const nouns = new Set<string>()
  const others = new Set<string>()
  for (let i = first; i <= last; i++) {
    const token = document.tokens[i]!
    const word = lookup(token)
    if (isRoleNoun(token) || i === last) nouns.add(word)
    else if (!isPossessive(token)) others.add(word)
  }
  const countries = new Set<string>()
  for (let i = first; i <= last; i++) {
    const place = placeAt(document.tokens, i)
    if (place) countries.add(place.code)
  }
  return { words: textBetween(document, first, last), nouns, others, countries, at: first }
}

function genderHere({ tokens }: TextDocument, from: number, first: number, roles: readonly Role[]): Gender | null {
  for (let i = first - 1; i >= from; i--) {
    const gender = genderOfRole(lookup(tokens[i]!))
    if (gender) return gender
  }
  for (const role of roles) {
    for (const noun of role.nouns) {
      const gender = genderOfRole(noun)
      if (gender) return gender
    }
  }
  return null
}

/** What given names say of the gender; a first name that is a surname first ("Wang Yi") says nothing. */
export const genderOfWords = (document: TextDocument, first: number, last: number): Gender | null =>
  last > first ? genderOfName(document.tokens[first]!.text) : null

/** Whether two full names are one person's: same surname, given names equal, shortened, initial or spelled alike. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [shortName, longName] = a.length <= b.length ? [a, b] : [b, a]
  const lastA = surnameOf(shortName)
  if (lastA !== surnameOf(longName)) return false
  if (hasSuffix(shortName) !== hasSuffix(longName)) return false
  const one = shortName[0]!
  const other = longName[0]!
  if (one === other || (one[0] === other && (one.replace('.', '').length === 1 || other.replace('.', '').length === 1)))
    return true
  return (
    one.length > 3 &&
    other.length > 3 &&
    one.slice(0, 4) === other.slice(0, 4) &&
    Math.abs(one.length - other.length) <= 2
  )
}

const hasSuffix = (words: readonly string[]): boolean => isSuffix(words.at(-1)!)

/** The last word of a name that is no "Jr.". */
export function surnameOf(words: readonly string[]): string {
  const last = words.at(-1)!
  return isSuffix(last) && words.length > 1 ? words.at(-2)! : last
}
