import type { Span } from '../article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { TextDocument, Token } from '../text/document.ts'

/** The words of an attribution's sentence that are not what was claimed: who, cue, occasion, route. */
export function wordsAround(document: TextDocument, attribution: Attribution): Token[] {
  const sentence = document.sentences[attribution.sentence]
  if (sentence === undefined) return []
  const found: Token[] = []
  for (let i = sentence.first; i <= sentence.last; i++) {
    const token = document.tokens[i]!
    if (!isIn(attribution.claim, token)) found.push(token)
  }
  return found
}

/** Whether the token starts in one of the spans. */
export const isIn = (spans: readonly Span[], { span }: Token): boolean =>
  spans.some(({ start, end }) => span.start >= start && span.start < end)
