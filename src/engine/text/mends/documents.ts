import type { Pos } from '../document.ts'
import type { Word } from '../word.ts'
import { endsLine } from './last-verb.ts'

/** "Footage published on Friday", "Video verified by the Post": the first word of a sentence is no name for its capital. */
export const opensWithDocument = (words: readonly Word[], pos: readonly Pos[], at: number): boolean =>
  pos[at - 1] === 'PROPN' && (at === 1 || pos[at - 2] === 'PUNCT') && pictures.has(words[at - 1]!.text)

const pictures: ReadonlySet<string> = new Set(
  'Footage Video Videos Images Imagery Photos Photographs Pictures Data Figures Documents Records Emails Research Analysis Evidence Transcripts Minutes Recordings Audio Testimony Letters Messages'.split(
    ' ',
  ),
)

/** "official figures show unemployment fell", "records kept by the bank show": documents in the plural put on no show. */
export function isShowing(words: readonly Word[], pos: readonly Pos[], at: number): boolean {
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
