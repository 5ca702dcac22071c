import { type Span, spanOf } from '../../article.ts'
import { isCapital } from '../tokens.ts'
import type { SourceWords } from '../source-words.ts'

/** "Hamas-run health ministry", "rebel-held", "Russian-installed": rubric 5, pitfall 23; a flag, no limit. */
export function partyControl({ tokens }: SourceWords): Span | null {
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (
      tokens[i + 1]!.text !== '-' ||
      !/^(?:run|controlled|held|backed|aligned|affiliated|linked|installed|led|appointed)$/.test(tokens[i + 2]!.lower)
    )
      continue
    if (
      isCapital(tokens[i]) ||
      /^(?:rebel|opposition|militia|militant|separatist|taliban|government|junta|regime|state|kremlin)$/.test(
        tokens[i]!.lower,
      )
    )
      return spanOf(tokens[i]!.span.start, tokens[i + 2]!.span.end)
  }
  return null
}
