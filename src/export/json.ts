import { wordsOfParts, type Span } from '../engine/article.ts'
import { chainNames, fixedLine, verdictLabel, type ExportedPage } from './exported-page.ts'

/**
 * Everything known of the page's claims as JSON. Offsets are UTF-16 code units into `text`. `format` changes when a
 * field's meaning does.
 */
export function asJson({ article, report, url, title, readAt }: ExportedPage): string {
  const part = (spans: readonly Span[]) => ({ words: wordsOfParts(article.text, spans), spans })
  const claims = report.claims.map((claim) => ({
    id: claim.id,
    ...claim.verdict,
    label: verdictLabel(claim),
    claim: part(claim.attribution.claim),
    source: part(claim.attribution.source),
    cue: part(claim.attribution.cue),
    kind: claim.attribution.kind,
    who: claim.who,
    speaker: claim.speaker,
    chain: chainNames(claim),
    relays: claim.relays,
  }))
  const page = { url, title, site: article.site, readAt }
  const exported = { format: 'says-who/1', note: fixedLine, page, profile: report.profile, claims, text: article.text }
  return JSON.stringify(exported, null, 2)
}
