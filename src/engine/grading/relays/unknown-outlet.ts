import type { GradeExamples, RelayLimit } from '../rule.ts'

/** Not knowing an outlet is our gap, not its fault: it costs no more than any other second hand. */
export const unknownOutlet: RelayLimit = {
  code: 'T4',
  basis: 'BBC Editorial Guidelines 3: first-hand sources first',
  stronger: 'the words said to this outlet, or in public',
  says: ({ name, outlet }) =>
    `The words come second-hand, through ${name}, ${
      outlet === null ? 'which is not in our list' : 'of which our list does not say who controls it'
    }; that is no mark against it.`,
}

export const examples: GradeExamples = {
  applies: ['Mara Lind, the mayor, {told} the Varnholt Gazette that the wall had moved.'],
  leaves: ['Mara Lind, the mayor, {told} the BBC that the wall had moved.'],
}
