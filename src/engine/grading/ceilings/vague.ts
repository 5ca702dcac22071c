import type { Ceiling, GradeExamples } from '../rule.ts'

export const vague: Ceiling = {
  code: 'K2',
  basis: 'AP: simply quoting "a source" is not allowed; Wikipedia, words to watch',
  stronger: 'a name, or at least who they are and how many',
  applies: ({ claim }) => claim.who === 'W-ANON-V',
  says: () => 'Whatever else is given, a source that could be anybody cannot be asked again.',
}

export const examples: GradeExamples = {
  applies: ['Sources {told} us that “the plan was dropped last night.”', 'Experts {say} the bridge is safe.'],
  leaves: ['Two people familiar with the plan {told} us that it was dropped.'],
}
