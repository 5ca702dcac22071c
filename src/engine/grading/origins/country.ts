import type { GradeExamples, Origin } from '../rule.ts'
import { credited, sentence } from '../wording.ts'

export const country: Origin = {
  code: 'W-GOV',
  basis: 'NPR Ethics Handbook, I.D. that source: not enough to report that "officials say"',
  stronger: 'the office or the person who said it',
  says: (on) => sentence(`${credited(on)}: a state or an institution as a whole; no office and no person is named.`),
}

export const examples: GradeExamples = {
  applies: ['Sweden {said} the cable was cut.', 'Police {said} the road was clear.'],
  leaves: ['The Leeds police {said} the road was clear.', 'Ana Roth, a police officer, {said} the road was clear.'],
}
