import type { Attribution } from '../../attribution/attribution.ts'
import type { Reading } from '../kinds/kind.ts'
import type { Said, Scene } from '../scene.ts'
import type { SourcedClaim } from '../sourced-claim.ts'
import type { SourceWords } from '../source-words.ts'
import { accessIn } from './access.ts'
import { anonymityReason } from './anonymity-reason.ts'
import { countedIn } from './counted.ts'
import { citedDocument, reviewedDocuments } from './documents.ts'
import { fullQuote } from './full-quote.ts'
import { hedgeOnAttribution } from './hedged-attribution.ts'
import { linkedIn } from './linked.ts'
import { partyControl } from './party-controlled.ts'
import { notVerified } from './unverified.ts'

/**
 * Everything that the article's words show about one attribution, each with the words that show it. Where it is one utterance
 * with another, why its source has no name is said there. Rubric 2.6.4.
 */
export function evidenceFor(
  attribution: Attribution,
  words: SourceWords | null,
  origin: Reading,
  scene: Scene,
  continues: Said | null,
): SourcedClaim['evidence'] {
  const isUnnamed = origin.who === 'W-ANON-D' || origin.who === 'W-ANON-A' || origin.who === 'W-ANON-V'
  return {
    fullQuote: fullQuote(attribution, scene.document),
    linked: linkedIn(attribution, scene.document),
    access: words && accessIn(attribution, words, scene.document),
    counted: words && countedIn(words, origin),
    unverified: notVerified(attribution, scene.document),
    reason: isUnnamed
      ? (anonymityReason(attribution, scene.document) ?? continues?.claim.evidence.reason ?? null)
      : null,
    hedgedAttribution: words && hedgeOnAttribution(attribution, scene.document),
    documentsReviewed: isUnnamed ? reviewedDocuments(attribution, scene.document) : null,
    documentCited: citedDocument(attribution, origin, scene),
    partyControlled: words && partyControl(words),
  }
}
