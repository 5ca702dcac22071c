import { type Span, wordsOf } from '../src/engine/article.ts'
import type { GradedClaim } from '../src/engine/report.ts'

/** The words of a source, cue or claim that may lie in several parts. */
export const partsOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => wordsOf(text, span).replace(/\s+/g, ' ')).join(' … ')

/** Who is behind a claim: the resolved name, the unnamed group in the article's words, or null. */
export function speakerOf({ speaker }: GradedClaim): string | null {
  if (speaker.known === 'identified') return speaker.name
  return speaker.known === 'unnamed' ? speaker.words : null
}

/** The hands that a claim came through, outermost first, ending with its origin where one is known. */
export function chainOf(claim: GradedClaim): string[] {
  const relays = claim.relays.map(({ name }) => name)
  const origin = speakerOf(claim)
  return origin === null || origin === relays.at(-1) ? relays : [...relays, origin]
}
