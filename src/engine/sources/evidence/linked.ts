import type { Span } from '../../article.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import type { TextDocument } from '../../text/document.ts'

/** A link in the sentence on the words that say who or where, not on something inside the claim; rubric 2.4, `linked`. */
export function linkedIn(attribution: Attribution, { article, sentences }: TextDocument): Span | null {
  const { span } = sentences[attribution.sentence]!
  const link = article.links.find(
    (each) =>
      each.span.start < span.end &&
      each.span.end > span.start &&
      !attribution.claim.some((part) => each.span.start >= part.start && each.span.end <= part.end),
  )
  return link?.span ?? null
}
