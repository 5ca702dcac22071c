import type { GradeExamples, Origin } from '../rule.ts'
import { credited, sentence } from '../wording.ts'

export const unidentifiedDocument: Origin = {
  code: 'W-DOC-U',
  basis: 'AP News Values: a story that hinges on documents says how they were obtained',
  stronger: 'who wrote the document, its title or its date',
  says: (on) => sentence(`${credited(on)} is not identified: without author, title or date it cannot be looked up.`),
}

export const examples: GradeExamples = {
  applies: ['A study {found} that the birds leave earlier.'],
  leaves: ['A 2021 audit by the Varn Water Board {found} that the pump failed.'],
}
