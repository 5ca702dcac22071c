import type { Adjustment, GradeExamples } from '../rule.ts'

export const quote: Adjustment = {
  code: 'quote',
  basis: 'AP and NPR attribution rules: the wording itself can be verified',
  stronger: 'a full sentence in the words of the source',
  applies: ({ claim }) => claim.evidence.fullQuote !== null,
  says: () => 'At least one full sentence is quoted, so the wording can be checked.',
}

export const examples: GradeExamples = {
  applies: [
    '“The wall had moved by morning,” Mara Lind {said}.',
    'Mara Lind {said} that “the wall had moved by the morning.”',
    '"We told them twice in March," the union {said}.',
  ],
  leaves: [
    'Mara Lind {said} the wall was “quite simply gone.”',
    'Mara Lind {said} the wall had moved.',
    '“Not again,” Mara Lind {said}.',
  ],
}
