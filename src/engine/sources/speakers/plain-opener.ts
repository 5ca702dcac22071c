import { groupAdjectives, knownOrganisations } from '../../../data/sources/institutions.ts'
import type { Token } from '../../text/document.ts'
import { dictionaryTag } from '../../text/wink.ts'
import type { Word } from '../../text/word.ts'
import { placeAt } from '../places.ts'
import { isCapital, touch } from '../tokens.ts'
import { isGivenName } from './names.ts'

/** "BP", "eBay": capitals that no sentence gives. */
export const isUpperCase = ({ text }: Token): boolean => /^.+[\p{Lu}\d]/u.test(text)

/** "Outside Carrier", "Can Sanders": by the dictionary, a word that opens a sentence or clause and no name. */
export const opensClause = (word: Word): boolean => /^(?:AUX|ADP|SCONJ|CCONJ|PRON|DET)$/.test(dictionaryTag(word) ?? '')

/**
 * "Corporate executives", "High-dollar donors", "Disconsolate Republican aides": a word of the dictionary with the capital of
 * its sentence, before what it describes. Every word there is tagged as a name, so the dictionary decides.
 */
export function isPlainOpener(tokens: readonly Token[], at: number): boolean {
  const { word, lower, text } = tokens[at]!
  const next = tokens[at + 1]
  const isHyphened = next?.text === '-' && touch(tokens[at], next) && /^\p{Ll}/u.test(tokens[at + 2]?.text ?? '')
  const isGrouping = isCapital(next) && groupAdjectives.has(next!.lower) && !isCapital(tokens[at + 2])
  const isBeforeNoun = !isCapital(next) && (/^(?:NOUN|ADJ)$/.test(next?.pos ?? '') || next?.lower === 'polling')
  if (next?.lower === 'and' && tokens[at + 2]?.pos === 'ADJ') return dictionaryTag(word) === 'ADJ' // “Current and former officials”
  if (isBeforeNoun && /^(?:Anti|Pro|Non|Ex|Multi|Inter|Cross|Counter)-/.test(text)) return true
  if ((!isHyphened && !isGrouping && !isBeforeNoun) || /^(?:police|council)$/.test(next!.lower)) return false // “Harrow police”
  if (
    isUpperCase(tokens[at]!) ||
    isGivenName(tokens[at]) ||
    knownOrganisations.has(lower) ||
    groupAdjectives.has(lower)
  )
    return false
  const tag = placeAt(tokens, at) === null ? dictionaryTag(word) : null
  return isGrouping ? tag === 'ADJ' : tag !== null && tag !== 'PROPN'
}
