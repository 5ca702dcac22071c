import { countries } from '../../data/places/countries.ts'
import type { Token } from '../text/document.ts'
import { perWord, wordOf } from '../text/word.ts'

/** A country named by itself, by its people or by the seat of its government. */
export interface Place {
  /** ISO 3166 alpha-2. */
  readonly code: string
  readonly by: 'name' | 'people' | 'seat'
  /** The name to show: "China" for "Chinese" and "Beijing". */
  readonly country: string
  /** Index of the last token. */
  readonly last: number
}

type Entry = { readonly words: readonly string[]; readonly place: Omit<Place, 'last'> }

const byFirstWord = new Map<string, Entry[]>()

for (const [code, names, people, seats] of countries) {
  const country = names[0]!
  for (const [by, written] of [
    ['name', names],
    ['people', people],
    ['seat', seats],
  ] as const) {
    for (const name of written) add(name, { code, by, country })
  }
}

function add(name: string, place: Omit<Place, 'last'>): void {
  const words = name.split(/[ -]/)
  const entries = byFirstWord.get(words[0]!) ?? []
  entries.push({ words, place })
  entries.sort((a, b) => b.words.length - a.words.length)
  byFirstWord.set(words[0]!, entries)
}

const entriesOf = perWord(({ text }) => byFirstWord.get(text) ?? null)

/** The country that the words from token `at` on name, the longest name first; case counts ("turkey" is a bird). */
export function placeAt(tokens: readonly Pick<Token, 'text' | 'word'>[], at: number): Place | null {
  const opens = tokens[at]
  const entries = opens === undefined ? null : entriesOf(opens.word)
  if (entries === null) return null
  for (const { words, place } of entries) {
    let i = at
    const isThere = words.every((word, n) => {
      if (n > 0) {
        i++
        if (tokens[i]?.text === '-') i++
      }
      return tokens[i]?.text === word
    })
    if (isThere) return { ...place, last: i }
  }
  return null
}

/** The countries that words name, where they are no tokens of a document. */
export const countriesOf = (words: readonly string[]): Set<string> =>
  countriesIn(
    words.map((text) => ({ text, word: wordOf(text) })),
    0,
    words.length - 1,
  )

/** The countries that the words from token `first` to `last` name. */
export function countriesIn(tokens: readonly Pick<Token, 'text' | 'word'>[], first: number, last: number): Set<string> {
  const codes = new Set<string>()
  for (let i = first; i <= last; i++) {
    const place = placeAt(tokens, i)
    if (place) {
      codes.add(place.code)
      i = place.last
    }
  }
  return codes
}
