import type { Span } from '../article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Token } from '../text/document.ts'
import { othersWords } from './others-words.ts'
import type { Scene } from './scene.ts'

/**
 * The words of an attribution's sentence that are not what was claimed, nor another attribution's: who, cue, occasion,
 * route.
 */
export function wordsAround({ document, attributionsIn }: Scene, attribution: Attribution): Token[] {
  const sentence = document.sentences[attribution.sentence]
  if (sentence === undefined) return []
  const others = othersWords(attribution, attributionsIn)
  const found: Token[] = []
  for (let i = sentence.first; i <= sentence.last; i++) {
    const token = document.tokens[i]!
    if (!isIn(attribution.claim, token) && !isIn(others, token)) found.push(token)
  }
  return found
}

/** Whether the token starts in one of the spans. */
export const isIn = (spans: readonly Span[], { span }: Token): boolean =>
  spans.some(({ start, end }) => span.start >= start && span.start < end)
