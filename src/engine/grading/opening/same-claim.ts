import { wordsOf } from '../../article.ts'
import type { SourcedClaim } from '../../sources/sourced-claim.ts'
import type { TextDocument } from '../../text/document.ts'

const small: ReadonlySet<string> = new Set(
  'about after again against also and any are been before being but can could did does for from had has have her him his how into its just may might more most not now off only other our out over said says she should some still such than that the their them then there these they this those too under until very was were what when where which while who whom why will with would you your'.split(
    ' ',
  ),
)

/** The share of words in common from which two claims count as one: of the shorter one's words. */
const enough = 0.6
/** Fewer words than this say too little to be matched. */
const fewest = 3

/** What a claim says, in the form in which claims are compared. */
export interface Saying {
  /** The words that carry meaning, by their stems. */
  readonly words: ReadonlySet<string>
  /** All words, in lower case with single spaces. */
  readonly text: string
  /** Stretches of three words or more in quotation marks, as in `text`. */
  readonly quotes: readonly string[]
}

/** The words of a claim as `isSameClaim` compares them. */
export function sayingOf({ attribution }: SourcedClaim, { article }: TextDocument): Saying {
  const written = attribution.claim.map((span) => wordsOf(article.text, span)).join(' ')
  const quotes = [...written.matchAll(/[“"]([^“”"]+)[”"]/g)].map(([, inside]) => wordsIn(inside!))
  const words = wordsIn(written)
  return {
    words: new Set(words.filter(carriesMeaning).map(stem)),
    text: ` ${words.join(' ')} `,
    quotes: quotes.filter(({ length }) => length >= fewest).map((quote) => quote.join(' ')),
  }
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const carriesMeaning = (word: string): boolean => word.length > 2 && !small.has(word)

/** A rough stem, enough to bring "strengthens" and "strengthened" together. */
const stem = (word: string): string => (word.length > 5 ? word.replace(/(?:ies|ing|ed|es|s)$/, '') : word)

/** Whether two claims say the same: they quote the same words, or share most of the words that carry meaning. */
export function isSameClaim(one: Saying, other: Saying): boolean {
  if (quotes(one, other) || quotes(other, one)) return true
  const [shorter, longer] = one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words]
  if (shorter.size < fewest) return false
  let shared = 0
  for (const word of shorter) if (longer.has(word)) shared++
  return shared / shorter.size >= enough
}

const quotes = (one: Saying, other: Saying): boolean => one.quotes.some((quote) => other.text.includes(` ${quote} `))
