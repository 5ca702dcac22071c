import type { Pos } from './document.ts'
import { perWord, type Word } from './word.ts'

/**
 * Mends, in place, what wink-nlp tags wrongly and the words around settle: "according to figures" is followed by no verb,
 * "the firm plans to cut jobs", "the rebels claim to hold it" and "but note that" have verbs, "No 10" is a name and no count
 * of none, an "inside source" is within nothing, "a third said" has a source, "the town’s only hospital" has one, and the
 * "Mail on Sunday" is no day.
 */
export function mendTags(words: readonly Word[], pos: Pos[]): void {
  for (let i = 1; i < words.length; i++) {
    if (pos[i] !== 'VERB' && !mayCallForMending(words[i]!)) continue
    if (pos[i] === 'VERB' && words[i - 1]!.text === 'to' && words[i - 2]?.lower === 'according') pos[i] = 'NOUN'
    if (pos[i - 1] === 'ADP' && words[i - 1]!.text === 'inside' && /^sources?$/.test(words[i]!.text)) pos[i - 1] = 'ADJ'
    if (parts.has(words[i - 1]!.text) && /^an?$/i.test(words[i - 2]?.text ?? '') && standsAlone(words, pos, i))
      pos[i - 1] = 'NOUN'
    if (pos[i] === 'NOUN' && onlyPast.has(words[i]!.text) && beforeVerb.has(pos[i - 1]!)) pos[i] = 'VERB'
    if (pos[i] === 'NOUN' && (isClaiming(words, pos, i) || isPlanning(words, pos, i))) pos[i] = 'VERB'
    if (pos[i] === 'VERB' && opensWithDocument(words, pos, i)) pos[i - 1] = 'NOUN'
    if (pos[i] === 'NOUN' && (isShowing(words, pos, i) || isLastVerb(words, pos, i))) pos[i] = 'VERB'
    if (pos[i] === 'NOUN' && isPast(words[i]!) && beforeVerb.has(pos[i - 1]!) && afterVerb.has(pos[i + 1] ?? 'PUNCT'))
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
  ({ text }) =>
    onlyPast.has(text) ||
    endsLikePast(text) ||
    lastVerbs.has(text) ||
    lastOfOne.has(text) ||
    /^(?:sources?|claims|reports|plans?|back|only|Sunday|10|11|,)$/.test(text),
)

/** Past tenses that are hardly ever nouns: "the water at gate 1 fell". */
const onlyPast: ReadonlySet<string> = new Set(
  'fell grew began went came took gave became knew wrote spoke drove threw flew drew chose broke froze stole fled sank shrank'.split(
    ' ',
  ),
)
/** "gunmen | abducted 30 students": no noun, but for a few. */
const endsLikePast = (text: string): boolean =>
  /^\p{Ll}{3,}[^\Wae]ed$/u.test(text) &&
  !/(?:infrared|sacred|hundred|kindred|shred|shed|sled|accused|deceased|wounded|newlywed)$/.test(text)
const isPast = perWord(({ text }) => endsLikePast(text))
const afterVerb: ReadonlySet<Pos> = new Set<Pos>(['DET', 'NUM', 'ADP', 'PRON'])
const beforeVerb: ReadonlySet<Pos> = new Set<Pos>(['NOUN', 'PROPN', 'NUM', 'PRON'])

/** "the ministry claims to have", "rebels who claim to control": of "an insurance claim to be settled" the subject does not agree. */
function isClaiming(words: readonly Word[], pos: readonly Pos[], at: number): boolean {
  const { text } = words[at]!
  if ((text !== 'claims' && text !== 'claim') || words[at + 1]?.text !== 'to') return false
  const next = words[at + 2]?.text
  if (next !== 'have' && !(next === 'be' && /^(?:DET|NUM|ADJ|PRON)$/.test(pos[at + 3] ?? '')) && pos[at + 2] !== 'VERB')
    return false
  const before = words[at - 1]!.text
  if (before === 'who') return true
  if (pos[at - 1] !== 'NOUN') return false
  return /[^s]s$|people$/.test(before) === (text === 'claim')
}

/** "the firm plans to cut", "Ford, which makes vans, plans to sell": its "expansion plans" and "Ford’s plans" are nouns. */
function isPlanning(words: readonly Word[], pos: readonly Pos[], at: number): boolean {
  const { text } = words[at]!
  if ((text !== 'plans' && text !== 'plan') || words[at + 1]?.text !== 'to' || pos[at + 2] !== 'VERB') return false
  const before = words[at - 1]!.text
  if (/^(?:who|which|also|now|still)$/.test(before)) return true
  const isPlural = /[^s]s$|people$/.test(before)
  switch (pos[at - 1]) {
    case 'PROPN':
      return text === 'plans'
    case 'NOUN':
    case 'ADJ': // "the firm"
      return text === 'plan' ? isPlural : !isPlural && pos[at - 2] === 'DET'
    case 'PUNCT':
      return (
        before === ',' && words.slice(Math.max(0, at - 20), at).some(({ text }) => text === 'which' || text === 'who')
      )
    default:
      return false
  }
}

/** "Footage published on Friday", "Video verified by the Post": the first word of a sentence is no name for its capital. */
const opensWithDocument = (words: readonly Word[], pos: readonly Pos[], at: number): boolean =>
  pos[at - 1] === 'PROPN' && (at === 1 || pos[at - 2] === 'PUNCT') && pictures.has(words[at - 1]!.text)

const pictures: ReadonlySet<string> = new Set(
  'Footage Video Videos Images Imagery Photos Photographs Pictures Data Figures Documents Records Emails Research Analysis Evidence Transcripts Minutes Recordings Audio Testimony Letters Messages'.split(
    ' ',
  ),
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

/** "official figures show unemployment fell", "records kept by the bank show": documents in the plural put on no show. */
function isShowing(words: readonly Word[], pos: readonly Pos[], at: number): boolean {
  return (
    words[at]!.text === 'show' &&
    (manyDocuments.has(words[at - 1]!.lower) || isAfterDocuments(words, at) || isDescribed(words, pos, at))
  )
}

/** ", figures published by the board on Friday | show." */
function isAfterDocuments(words: readonly Word[], at: number): boolean {
  if (!endsLine(words[at + 1])) return false
  let noun = -1
  for (let i = at - 1; i >= 0 && at - i < 16; i--) {
    if (words[i]!.text === ',') return noun > 0 && noun - i < 5
    if (manyDocuments.has(words[i]!.lower)) noun = i
  }
  return false
}

/** "Emails seen by the Gazette | show managers were warned": what was done to them stands between, and no other verb. */
function isDescribed(words: readonly Word[], pos: readonly Pos[], at: number): boolean {
  if (!/^(?:DET|PRON|NOUN|PROPN|NUM|ADJ|SCONJ)$/.test(pos[at + 1] ?? '')) return false
  for (let i = at - 1; i > 0 && at - i < 14 && pos[i] !== 'AUX'; i--)
    if (pos[i] === 'VERB') {
      const noun = words[i - 1]!.text === ',' ? words[i - 2] : words[i - 1]
      return /(?:ed|en|sent)$/.test(words[i]!.lower) && noun !== undefined && manyDocuments.has(noun.lower)
    }
  return false
}

const manyDocuments: ReadonlySet<string> = new Set(
  'figures data records documents papers filings files polls surveys studies statistics estimates results findings emails messages letters accounts logs images photos photographs pictures videos recordings transcripts tests tallies returns reports numbers projections measurements readings minutes'.split(
    ' ',
  ),
)

/** "The pilot braked late, sources | claim.": a line ends with the verb of the plural that stands after the comma. */
function isLastVerb(words: readonly Word[], pos: readonly Pos[], at: number): boolean {
  const { text } = words[at]!
  if (
    !endsLine(words[at + 1]) ||
    !(isPlural(words[at - 1]!)
      ? lastVerbs.has(text)
      : lastOfOne.has(text) || (text === 'reports' && pos[at - 1] === 'PROPN'))
  )
    return false
  let i = at - 1
  while (i >= 0 && partsOfPhrase.has(pos[i]!)) i--
  return (
    i > 2 && /^[,”’"]$/.test(words[i]!.text) && !/^(?:official|government|private|new|first)$/.test(words[i + 1]!.lower)
  )
}

const lastVerbs: ReadonlySet<string> = new Set('show claim note estimate forecast fear reckon'.split(' '))
/** After one body or person: "…, the UN | estimates". */
const lastOfOne: ReadonlySet<string> = new Set('estimates claims forecasts notes reckons'.split(' '))
const partsOfPhrase: ReadonlySet<Pos> = new Set<Pos>(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART'])
const isPlural = ({ lower }: Word): boolean => /[^s]s$|^(?:people|police|data|media)$/.test(lower)
const endsLine = (word: Word | undefined): boolean => word === undefined || /^[.!?]$/.test(word.text)

/** "most voters | back the ban", where nothing before was a verb. */
function isBacking(words: readonly Word[], pos: readonly Pos[], at: number): boolean {
  if (!isPlural(words[at - 1]!) || !/^(?:DET|PRON|PROPN|ADJ|NOUN)$/.test(pos[at + 1] ?? '')) return false
  for (let i = at - 1; i >= 0 && !/^[.;:,!?“"]$/.test(words[i]!.text); i--)
    if (pos[i] === 'VERB' || pos[i] === 'AUX') return false
  return true
}

const parts: ReadonlySet<string> = new Set(['second', 'third'])

/** "a third said", "a second, who left in May, said": no noun follows that would be counted. */
const standsAlone = (words: readonly Word[], pos: readonly Pos[], next: number): boolean =>
  pos[next] === 'VERB' || (words[next]!.text === ',' && /^(?:who|from)$/.test(words[next + 1]?.text ?? ''))

/** First words of papers called "… on Sunday". */
const sundayPapers: ReadonlySet<string> = new Set(['Mail', 'Sun', 'Independent', 'Scotland', 'Wales', 'Ireland'])

/** The addresses in Downing Street that stand for who works there. */
const isOffice = (word: string, number: string): boolean =>
  (number === '10' || number === '11') && (word === 'No' || word === 'No.' || word === 'Number')
