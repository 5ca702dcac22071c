import { linked } from '../adjustments/linked.ts'
import { publicRecord } from '../adjustments/public-record.ts'
import type { Ceiling, GradeExamples } from '../rule.ts'

/** Strong means "who says it and where to check it". Learnt from a blind reading, see src/data/rubric/README.md. */
export const nothingToCheck: Ceiling = {
  code: 'K9',
  basis:
    'IFCN Code of Principles: enough detail that readers can replicate; Coddington & Molyneux 2021, evidentiary distance',
  stronger: 'where and when it was said or published, or a link',
  applies: (to) => to.claim.who !== 'W-NONE' && !publicRecord.applies(to) && !linked.applies(to),
  says: () => 'Nothing here says where the words can be checked: no public occasion, no publication, no link.',
}

export const examples: GradeExamples = {
  applies: ['“I saw him run,” {said} Mary Jones, who was in the shop.', 'Police {said} the road was clear.'],
  leaves: [
    '“I saw him run out of it,” Mary Jones, who was in the shop, {told} the court.',
    'Rents rose by a tenth, the Housing Board {said} in _a report_.',
  ],
}
