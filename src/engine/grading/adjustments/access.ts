import type { Span } from '../../article.ts'
import type { SourcedClaim } from '../../sources/sourced-claim.ts'
import type { Adjustment, GradeExamples } from '../rule.ts'
import { quoted } from '../wording.ts'

/** "Familiar with" describes an unnamed source; it says nothing about access and earns nothing. */
export const access: Adjustment = {
  code: 'access',
  basis: 'NPR Ethics Handbook, I.D. that source: was she in the room?; ICD 206, source descriptors: level of access',
  stronger: 'how the source knows it',
  applies: ({ claim }) => shown(claim) !== null,
  says(on) {
    const words = shown(on.claim)
    return `The article says how the source knows${words ? ` (${quoted(on, words)})` : ''}.`
  },
}

/** The words that show it: direct access of the source, or documents that were seen beside it ("reviewed by us"). */
const shown = ({ evidence }: SourcedClaim): Span | null => evidence.access ?? evidence.documentsReviewed

export const examples: GradeExamples = {
  applies: [
    'Ana Roth, who was on the bridge when it gave way, {said} it swayed first.',
    'Two ministry officials, whose emails were reviewed by us, {said} the talks had failed.',
    'Two people with direct knowledge of the talks {said} they had failed.',
  ],
  leaves: [
    'People familiar with the plan {said} it was dropped.',
    'Ana Roth {said} the bridge swayed.',
    'Ana Roth, a chemist who was not involved in the study, {said} it was sound.',
  ],
}
