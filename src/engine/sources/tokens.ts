import type { Span } from '../article.ts'
import { firstInOrder } from '../first-in-order.ts'
import type { TextDocument, Token } from '../text/document.ts'
import { perWord } from '../text/word.ts'

/** Index of the first token that starts at or after `offset`; the number of tokens where there is none. */
export const tokenAt = ({ tokens }: TextDocument, offset: number): number =>
  firstInOrder(tokens, ({ span }) => span.start, offset)

/** The tokens that start inside the spans, in order. */
export function tokensOf(document: TextDocument, spans: readonly Span[]): Token[] {
  const found: Token[] = []
  for (const span of spans) {
    for (let i = tokenAt(document, span.start); i < document.tokens.length; i++) {
      const token = document.tokens[i]!
      if (token.span.start >= span.end) break
      found.push(token)
    }
  }
  return found
}

/** Starts with a capital letter. */
export const isCapital = (token: Pick<Token, 'word'> | undefined): boolean =>
  token !== undefined && token.word.isCapital

/** A verb; words with capitals that the tagger takes for one are names ("Judicial Watch", "Fort Pierce"). */
export const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'VERB' && !isCapital(token)

/** Nothing stands between the two: "Jean-Luc" is three tokens that touch. */
export const touch = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.span.end === b.span.start

/** "’s" or the apostrophe after a plural. */
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === '’s' || token.lower === "'s" || token.text === '’' || token.text === "'")

/** "Basel-based", "London-listed": the name at the token says where, not who. */
export function isBasedIn(tokens: readonly Token[], at: number): boolean {
  let last = at
  while (isCapital(tokens[last + 1]) && last - at < 3) last++
  return (
    tokens[last + 1]?.text === '-' &&
    /^(?:based|listed|headquartered|owned|backed)$/.test(tokens[last + 2]?.lower ?? '')
  )
}

/** The words from token `first` to token `last` as they stand in the article. */
export const textBetween = (document: TextDocument, first: number, last: number): string =>
  document.article.text.slice(document.tokens[first]!.span.start, document.tokens[last]!.span.end)

/** Lower case, curly apostrophes made straight, no full stop at the end: how words are looked up. */
export const lookup = (token: Token): string => lookupOf(token.word)

/** The same of a word. */
export const lookupOf = perWord(({ lower: written }) => {
  const lower = written === 'WHO' ? 'who' : written
  const last = lower.charCodeAt(lower.length - 1)
  const plain = last === 46 && lower.length > 1 ? lower.slice(0, -1) : lower
  return plain.includes('’') ? plain.replace(/’/g, "'") : plain
})
