import type { Attribution } from '../attribution/attribution.ts'
import type { TextDocument } from '../text/document.ts'
import { tokenAt, tokensOf } from './tokens.ts'

/**
 * "A consultant said he had told Roth that …": the pronoun right after the outer cue is the outer source, who retells nobody.
 * The attribution with that source named and that layer gone; as it was where the pronoun may be somebody else.
 */
export function withOwnWords(attribution: Attribution, document: TextDocument): Attribution {
  const outer = attribution.layers.at(-1)
  const [pronoun, second] = tokensOf(document, attribution.source)
  if (outer === undefined || pronoun === undefined || second !== undefined || !subjects.test(pronoun.lower))
    return attribution
  const end = outer.cue.at(-1)?.end
  if (end === undefined || outer.source.length === 0 || pronoun.span.start < end) return attribution
  const next = tokenAt(document, end)
  const isNext = next === pronoun.index || (document.tokens[next]?.lower === 'that' && next + 1 === pronoun.index)
  return isNext ? { ...attribution, source: outer.source, layers: attribution.layers.slice(0, -1) } : attribution
}

const subjects = /^(?:he|she|they|it)$/
