import type { GradeExamples, RelayLimit } from '../rule.ts'

export const namedSourceElsewhere: RelayLimit = {
  code: 'T1',
  basis: 'BBC Editorial Guidelines 3: first-hand sources first; NPR 2017: say that the report is not confirmed',
  stronger: 'the words said to this outlet, or in public',
  says: ({ name }) => `The words were said to another outlet (${name}), so they come second-hand.`,
}

export const examples: GradeExamples = {
  applies: ['Mara Lind, the mayor, {told} the BBC that the wall had moved.'],
  leaves: ['Mara Lind, the mayor, {told} us that the wall had moved.'],
}
