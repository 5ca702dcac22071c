import type { GradeExamples, RelayLimit } from '../rule.ts'

export const unnamedSourcesElsewhere: RelayLimit = {
  code: 'T2',
  basis: 'NPR 2017 and Washington Post guidelines: unnamed sources stay unnamed when another outlet repeats them',
  stronger: 'a source of this outlet’s own, or a name',
  says: ({ name }) => `This page repeats ${name}; its sources stay without a name.`,
}

export const examples: GradeExamples = {
  applies: ['People familiar with the plan {told} the Wall Street Journal that it was dropped.'],
  leaves: ['People familiar with the plan {told} us that it was dropped.'],
}
