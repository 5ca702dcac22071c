import type { Ceiling, GradeExamples } from '../rule.ts'

export const countryOrInstitution: Ceiling = {
  code: 'K8',
  basis: 'NPR Ethics Handbook: which agency?; ICD 206: an institution does not say whether it knows directly',
  stronger: 'the office or the person who said it',
  applies: ({ claim }) => claim.who === 'W-GOV',
  says: () =>
    'A state or an institution as a whole does not speak: some office or person did, and the article does not say which.',
}

export const examples: GradeExamples = {
  applies: ['Sweden {said} in a statement that the cable was cut.', 'Police {said} the road was clear.'],
  leaves: ['The Swedish Foreign Ministry {said} the cable was cut.'],
}
