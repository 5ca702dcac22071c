import { accusationOrDenial } from '../adjustments/accusation-or-denial.ts'
import type { Ceiling, GradeExamples } from '../rule.ts'

export const oneSidesWord: Ceiling = {
  code: 'K5',
  basis: 'BBC, Reporting allegations; IMVAIN, Independent over self-interested',
  stronger: 'a document, or somebody without a stake in it',
  applies: (to) => accusationOrDenial.applies(to),
  says: () => 'An accusation or a denial is one side’s word until something independent is shown for it.',
}

export const examples: GradeExamples = {
  applies: [
    'At a news conference, Mara Lind, the mayor, {accused} the builders of cutting corners: “They left out half of the steel.”',
  ],
  leaves: ['At a news conference, Mara Lind, the mayor, {said}: “We will build it again in spring.”'],
}
