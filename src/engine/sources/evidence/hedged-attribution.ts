import type { Span } from '../../article.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import type { TextDocument } from '../../text/document.ts'
import { isIn } from '../sentence-words.ts'
import { tokenAt } from '../tokens.ts'

const hedges: ReadonlySet<string> = new Set('reportedly allegedly supposedly purportedly apparently'.split(' '))

/** A hedge over the saying itself: "reportedly told", "is said to have told"; rubric 2.4, `hedged_attr`. */
export function hedgeOnAttribution(attribution: Attribution, document: TextDocument): Span | null {
  const cue = attribution.cue[0]
  if (cue === undefined || attribution.cueClass === 'EVIDENTIAL') return null
  const at = tokenAt(document, cue.start)
  for (let i = at - 2; i <= at + 1; i++) {
    const token = document.tokens[i]
    if (token && hedges.has(token.lower) && !isIn(attribution.claim, token)) return token.span
  }
  if (document.tokens[at - 1]?.lower !== 'have') return null
  const before = [at - 4, at - 3, at - 2, at - 1].map((i) => document.tokens[i]?.lower ?? '').join(' ')
  return /(?:is|are|was|were) (?:said|reported|believed|alleged|understood) to have$/.test(before)
    ? document.tokens[at - 3]!.span
    : null
}
