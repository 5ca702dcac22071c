import type { Ceiling, GradeExamples } from '../rule.ts'

export const unidentifiedDocument: Ceiling = {
  code: 'K7',
  basis:
    'AP News Values: a story that hinges on documents says how they were obtained; IFCN: enough detail to replicate',
  stronger: 'who wrote the document, its title or its date',
  applies: ({ claim }) => claim.who === 'W-DOC-U',
  says: () => 'A document that cannot be found cannot be checked, however exactly it is quoted.',
}

export const examples: GradeExamples = {
  applies: [
    '“The pump had failed twice before,” {according to} an internal memo.',
    'A study {found} that the birds leave earlier.',
  ],
  leaves: ['The pump failed twice, {according to} court documents filed Monday.'],
}
