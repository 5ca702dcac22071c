import type { Span } from '../../article.ts'
import type { Reading } from '../kinds/kind.ts'
import type { SourceWords } from '../source-words.ts'

/** Two or more sources with a number or each by name; a bare plural earns nothing. Rubric 2.4, `counted`. */
export function countedIn(words: SourceWords, origin: Reading): Span | null {
  if ((origin.names ?? 1) > 1) return words.span
  if (words.count === null || !words.isPlural) return null
  const isOneOf = words.tokens[0]!.lower === 'one' || words.noun === 'one'
  const isPeople = origin.who.startsWith('W-ANON') || origin.who === 'W-P' || origin.who === 'W-PR'
  return isPeople && !isOneOf ? words.count.span : null
}
