import type { GradeExamples, RelayLimit } from '../rule.ts'

export const publicWords: RelayLimit = {
  code: 'T0',
  basis:
    'NPR, Attribution: wire services are reliable conveyors of quotes from a public event; Washington Post guidelines',
  stronger: null,
  says: ({ name }) => `It reached this page through ${name}, which passes on words said in public: that costs nothing.`,
}

export const examples: GradeExamples = {
  applies: ['“We will build it again,” Mara Lind, the mayor, {said} at a news conference, Reuters reported.'],
  leaves: ['Mara Lind, the mayor, {told} Reuters that the wall had moved.'],
}
