import type { Span } from '../engine/article.ts'
import type { GradedClaim } from '../engine/report.ts'
import { chainNames, fixedLine, verdictLabel, type ExportedPage } from './exported-page.ts'
import { quotesOf, type Quote } from './quote.ts'

/**
 * The graded claims as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one a claim, in an annotation
 * page. A claim in several parts has several targets. Positions count in the article's text, which is not the whole
 * page: quote selectors are what anchors an annotation on the page.
 */
export function asWebAnnotations(page: ExportedPage): string {
  const source = page.url ?? 'urn:says-who:draft'
  const items = page.report.claims
    .filter(({ verdict }) => verdict.graded)
    .map((claim) => annotation(claim, source, page))
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#says-who`,
    type: 'AnnotationPage',
    items,
  }
  return JSON.stringify(collection, null, 2)
}

function annotation(claim: GradedClaim, source: string, { article, readAt }: ExportedPage) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#says-who-${claim.id}`,
    type: 'Annotation',
    motivation: 'assessing',
    created: readAt,
    creator: { type: 'Software', name: 'Says Who' },
    body: [textual('tagging', verdictLabel(claim)), textual('assessing', assessment(claim))],
    target: quotesOf(article, spansOf(claim)).map((quote) => target(quote, source)),
  }
}

/** A claim without words of its own is annotated on its cue. */
const spansOf = ({ attribution }: GradedClaim): readonly Span[] =>
  attribution.claim.length > 0 ? attribution.claim : attribution.cue

const textual = (purpose: 'tagging' | 'assessing', value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  language: 'en',
})

function assessment(claim: GradedClaim): string {
  const reasons = claim.verdict.graded ? claim.verdict.reasons.map(({ sentence }) => sentence) : []
  return [`This article ← ${chainNames(claim).join(' ← ')}.`, ...reasons, fixedLine].join(' ')
}

const target = ({ exact, prefix, suffix, span }: Quote, source: string) => ({
  type: 'SpecificResource',
  source,
  selector: [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: span.start, end: span.end },
  ],
})
