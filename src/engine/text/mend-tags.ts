import type { Pos } from './document.ts'
import { isShowing, opensWithDocument } from './mends/documents.ts'
import { isLastVerb, mayBeLastVerb } from './mends/last-verb.ts'
import { isPast, isPastWithObject, mayBePast } from './mends/past-tenses.ts'
import { isBacking, isClaiming, isPlanning } from './mends/verbs-like-nouns.ts'
import { perWord, type Word } from './word.ts'

/**
 * Mends, in place, what wink-nlp tags wrongly and the words around settle: verbs taken for nouns ("court records show",
 * "gunmen abducted 30 students", "the firm plans to cut jobs"), and a few words beside them. "According to figures" is
 * followed by no verb, "No 10" is a name and no count of none, an "inside source" is within nothing, "a third said" has a
 * source, "the town’s only hospital" has one, and the "Mail on Sunday" is no day. Those with reasons to give are in `mends/`.
 */
export function mendTags(words: readonly Word[], pos: Pos[]): void {
  for (let i = 1; i < words.length; i++) {
    if (pos[i] !== 'VERB' && !mayCallForMending(words[i]!)) continue
    if (pos[i] === 'VERB' && words[i - 1]!.text === 'to' && words[i - 2]?.lower === 'according') pos[i] = 'NOUN'
    if (pos[i - 1] === 'ADP' && words[i - 1]!.text === 'inside' && /^sources?$/.test(words[i]!.text)) pos[i - 1] = 'ADJ'
    if (parts.has(words[i - 1]!.text) && /^an?$/i.test(words[i - 2]?.text ?? '') && standsAlone(words, pos, i))
      pos[i - 1] = 'NOUN'
    if (pos[i] === 'NOUN' && (isPast(words, pos, i) || isClaiming(words, pos, i) || isPlanning(words, pos, i)))
      pos[i] = 'VERB'
    if (pos[i] === 'VERB' && opensWithDocument(words, pos, i)) pos[i - 1] = 'NOUN'
    if (pos[i] === 'NOUN' && (isShowing(words, pos, i) || isLastVerb(words, pos, i) || isPastWithObject(words, pos, i)))
      pos[i] = 'VERB'
    if (pos[i] === 'ADV' && words[i]!.text === 'back' && isBacking(words, pos, i)) pos[i] = 'VERB'
    if (pos[i] === 'VERB' && isThere(words, i)) pos[i] = 'NOUN'
    if (pos[i - 1] === 'ADV' && words[i - 1]!.text === 'daily' && isPaper(words, pos, i)) pos[i - 1] = 'NOUN'
    if (words[i]!.text === 'note' && words[i + 1]?.text === 'that' && pos[i - 1] === 'CCONJ') pos[i] = 'VERB'
    if (words[i]!.text === 'only' && /^['’]s$/.test(words[i - 1]!.text)) pos[i] = 'ADJ'
    if (words[i]!.text === 'Sunday' && words[i - 1]!.text === 'on' && sundayPapers.has(words[i - 2]?.text ?? ''))
      pos[i - 1] = pos[i] = 'PROPN'
    if (pos[i] === 'NUM' && isOffice(words[i - 1]!.text, words[i]!.text)) pos[i - 1] = pos[i] = 'PROPN'
  }
}

/** Most words do not, and need no look at those around them. A verb does by its tag. */
const mayCallForMending = perWord(
  (word) =>
    mayBePast(word) || mayBeLastVerb(word.text) || /^(?:sources?|plans?|back|only|Sunday|10|11|,)$/.test(word.text),
)

/** "the business daily reported", "the daily said". */
const isPaper = (words: readonly Word[], pos: readonly Pos[], at: number): boolean =>
  /^(?:DET|ADJ|NOUN)$/.test(pos[at - 2] ?? '') &&
  /^(?:reported|reports|said|says|wrote|quoted|cited)$/.test(words[at]!.text)

/** "there are reports that", "there were claims that". */
const isThere = (words: readonly Word[], at: number): boolean =>
  /^(?:reports|claims|fears|hopes|doubts|calls|signs|plans)$/.test(words[at]!.text) &&
  /^(?:are|were|been)$/.test(words[at - 1]!.text) &&
  (words[at - 2]?.lower === 'there' || words[at - 3]?.lower === 'there')

const parts: ReadonlySet<string> = new Set(['second', 'third'])

/** "a third said", "a second, who left in May, said": no noun follows that would be counted. */
const standsAlone = (words: readonly Word[], pos: readonly Pos[], next: number): boolean =>
  pos[next] === 'VERB' || (words[next]!.text === ',' && /^(?:who|from)$/.test(words[next + 1]?.text ?? ''))

/** First words of papers called "… on Sunday". */
const sundayPapers: ReadonlySet<string> = new Set(['Mail', 'Sun', 'Independent', 'Scotland', 'Wales', 'Ireland'])

/** The addresses in Downing Street that stand for who works there. */
const isOffice = (word: string, number: string): boolean =>
  (number === '10' || number === '11') && (word === 'No' || word === 'No.' || word === 'Number')
