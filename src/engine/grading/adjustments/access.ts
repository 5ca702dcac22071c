import type { Adjustment, GradeExamples } from '../rule.ts'
import { quoted } from '../wording.ts'

/** "Familiar with" describes an unnamed source; it says nothing about access and earns nothing. */
export const access: Adjustment = {
  code: 'access',
  basis: 'NPR Ethics Handbook, I.D. that source: was she in the room?; ICD 206, source descriptors: level of access',
  stronger: 'how the source knows it',
  applies: ({ claim }) => claim.evidence.access !== null,
  says: (on) =>
    `The article says how the source knows${on.claim.evidence.access ? ` (${quoted(on, on.claim.evidence.access)})` : ''}.`,
}

export const examples: GradeExamples = {
  applies: [
    'Ana Roth, who was on the bridge when it gave way, {said} it swayed first.',
    'Two people with direct knowledge of the talks {said} they had failed.',
  ],
  leaves: ['People familiar with the plan {said} it was dropped.', 'Ana Roth {said} the bridge swayed.'],
}
