import { perWord, type Word } from '../../text/word.ts'
import { classOfWord } from './class-of-word.ts'

/** Words that the fitted steps know one by one. All others count by their shape and ending, so names are never features. */
export interface Vocabulary {
  readonly known: ReadonlyMap<string, number>
  /** By word number: number of its lemma. */
  readonly lemma: Int32Array
  /** By lemma number, 0 to 15: how often it heads a cue in the articles it was fitted on. */
  readonly cueRate: Uint8Array
  /** What is known of a word, whatever stands around it, to be read by `entry`. */
  readonly entryOf: (word: Word) => number
}

/**
 * What is in the entry of a word, which is one number, as every word of a text is looked up: an object for each is one more
 * place in memory to fetch. `comma`, `clauseWord` and `bracket` are 1 or 0: what the running counts of facts.ts count.
 */
export const entry = {
  word: (packed: number): number => packed & 0xffff,
  shape: (packed: number): number => (packed >>> 16) & 7,
  cueClass: (packed: number): number => (packed >>> 19) & 63,
  comma: (packed: number): number => (packed >>> 25) & 1,
  clauseWord: (packed: number): number => (packed >>> 26) & 1,
  bracket: (packed: number): number => (packed >>> 27) & 1,
} as const

const clauseWords: ReadonlySet<string> = new Set(
  'that who which whom whose if whether because although though while when where as after before since until unless than'.split(' '),
) // prettier-ignore
const brackets: ReadonlySet<string> = new Set('( ) [ ] – — - --'.split(' '))

/** Numbers below are shapes and endings of unknown words. */
export const firstKnown = 64

export function vocabularyOf(words: readonly string[], lemmas: readonly number[], cueRate: Uint8Array): Vocabulary {
  const known = new Map(words.map((word, i) => [word, i + firstKnown]))
  const lemma = Int32Array.from([...Array(firstKnown).keys(), ...lemmas.map((l) => l + firstKnown)])
  const entryOf = perWord(({ text, lower }): number => {
    const shape = shapeOf(text)
    const word = known.get(lower) ?? 1 + shape * 12 + (shape === 4 ? 0 : endingOf(lower))
    const isOne = (is: boolean, bit: number): number => (is ? 1 << bit : 0)
    return (
      word |
      (shape << 16) |
      (classOfWord(lower) << 19) |
      isOne(lower === ',', 25) |
      isOne(clauseWords.has(lower), 26) |
      isOne(brackets.has(lower), 27)
    )
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
