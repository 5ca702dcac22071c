import { spanOf } from '../../article.ts'
import { isPreposition } from '../head-word.ts'
import type { Scene } from '../scene.ts'
import { readSourceWords, type SourceWords } from '../source-words.ts'
import { placeAt } from '../places.ts'
import { isCapital, isVerb } from '../tokens.ts'
import type { KindExamples, Place } from './kind.ts'

/**
 * "Residents who said they were tired": the phrase right before "who", "which" or "that" is who speaks. Gives its words, or null
 * where the words are no relative pronoun or nothing stands before it.
 */
export function antecedent(words: SourceWords, { document }: Scene, place: Place): SourceWords | null {
  if (words.tokens.length > 1 || !/^(?:who|which|that)$/.test(words.head.text)) return null
  const { tokens, sentences } = document
  const who = words.head.index
  const last = tokens[who - 1]?.text === ',' ? who - 2 : who - 1
  const start = sentences[place.sentence]!.first
  const phraseUpTo = (from: number): number => {
    let at = from
    while (at > start && !isBefore(tokens[at - 1]!)) at--
    return at
  }
  let first = phraseUpTo(last + 1)
  if (isWhereabouts(tokens, first, last)) first = phraseUpTo(first - 1)
  if (isDescription(tokens, first)) {
    const name = first - 2
    first = phraseUpTo(name)
    if (isHome(tokens, first, name)) first = phraseUpTo(first - 1)
  }
  return first > last ? null : readSourceWords(document, [spanOf(tokens[first]!.span.start, tokens[last]!.span.end)])
}

/** "in Ankara" of "the Foreign Ministry in Ankara, which": where it is, not who. */
const isWhereabouts = (tokens: readonly SourceWords['head'][], first: number, last: number): boolean =>
  tokens[first - 1]?.lower === 'in' &&
  (placeAt(tokens, first)?.last === last || (first === last && isCapital(tokens[first]))) &&
  /^(?:NOUN|PROPN)$/.test(tokens[first - 2]?.pos ?? '')

/** "of Maine" of "Senator Mara Lind of Maine, a trader, who". */
const isHome = (tokens: readonly SourceWords['head'][], first: number, last: number): boolean =>
  /^(?:of|from)$/.test(tokens[first - 1]?.lower ?? '') &&
  (placeAt(tokens, first)?.last === last || first === last) &&
  tokens[first - 2]?.pos === 'PROPN'

/** "a trader" of "Mara Lind, a trader, who", "34" of "Mara Lind, 34, who": says who the name before the comma is. */
const isDescription = (tokens: readonly SourceWords['head'][], first: number): boolean =>
  tokens[first - 1]?.text === ',' &&
  tokens[first - 2]?.pos === 'PROPN' &&
  !isCapital(tokens[first]) &&
  /^(?:DET|NUM|NOUN|ADJ)$/.test(tokens[first]!.pos)

/** What cannot be part of the phrase. */
const isBefore = (token: SourceWords['head']): boolean =>
  isVerb(token) || token.pos === 'AUX' || token.pos === 'PUNCT' || token.pos === 'CCONJ' || isPreposition(token)

export const examples: KindExamples = [
  ['Residents <who> {said} [they were tired] left.', 'W-ANON-A'],
  ['The harbour authority dismissed two engineers, <who> {said} [it leaked].', 'W-ANON-A'],
  ['The plan was drawn up by Mara Lind, a harbour pilot, <who> {said} [it leaked].', 'W-PR', 'Mara Lind'],
  ['Senator Mara Lind of Maine, a trader <who> {said} [it leaked], left.', 'W-PR', 'Mara Lind'],
  ['She liked a post <that> {said} [it leaked].', 'W-DOC-U'],
  ['They asked the Harbour Ministry in Rome, <which> {said} [it leaked].', 'W-ORG', 'Harbour Ministry in Rome'],
  ['Who opened it is not known. <Mara Lind> {said} [it held].', 'W-P', 'Mara Lind'],
]
