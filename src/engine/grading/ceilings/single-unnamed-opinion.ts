import { unnamedOpinion } from '../adjustments/unnamed-opinion.ts'
import type { Ceiling, GradeExamples } from '../rule.ts'

export const singleUnnamedOpinion: Ceiling = {
  code: 'K3',
  basis:
    'BBC, Reporting allegations; AP News Values: not opinion or speculation; W3C Credible Web: single anonymous source',
  stronger: 'the name of whoever accuses or judges',
  applies: (to) => to.claim.single && unnamedOpinion.applies(to),
  says: () => 'One person without a name accuses or judges: nobody can ask back, and nobody answers for it.',
}

export const examples: GradeExamples = {
  applies: [
    'A senior State Department official {accused} the builders of cutting corners.',
    'A council aide {believes} that the mayor is finished.',
  ],
  leaves: [
    'Two senior State Department officials {accused} the builders of cutting corners.',
    'A senior State Department official {said} the talks begin on Monday.',
  ],
}
