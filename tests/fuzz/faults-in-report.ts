import { isDeepStrictEqual } from 'node:util'
import type { Article, Span } from '../../src/engine/article.ts'
import type { Report } from '../../src/engine/report.ts'

/** What is wrong with a report whatever its article says, in words; null if nothing is. */
export function faultInReport({ text, blocks }: Article, report: Report): string | null {
  const ids = report.claims.map(({ id }) => id)
  if (new Set(ids).size !== ids.length) return 'two claims of one id'
  const known = new Set(ids)
  for (const { id, attribution, verdict } of report.claims) {
    if (attribution.cue.length === 0) return `${id} has no cue`
    if (verdict.graded && !(Number.isFinite(verdict.points) && verdict.reasons.length > 0))
      return `${id} has no reasons`
    for (const spans of [attribution.source, attribution.cue, attribution.claim]) {
      const fault = faultInSpans(spans, text, blocks)
      if (fault) return `${id}: ${fault}`
    }
  }
  const { profile } = report
  if (profile.graded + profile.notGraded !== ids.length) return 'the profile counts other claims than there are'
  const named = [profile.speakers, profile.relays, profile.sharedOrigins, profile.noComment].flat()
  const missing = [...named.flatMap(({ claims }) => claims), ...profile.unnamed].find((id) => !known.has(id))
  if (missing !== undefined) return `the profile names ${missing}, which is no claim`
  if (!isDeepStrictEqual(structuredClone(report), report)) return 'the report is no plain data'
  return null
}

function faultInSpans(spans: readonly Span[], text: string, blocks: Article['blocks']): string | null {
  let end = 0
  for (const span of spans) {
    if (!(span.start >= end && span.end > span.start && span.end <= text.length)) return 'parts out of order'
    if (!blocks.some((block) => block.span.start <= span.start && span.end <= block.span.end)) return 'not in one block'
    end = span.end
  }
  return null
}
