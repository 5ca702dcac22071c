import type { Article } from '../engine/article.ts'
import type { GradedClaim } from '../engine/report.ts'
import { around, quotesOf, type Quote } from './quote.ts'

/** Longer quotes are given by their first and last words. */
const wordsAtEachEnd = 6

/**
 * The page's address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/) that leads to the claim.
 * Words that stand more than once in the article are told apart by what comes before and after.
 */
export function linkToClaim(url: string, article: Article, { attribution }: GradedClaim): string {
  const { claim, cue } = attribution
  const quotes = quotesOf(article, claim.length > 0 ? claim : cue)
  const first = quotes[0]
  const last = quotes.at(-1)
  if (!first || !last) return url
  const address = new URL(url)
  address.hash = ''
  return `${address.href}#:~:text=${directive(article.text, first, last)}`
}

function directive(text: string, first: Quote, last: Quote): string {
  const start = first.exact.split(/\s+/)
  const end = last.exact.split(/\s+/)
  const isShort = first === last && start.length <= 2 * wordsAtEachEnd
  const range = isShort ? [first.exact] : [ends(start, 0, wordsAtEachEnd), ends(end, -wordsAtEachEnd)]
  const isUnique = text.indexOf(range[0]!) === text.lastIndexOf(range[0]!)
  const before = isUnique ? '' : wholeWords(first.prefix, 'before')
  const after = isUnique ? '' : wholeWords(last.suffix, 'after')
  return [
    ...(before ? [`${encoded(before)}-`] : []),
    ...range.map(encoded),
    ...(after ? [`-${encoded(after)}`] : []),
  ].join(',')
}

const ends = (words: readonly string[], from: number, to?: number) => words.slice(from, to).join(' ')

/** Up to three words next to the claim; a word that was cut in two at the far end is no word of the page. */
function wholeWords(context: string, side: 'before' | 'after'): string {
  const words = context.trim().split(/\s+/)
  const whole = context.length < around ? words : side === 'before' ? words.slice(1) : words.slice(0, -1)
  return side === 'before' ? ends(whole, -3) : ends(whole, 0, 3)
}

/** A hyphen would read as the mark of prefix and suffix. */
const encoded = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D')
