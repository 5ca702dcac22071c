import { wordsOf } from '../article.ts'
import type { TextDocument } from '../text/document.ts'
import type { Attribution } from './attribution.ts'

/**
 * "Vidal plans to fly home", "the firm wants to sell": what somebody means to do, told in the writer's own voice; nobody is
 * credited with saying it (rubric 3, "must not be flagged"). What somebody hopes or expects is a view of what will come, and
 * stays; so does what is told in words of theirs: "wants to be “left alone”".
 */
export function isPlan({ article: { text } }: TextDocument, { kind, cueLemma, claim: [claim] }: Attribution): boolean {
  if (kind !== 'claim' || claim === undefined || !meaning.has(cueLemma)) return false
  const words = wordsOf(text, claim)
  return words.startsWith('to ') && !/["“‘]/.test(words)
}

const meaning: ReadonlySet<string> = new Set(['plan', 'want', 'intend', 'aim'])
