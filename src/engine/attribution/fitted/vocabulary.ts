import { perWord, type Word } from '../../text/word.ts'
import { classOfWord } from './class-of-word.ts'

/** Words that the fitted steps know one by one. All others count by their shape and ending, so names are never features. */
export interface Vocabulary {
  readonly known: ReadonlyMap<string, number>
  /** By word number: number of its lemma. */
  readonly lemma: Int32Array
  /** By lemma number, 0 to 15: how often it heads a cue in the articles it was fitted on. */
  readonly cueRate: Uint8Array
  readonly entryOf: (word: Word) => WordEntry
}

interface WordEntry {
  readonly word: number
  readonly lemma: number
  readonly shape: number
  readonly cueClass: number
  /** 1 or 0: what the running counts of facts.ts count. */
  readonly comma: number
  readonly clauseWord: number
  readonly bracket: number
}

const clauseWords: ReadonlySet<string> = new Set(
  'that who which whom whose if whether because although though while when where as after before since until unless than'.split(' '),
) // prettier-ignore
const brackets: ReadonlySet<string> = new Set('( ) [ ] – — - --'.split(' '))

/** Numbers below are shapes and endings of unknown words. */
export const firstKnown = 64

export function vocabularyOf(words: readonly string[], lemmas: readonly number[], cueRate: Uint8Array): Vocabulary {
  const known = new Map(words.map((word, i) => [word, i + firstKnown]))
  const lemma = Int32Array.from([...Array(firstKnown).keys(), ...lemmas.map((l) => l + firstKnown)])
  const entryOf = perWord(({ text, lower }): WordEntry => {
    const shape = shapeOf(text)
    const word = known.get(lower) ?? 1 + shape * 12 + (shape === 4 ? 0 : endingOf(lower))
    return {
      word,
      lemma: lemma[word]!,
      shape,
      cueClass: classOfWord(lower),
      comma: lower === ',' ? 1 : 0,
      clauseWord: clauseWords.has(lower) ? 1 : 0,
      bracket: brackets.has(lower) ? 1 : 0,
    }
  })
  return { known, lemma, cueRate, entryOf }
}

function shapeOf(text: string): number {
  if (/^\p{Lu}/u.test(text)) return text.length > 1 && text === text.toUpperCase() ? 2 : 1
  if (/^\p{L}/u.test(text)) return 0
  return /\p{N}/u.test(text) ? 3 : 4
}

const endings = ['ed', 'ing', 'ly', 'ion', 'ment', 'er', 'or', 'ist', 'ism', 's', 'e']
function endingOf(lower: string): number {
  return endings.findIndex((ending) => lower.endsWith(ending)) + 1
}
