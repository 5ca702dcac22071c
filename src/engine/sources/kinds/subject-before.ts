import { barePlurals, genericInstitutions } from '../../../data/sources/institutions.ts'
import { documentNouns } from '../../../data/sources/documents.ts'
import { classNouns, vagueNouns } from '../../../data/sources/unnamed.ts'
import { spanOf } from '../../article.ts'
import { placeAt } from '../places.ts'
import { isPluralNoun, singular } from '../plural.ts'
import type { Scene } from '../scene.ts'
import { readSourceWords, type SourceWords } from '../source-words.ts'
import { genderOfRole } from '../speakers/names.ts'
import { isPersonNoun } from '../speakers/role-words.ts'
import { isVerb, lookup } from '../tokens.ts'
import type { KindExamples, Place } from './kind.ts'

/**
 * "Police closed the bridge. They said": nobody was credited before, so the subject of the sentence before is who "they"
 * or "it" are. Gives its words; null where that sentence opens with no such subject, or holds somebody else whom "they"
 * could mean ("Police questioned residents. They said"). For "he" and "she", a subject without a name.
 */
export function subjectBefore(pronoun: string, { document, mentions }: Scene, place: Place): SourceWords | null {
  const { tokens, sentences } = document
  const before = sentences[place.sentence - 1]
  if (before === undefined || !opens.test(tokens[before.first]!.pos)) return null
  let end = before.first
  while (end < before.last && end - before.first < 12 && !closesSubject(tokens[end + 1]!)) end++
  const words = readSourceWords(document, [spanOf(tokens[before.first]!.span.start, tokens[end]!.span.end)])
  if (!words) return null
  const isNamedNext = tokens[end + 1]!.text === ',' && mentions.at.get(end + 2)?.entity.is === 'person' // "The mayor, Ben Oduya,"
  if (pronoun === 'he' || pronoun === 'she') return isSomebody(words, pronoun, mentions) && !isNamedNext ? words : null
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

/** One person without a name: "the mayor", "a woman", "Ford’s lawyer". */
function isSomebody(
  { noun, head, isPlural, core, after }: SourceWords,
  pronoun: string,
  mentions: Scene['mentions'],
): boolean {
  if (isPlural || !isPersonNoun(noun) || mentions.at.get(head.index)?.entity.is === 'person') return false
  const gender = genderOfRole(noun)
  const isNamed = after.length > 0 || core.some(({ index }) => index === head.index + 1)
  return !isNamed && (gender === null || gender === (pronoun === 'he' ? 'm' : 'f'))
}

const canBeThey = (word: string): boolean =>
  barePlurals.has(word) || classNouns.has(word) || vagueNouns.has(word) || isPersonNoun(word) || word === 'people'

const areSeveral = ({ noun, isPlural }: SourceWords): boolean =>
  barePlurals.has(noun) ||
  (isPlural && (canBeThey(noun) || genericInstitutions.has(singular(noun)) || documentNouns.has(noun)))

const isOneBody = ({ noun, isPlural, core, determiner }: SourceWords, { tokens }: Scene['document']): boolean =>
  (!isPlural && (genericInstitutions.has(noun) || documentNouns.has(noun))) ||
  placeAt(tokens, core[determiner === 'definite' ? 1 : 0]?.index ?? 0)?.last === core.at(-1)!.index

export const examples: KindExamples = [
  ['Police closed the bridge. <They> {said} [it held].', 'W-GOV', 'Police'],
  ['Two workers left the site at noon. <They> {said} [it held].', 'W-ANON-A'],
  ['The council met on Tuesday. <It> {said} [it held].', 'W-GOV', 'council'],
  ['Ben Ford’s lawyer left. <He> {said} [it held].', 'W-ANON-A'],
  ['The mayor thanked Mara Lind. <She> {said} [it held].', 'W-ANON-A'],
  ['Police questioned residents. <They> {said} [it held].', 'W-ANON-V'],
]
