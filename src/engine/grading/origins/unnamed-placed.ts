import type { GradeExamples, Origin } from '../rule.ts'
import { credited, sentence } from '../wording.ts'

export const unnamedPlaced: Origin = {
  code: 'W-ANON-D',
  basis: 'New York Times, Confidential News Sources 2004: explain why we consider them authoritative',
  stronger: 'a name, or a second source with a number, and why the name is held back',
  says: (on) => sentence(`${credited(on)}: not named, but the organisation and the role are given.`),
}

export const examples: GradeExamples = {
  applies: ['A senior State Department official {said} the talks had failed.'],
  leaves: ['A U.S. official {said} the talks had failed.', 'A source {said} the talks had failed.'],
}
