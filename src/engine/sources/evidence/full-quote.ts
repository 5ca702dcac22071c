import type { Span } from '../../article.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { firstInOrder } from '../../first-in-order.ts'
import type { Quotation, TextDocument, Token } from '../../text/document.ts'
import { isIn } from '../sentence-words.ts'

/** A quotation that holds at least one full clause of the claim: a finite verb, five words or more; rubric 2.4, `quote`. */
export function fullQuote(attribution: Attribution, document: TextDocument): Span | null {
  for (const quotation of quotationsIn(attribution, document)) {
    if (isClause(quotation, attribution, document)) return quotation.span
  }
  return null
}

/** The quotations of the claim, found from its first word on. */
function quotationsIn({ claim }: Attribution, { quotations }: TextDocument): Quotation[] {
  const found: Quotation[] = []
  for (const span of claim) {
    const from = firstInOrder(quotations, (quotation) => quotation.span.end, span.start + 1)
    for (let i = from; i < quotations.length && quotations[i]!.span.start < span.end; i++) found.push(quotations[i]!)
  }
  return found
}

function isClause({ first, last, wentOn }: Quotation, attribution: Attribution, { tokens }: TextDocument): boolean {
  let words = 0
  let hasVerb = false
  for (let i = first + 1; i <= last; i++) {
    const token = tokens[i]!
    if (!/[\p{L}\p{N}]/u.test(token.text)) continue
    if (!/^[’']/.test(token.text)) words++
    if (isFinite(token, tokens[i - 1])) hasVerb = true
  }
  return words >= 5 && hasVerb && (wentOn || startsClause(tokens, first, attribution))
}

const shortVerbs: ReadonlySet<string> = new Set("'s 're 've 'm 'll 'd ’s ’re ’ve ’m ’ll ’d".split(' '))

const isFinite = (token: Token, before: Token | undefined): boolean =>
  (token.pos === 'AUX' || token.pos === 'VERB' || shortVerbs.has(token.lower)) &&
  !token.lower.endsWith('ing') &&
  before?.lower !== 'to'

/** What stands before the opening mark leaves room for a clause: "usher in an “era in which …”" does not. */
function startsClause(tokens: readonly Token[], first: number, attribution: Attribution): boolean {
  const before = tokens[first - 1]
  if (before === undefined || before.pos === 'PUNCT' || isIn(attribution.cue, before)) return true
  if (isIn(attribution.source, before)) return true
  if (!isIn(attribution.claim, before)) return before.pos !== 'DET' && before.pos !== 'ADP'
  return before.pos === 'SCONJ' || before.pos === 'CCONJ' || before.lower === 'that' || before.lower === 'because'
}
