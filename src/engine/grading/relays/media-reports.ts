import type { GradeExamples, RelayLimit } from '../rule.ts'

export const mediaReports: RelayLimit = {
  code: 'T5',
  basis: 'NPR, Attribution: "media reports" is not good enough, be specific',
  stronger: 'which outlet reported it, and on what',
  says: ({ name }) => `“${name}” names no outlet, so the report cannot be found.`,
}

export const examples: GradeExamples = {
  applies: [
    'Local media {reported} that the bridge was closed.',
    '{According to} media reports, the bridge was closed.',
  ],
  leaves: ['Reuters {reported} that the bridge was closed.'],
}
