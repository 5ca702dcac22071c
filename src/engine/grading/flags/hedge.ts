import type { FlagRule, GradeExamples } from '../rule.ts'

/** The wording commits nobody fully: neither the source nor the writer. */
export const hedge: FlagRule = {
  flag: 'hedge',
  applies: ({ claim: { attribution, evidence } }) =>
    attribution.cueClass === 'HINT' || attribution.cueClass === 'EVIDENTIAL' || evidence.hedgedAttribution !== null,
}

export const examples: GradeExamples = {
  applies: ['Mara Lind, the mayor, {hinted} that the wall had moved.', 'The bridge was {reportedly} closed.'],
  leaves: ['Mara Lind, the mayor, {said} that the wall had moved.'],
}
