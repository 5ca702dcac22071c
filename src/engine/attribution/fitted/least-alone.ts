import { firstInOrder } from '../../first-in-order.ts'
import type { TextDocument } from '../../text/document.ts'
import { classOfCue, isSaid } from './class-of-cue.ts'
import type { Reading, Relation } from './find-relations.ts'

const usual = 0.35
/** Of a cue that is not in the lexicon: only what is quoted or opened by "that". */
const unlisted = 0.7
/** Of a claim without a verb and not in quotation marks: "ordered lunch" credits nobody. */
const thin = 0.85
const never = 2

/**
 * How sure the fitted steps must be of an attribution that no construction vouches for. Without a source there is none,
 * and what is asked, supposed or planned ("intend to share the cost") is no claim.
 */
export function leastAlone({ document, facts }: Reading, { head, source, claim }: Relation): number {
  if (source.length === 0 || isAsked(document, facts.sentence[head]!)) return never
  const cueClass = classOfCue(document, head)?.cueClass
  if (cueClass === undefined) return isSaid(document, claim) ? unlisted : never
  const isPlan = cueClass === 'COMMIT' || cueClass === 'BELIEVE'
  if (isPlan && document.tokens[claim[0]!]!.lower === 'to') return never
  return saysSomething(document, claim) ? usual : thin
}

const asks: ReadonlySet<string> = new Set(
  'if should did does do had would could can will whether needless having'.split(' '),
)

function isAsked({ tokens, sentences }: TextDocument, sentence: number): boolean {
  const { first, last } = sentences[sentence]!
  return asks.has(tokens[first]!.lower) || tokens[last]!.text === '?'
}

function saysSomething({ tokens, quotations }: TextDocument, claim: readonly number[]): boolean {
  if (claim.some((i) => tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX')) return true
  const claimed = new Set(claim)
  const end = claim.at(-1)!
  for (let i = firstInOrder(quotations, ({ first }) => first, claim[0]! - 1); i < quotations.length; i++) {
    const { first, last } = quotations[i]!
    if (first >= end) return false
    if (last - first > 3 && claimed.has(first + 1)) return true
  }
  return false
}
