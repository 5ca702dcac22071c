import type { Article } from '../engine/article.ts'
import type { Grade } from '../engine/grading/grade.ts'
import type { GradedClaim, Report } from '../engine/report.ts'
import type { Speaker } from '../engine/sources/sourced-claim.ts'

/** What every export is made of. Exports are in English, as the reasons are, so that they can be compared. */
export interface ExportedPage {
  readonly article: Article
  readonly report: Report
  /** Null for a draft. */
  readonly url: string | null
  readonly title: string
  /** When it was read, as an ISO 8601 instant. */
  readonly readAt: string
}

/** Stands in every export. */
export const fixedLine = 'This grades how the claim is sourced, not whether it is true.'

const labels: Record<Grade, string> = {
  Strong: 'Strong sourcing ●●●●',
  Good: 'Good sourcing ●●●○',
  Fair: 'Fair sourcing ●●○○',
  Weak: 'Weak sourcing ●○○○',
  None: 'No source given ○○○○',
}

/** The grade with its dots, or why there is none. */
export const verdictLabel = ({ verdict }: GradedClaim): string =>
  verdict.graded ? labels[verdict.grade] : `Not graded (${verdict.why})`

/** Who the words refer to, in one line. */
export function speakerLine(speaker: Speaker): string {
  switch (speaker.known) {
    case 'identified':
      return speaker.role ? `${speaker.name}, ${speaker.role}` : speaker.name
    case 'unclear':
      return `unclear: ${speaker.candidates.join(' or ')}`
    case 'unnamed':
      return `unnamed: ${speaker.words}`
    case 'nobody':
      return 'nobody is credited'
  }
}

/** The chain from the article inwards: the relays, outermost first, then the speaker. */
export const chainNames = ({ relays, speaker }: GradedClaim): readonly string[] => [
  ...relays.map(({ name }) => name),
  speakerLine(speaker),
]
