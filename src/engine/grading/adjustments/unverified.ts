import type { Adjustment, GradeExamples } from '../rule.ts'
import { quoted } from '../wording.ts'

export const unverified: Adjustment = {
  code: 'unverified',
  basis: 'BBC, Reporting allegations: say whether the allegation has been independently corroborated',
  stronger: 'confirmation by somebody independent of the source',
  applies: ({ claim }) => claim.evidence.unverified !== null,
  says: (on) =>
    `The article itself says that this is not confirmed${on.claim.evidence.unverified ? ` (${quoted(on, on.claim.evidence.unverified)})` : ''}.`,
}

export const examples: GradeExamples = {
  applies: [
    'The army {said} it had taken the hill. The claim could not be independently verified.',
    'The army {said} it had taken the hill, a claim that could not be independently confirmed.',
  ],
  leaves: ['The army {said} it had taken the hill. Drone pictures showed its flag there.'],
}
