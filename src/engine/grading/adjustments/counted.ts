import type { Adjustment, GradeExamples } from '../rule.ts'
import { quoted } from '../wording.ts'

/** A bare plural earns nothing: it is often written for one source. */
export const counted: Adjustment = {
  code: 'counted',
  basis: 'Reuters Handbook: two or more sources are better than one, never the plural for one; IMVAIN, Multiple',
  stronger: 'how many sources say so',
  applies: ({ claim }) => claim.evidence.counted !== null,
  says: (on) =>
    `More than one source stands behind it${on.claim.evidence.counted ? ` (${quoted(on, on.claim.evidence.counted)})` : ''}.`,
}

export const examples: GradeExamples = {
  applies: ['Two people familiar with the plan {said} it was dropped.', 'Four council aides {said} the vote was off.'],
  leaves: [
    'People familiar with the plan {said} it was dropped.',
    'Sources {said} it was dropped.',
    'One official {said} it was dropped.',
  ],
}
