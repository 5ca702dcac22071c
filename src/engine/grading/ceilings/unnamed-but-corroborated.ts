import type { Case, Ceiling, GradeExamples } from '../rule.ts'

/** Two or more counted sources, placed by organisation and role, and a specific reason or documents that were seen. */
export const isCorroborated = ({ claim: { who, evidence } }: Case): boolean =>
  who === 'W-ANON-D' &&
  evidence.counted !== null &&
  (evidence.reason?.specific === true || evidence.documentsReviewed !== null)

export const unnamedButCorroborated: Ceiling = {
  code: 'K1-lifted',
  basis: 'AP: more than one source, and explain why the source requested anonymity; New York Times policy 2004',
  stronger: 'a name',
  applies: isCorroborated,
  says: () =>
    'No name is given, but the sources are counted and placed, and the article explains or documents what they say.',
}

export const examples: GradeExamples = {
  applies: [
    'Three White House aides, fearing reprisal, {told} us that “the plan was dropped on Monday night.” A memo reviewed by us says the same.',
  ],
  leaves: ['Three White House aides {told} us that the plan was dropped.', 'Sources {said} it was dropped.'],
}
