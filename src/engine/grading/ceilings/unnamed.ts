import type { Ceiling, GradeExamples } from '../rule.ts'
import { isCorroborated } from './unnamed-but-corroborated.ts'

export const unnamed: Ceiling = {
  code: 'K1',
  basis:
    'Washington Post 2004: named sources are vastly to be preferred; Reuters 2008: a single unnamed source is an exception',
  stronger: 'a name; or two or more sources with a number, their organisation and roles, and why they are not named',
  applies: (to) => (to.claim.who === 'W-ANON-D' || to.claim.who === 'W-ANON-A') && !isCorroborated(to),
  says: () => 'Without a name, readers can neither ask back nor judge the motive.',
}

export const examples: GradeExamples = {
  applies: ['Two people familiar with the plan {told} us that “the plan was dropped on Monday night.”'],
  leaves: ['Mara Lind, the harbour engineer, {said} the wall had moved.', 'Sources {said} it was dropped.'],
}
