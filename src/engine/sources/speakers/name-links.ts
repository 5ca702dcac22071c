import { organisationHeads, organisationOpeners } from '../../../data/sources/institutions.ts'
import { ordinaryAdjectives } from '../../../data/sources/ordinary.ts'
import type { Token } from '../../text/document.ts'
import { placeAt } from '../places.ts'
import { isCapital, lookup } from '../tokens.ts'
import { isGivenName } from './names.ts'

const particles = new Set(
  'de del della di da dos du la le van von der den ter ten bin bint ibn al el y e of-the zu af av ben abu wa ibnu'.split(
    ' ',
  ),
)
/** "Save the Children", "Unite the Union", "Teach for All": campaigns are named by what they want. */
export const campaigns = new Set(
  'save stop unite keep protect free help teach feed reclaim rethink fight end make rock ban defend rebuild restore revive reform reopen open clean house heal'.split(
    ' ',
  ),
)
/** "Citizens Against the Bypass", "Doctors for Clean Air": people who banded together. */
const people = new Set(
  'citizens residents parents families students workers women men veterans lawyers scientists neighbors neighbours people academics artists farmers teachers nurses doctors mothers republicans conservatives democrats americans britons'.split(
    ' ',
  ),
)
const links = new Set(['of', 'for', 'on', 'to', 'in', 'against', 'at'])
export const weekdays = new Set('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '))
const openers = new Set(
  "The A An In On At He She It They We I I’m I'm I’ve I've I’ll I'll I’d I'd But And LIVE BREAKING UPDATE WATCH EXCLUSIVE VIDEO".split(
    ' ',
  ),
)

/** A word with a capital that can go on a name. */
export const isNameWord = (token: Token): boolean =>
  isCapital(token) && !weekdays.has(token.text) && !openers.has(token.text)

/** Over "van der" inside a name, over "of" after "Ministry" and the like; back where it does not go on. */
export function overLink(tokens: readonly Token[], at: number, end: number): number {
  if (isCircuitOf(tokens, at, end)) return at + 4
  let i = at + 1
  while (i < end && particles.has(tokens[i]!.lower) && i - at <= 2) i++
  if (tokens[i]?.text === '-' && i > at + 1) i++
  if (i > at + 1 && i <= end && isCapital(tokens[i])) return i
  if (
    (campaigns.has(tokens[at]!.lower) || /^(?:Against|Without)$/.test(tokens[at]!.text)) &&
    /^(?:the|our|for|all|every)$/.test(tokens[at + 1]!.lower)
  ) {
    if (i === at + 1 && at + 2 <= end && isCapital(tokens[at + 2])) return at + 2
  }
  if (people.has(tokens[at]!.lower) && /^(?:against|for)$/.test(tokens[at + 1]!.lower)) {
    const to = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2
    if (i === at + 1 && to <= end && isCapital(tokens[to])) return to
  }
  if (i === at + 1 && ordinaryAdjectives.has(tokens[at]!.lower)) {
    const body = overTwoDuties(tokens, at, end)
    if (body !== null) return body
  }
  const opener = lookup(tokens[at]!)
  if (
    (links.has(tokens[at + 1]!.lower) && organisationOpeners.has(opener)) ||
    (tokens[at + 1]!.lower === 'of' && opener === 'party')
  ) {
    const after = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2
    if (after > end || !isCapital(tokens[after]) || !isNameWord(tokens[after]!)) return at
    let last = after
    while (last < end && isNameWord(tokens[last + 1]!)) last++
    if (isPurposeOf(tokens, last, end)) {
      last += 2
      while (last < end && isNameWord(tokens[last + 1]!)) last++
      return last
    }
    if (
      tokens[last + 1]?.lower === 'and' &&
      last + 2 <= end &&
      isCapital(tokens[last + 2]) &&
      isCommonObject(tokens, after, last)
    )
      return overContinent(tokens, last + 2, end)
    return overContinent(tokens, last, end)
  }
  return at
}

/** "Court of Appeals | for the 3rd Circuit". */
const isCircuitOf = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]!.lower === 'appeals' &&
  at + 4 <= end &&
  tokens[at + 1]!.lower === 'for' &&
  tokens[at + 2]!.lower === 'the' &&
  tokens[at + 4]!.text === 'Circuit'

/** "Essex Fire | and Rescue Service": two duties of one body. */
function overTwoDuties(tokens: readonly Token[], at: number, end: number): number | null {
  if (tokens[at + 1]?.lower !== 'and' || !isCapital(tokens[at + 2]) || placeAt(tokens, at + 2)) return null
  const last = bodyFrom(tokens, at + 2, end)
  return last !== null && last <= at + 4 ? last : null
}

/** The last of two capitals or more from `first` on that end in a word for a body. */
function bodyFrom(tokens: readonly Token[], first: number, end: number): number | null {
  let last = first
  while (last < end && isNameWord(tokens[last + 1]!)) last++
  return last > first && organisationHeads.has(lookup(tokens[last]!)) ? last : null
}

/** "Security and Co-operation | in Europe". */
const overContinent = (tokens: readonly Token[], last: number, end: number): number =>
  last + 2 <= end &&
  tokens[last + 1]!.lower === 'in' &&
  /^(?:Europe|Asia|Africa|America|Americas)$/.test(tokens[last + 2]!.text)
    ? last + 2
    : last

/** "Institute for the Study | of War", "Office for the Western District | of New York": what has an object of its own. */
const isPurposeOf = (tokens: readonly Token[], last: number, end: number): boolean =>
  /^(?:study|district|republic|kingdom|protection|promotion|advancement|prevention|preservation|conservation|defence|defense|support|treatment|abolition|exploration)$/.test(
    tokens[last]!.lower,
  ) &&
  tokens[last + 1]?.lower === 'of' &&
  last + 2 <= end &&
  isCapital(tokens[last + 2])

/** "the Competition and Markets Authority": two things before the word for the body; "the Treasury and Leeds Council" is not. */
export function overPair(tokens: readonly Token[], first: number, end: number): number | null {
  if (tokens[first + 1]?.lower !== 'and' || !isCapital(tokens[first + 2])) return null
  if (tokens[first - 1]?.lower !== 'the' && !isCapital(tokens[first - 1])) return null
  if (organisationHeads.has(lookup(tokens[first]!)) || placeAt(tokens, first) || isGivenName(tokens[first + 2]))
    return null
  return bodyFrom(tokens, first + 2, end)
}

/** "Department of Health and Human Services", but not "University of Leeds and Ana Lind". */
const isCommonObject = (tokens: readonly Token[], first: number, last: number): boolean =>
  (first === last || things.test(tokens[last]!.lower)) &&
  placeAt(tokens, first) === null &&
  !isGivenName(tokens[last + 2])

const things =
  /(?:ation|ment|affairs|security|safety|services|trade|development|health|culture|justice|energy|science|policy|rights|relations|industry|resources)$/
