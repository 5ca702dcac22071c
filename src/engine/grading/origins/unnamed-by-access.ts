import type { Case, GradeExamples, Origin } from '../rule.ts'
import { credited, sentence } from '../wording.ts'

export const unnamedByAccess: Origin = {
  code: 'W-ANON-A',
  basis: 'Reuters Handbook, Essentials: anonymous sources are the weakest sources; NPR: which agency?',
  stronger: 'a name, or the organisation and the role of the source',
  says: (on) => sentence(`${credited(on)}: ${missing(on).join(', ')}.`),
}

const missing = ({ claim: { evidence, single } }: Case): string[] => [
  'not named',
  single || evidence.counted !== null ? 'not placed in an organisation' : 'not counted or placed in an organisation',
  ...(evidence.reason === null ? ['and no reason for that is given'] : []),
]

export const examples: GradeExamples = {
  applies: [
    'People familiar with the plan {said} it was dropped.',
    'Officials {said} the dam held.',
    'A U.S. official {said} the talks had failed.',
  ],
  leaves: ['A senior State Department official {said} the talks had failed.', 'Sources {said} it was dropped.'],
}
