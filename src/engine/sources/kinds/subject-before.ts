import { barePlurals, genericInstitutions } from '../../../data/sources/institutions.ts'
import { documentNouns } from '../../../data/sources/documents.ts'
import { classNouns, vagueNouns } from '../../../data/sources/unnamed.ts'
import { spanOf } from '../../article.ts'
import { placeAt } from '../places.ts'
import { isPluralNoun, singular } from '../plural.ts'
import type { Scene } from '../scene.ts'
import { readSourceWords, type SourceWords } from '../source-words.ts'
import { isPersonNoun } from '../speakers/role-words.ts'
import { isVerb, lookup } from '../tokens.ts'
import type { KindExamples, Place } from './kind.ts'

/**
 * "Police closed the bridge. They said": nobody was credited before, so the subject of the sentence before is who "they"
 * or "it" are. Gives its words; null where that sentence opens with no such subject, or holds somebody else whom the
 * pronoun could mean ("Police questioned residents. They said").
 */
export function subjectBefore(pronoun: string, { document, mentions }: Scene, place: Place): SourceWords | null {
  const { tokens, sentences } = document
  const before = sentences[place.sentence - 1]
  if (before === undefined || !opens.test(tokens[before.first]!.pos)) return null
  let end = before.first
  while (end < before.last && end - before.first < 12 && !closesSubject(tokens[end + 1]!)) end++
  const words = readSourceWords(document, [spanOf(tokens[before.first]!.span.start, tokens[end]!.span.end)])
  if (!words) return null
  const isPlural = pronoun === 'they'
  if (!(isPlural ? areSeveral(words) : isOneBody(words, document))) return null
  for (let i = end + 1; i <= before.last; i++) {
    const other = mentions.at.get(i)
    const word = lookup(tokens[i]!)
    if (tokens[i]!.pos !== 'NOUN' && !other) continue
    if (isPlural ? isPluralNoun(word) && canBeThey(word) : genericInstitutions.has(word)) return null
    if (other?.entity.is === 'organisation' && !other.entity.isPlace) return null
  }
  return words
}

const opens = /^(?:DET|NOUN|ADJ|PROPN|NUM)$/

const closesSubject = (token: Parameters<typeof isVerb>[0]): boolean =>
  token === undefined || isVerb(token) || token.pos === 'AUX' || token.text === ',' || token.lower === 'who'

const canBeThey = (word: string): boolean =>
  barePlurals.has(word) || classNouns.has(word) || vagueNouns.has(word) || isPersonNoun(word) || word === 'people'

const areSeveral = ({ noun, isPlural }: SourceWords): boolean =>
  barePlurals.has(noun) ||
  (isPlural && (canBeThey(noun) || genericInstitutions.has(singular(noun)) || documentNouns.has(noun)))

const isOneBody = ({ noun, isPlural, core, determiner }: SourceWords, { tokens }: Scene['document']): boolean =>
  (!isPlural && genericInstitutions.has(noun)) ||
  placeAt(tokens, core[determiner === 'definite' ? 1 : 0]?.index ?? 0)?.last === core.at(-1)!.index

export const examples: KindExamples = [
  ['Police closed the bridge. <They> {said} [it held].', 'W-GOV', 'Police'],
  ['Two workers left the site at noon. <They> {said} [it held].', 'W-ANON-A'],
  ['The council met on Tuesday. <It> {said} [it held].', 'W-GOV', 'council'],
  ['Police questioned residents. <They> {said} [it held].', 'W-ANON-V'],
]
