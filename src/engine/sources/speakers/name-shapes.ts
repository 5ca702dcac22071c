import { knownOrganisations } from '../../../data/sources/institutions.ts'
import { seats } from '../../../data/sources/seats.ts'
import { regions } from '../../../data/places/regions.ts'
import type { Token } from '../../text/document.ts'
import { perWord } from '../../text/word.ts'
import { isCapital, lookup, lookupOf } from '../tokens.ts'
import type { NameRun } from './name-runs.ts'

/** "J.B.", "JD": initials that stand for a given name. */
export const isInitials = (word: string): boolean =>
  /^(?:\p{Lu}\.){1,3}$/u.test(word) || /^(?:JD|AJ|TJ|CJ|DJ|PJ|RJ|BJ|MJ|KJ|JJ|JT|JB|OJ|EJ|KT)$/.test(word)

/** "Geun-woo" of "Park Geun-woo", "Hye-jin" of "Hye-jin Park": two syllables, the second small. */
export const isKoreanGiven = (tokens: readonly Token[], first: number, last: number): boolean =>
  [first, last - 2].some(
    (at) =>
      tokens[at + 1]?.text === '-' && at >= first && at + 2 <= last && /^\p{Ll}{2,6}$/u.test(tokens[at + 2]!.text),
  )

/** "Tel Aviv", "Los Angeles". */
export const isRegion = (tokens: readonly Token[], first: number, last: number): boolean =>
  regions.has(
    tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  )

const firstWords = new Set([...seats, ...knownOrganisations].map((body) => body.split('-')[0]!))
const opensKnownBody = perWord((word) => firstWords.has(lookupOf(word).split('-')[0]!))

/** "Downing Street", "Goldman Sachs": bodies that have the look of a place or a person. */
export function isKnownBody(tokens: readonly Token[], { first, last }: Pick<NameRun, 'first' | 'last'>): boolean {
  if (!opensKnownBody(tokens[first]!.word)) return false
  const words = tokens
    .slice(first, last + 1)
    .map(lookup)
    .join('-')
  return seats.has(words) || knownOrganisations.has(words)
}

/** How many words of a name are written with a capital: "bin", "al" and hyphens make it no longer. */
export function capitals(tokens: readonly Token[], first: number, last: number): number {
  let count = 0
  for (let i = first; i <= last; i++) if (isCapital(tokens[i])) count++
  return count
}
