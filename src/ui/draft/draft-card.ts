import type { Report } from '../../engine/report.ts'
import type { Article } from '../../engine/article.ts'

/** A graded draft as the card sees it. Boxes and points are in CSS pixels of the viewport. */
export interface DraftInSight {
  readonly article: Article
  readonly report: Report
  /** Ids of the claims whose words stand at a point, the innermost first. */
  claimsAt(x: number, y: number): readonly string[]
  /** The boxes of a claim's lines. */
  boxesOf(id: string): readonly DOMRect[]
  /** Brings a claim into view and selects its words. */
  scrollTo(id: string): void
  /** Told whenever another claim is in the card; null when it closed. */
  shows(id: string | null): void
}

/** The card on a draft. */
export interface DraftCard {
  /** Leads to a claim and opens its card with the focus in it. False if it has none, as what is not graded. */
  jump(id: string): boolean
  step(by: 1 | -1): boolean
  close(): void
}

/** Puts a card onto a draft, until the signal ends it. */
export type PutCard = (draft: DraftInSight, signal: AbortSignal) => DraftCard
