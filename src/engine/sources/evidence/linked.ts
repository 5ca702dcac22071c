import type { Span } from '../../article.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { firstInOrder } from '../../first-in-order.ts'
import type { TextDocument } from '../../text/document.ts'

/** A link in the sentence on the words that say who or where, not on something inside the claim; rubric 2.4, `linked`. */
export function linkedIn(attribution: Attribution, { article, sentences }: TextDocument): Span | null {
  const { start, end } = sentences[attribution.sentence]!.span
  const { links } = article
  const isClaimed = (link: Span): boolean =>
    attribution.claim.some((part) => link.start >= part.start && link.end <= part.end)
  for (let i = firstInOrder(links, ({ span }) => span.end, start + 1); i < links.length; i++) {
    const { span } = links[i]!
    if (span.start >= end) break
    if (!isClaimed(span)) return span
  }
  return null
}
