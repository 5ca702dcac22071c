import type { Adjustment, GradeExamples } from '../rule.ts'
import { quoted } from '../wording.ts'

export const linked: Adjustment = {
  code: 'linked',
  basis: 'W3C Credible Web signals: documents made available in publication; IFCN: so that readers can replicate',
  stronger: 'a link to the document or the recording',
  applies: ({ claim }) => claim.evidence.linked !== null,
  says: (on) => `The article links to it${linkWords(on)}, so you can read it yourself.`,
}

const linkWords = (on: Parameters<Adjustment['says']>[0]): string =>
  on.claim.evidence.linked === null ? '' : ` (${quoted(on, on.claim.evidence.linked)})`

export const examples: GradeExamples = {
  applies: ['Rents rose by a tenth, the Housing Board {said} in _a report_.'],
  leaves: ['Rents rose by a tenth, the Housing Board {said} in a report.'],
}
