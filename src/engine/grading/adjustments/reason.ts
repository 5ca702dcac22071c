import type { Adjustment, GradeExamples } from '../rule.ts'
import { quoted } from '../wording.ts'

/** A formula ("not authorised to speak") explains nothing about this source and earns nothing. */
export const reason: Adjustment = {
  code: 'reason',
  basis:
    'New York Times, Corbett memo 2010; Journalism Trust Initiative 12.1; SPJ Code: explain why anonymity was granted',
  stronger: 'why the name is held back',
  applies: ({ claim: { who, evidence } }) => who.startsWith('W-ANON') && evidence.reason?.specific === true,
  says: (on) =>
    `The article says why the name is held back${on.claim.evidence.reason ? ` (${quoted(on, on.claim.evidence.reason.words)})` : ''}.`,
}

export const examples: GradeExamples = {
  applies: [
    'A senior Finance Ministry official, who asked not to be named for fear of losing her job, {said} the figures were late.',
    'A resident {said} the shelling went on all night, speaking on condition of anonymity for fear of reprisals.',
  ],
  leaves: ['A senior Finance Ministry official {said} the figures were late.'],
}
