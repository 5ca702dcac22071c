import type { GradeExamples, Origin } from '../rule.ts'
import { credited, sentence } from '../wording.ts'

export const document: Origin = {
  code: 'W-DOC',
  basis: 'Reuters Handbook, Essentials: court documents; IFCN: enough detail that readers can replicate',
  stronger: null,
  says: (on) => sentence(`${credited(on)} is a document described well enough to be looked up.`),
}

export const examples: GradeExamples = {
  applies: [
    'The pump failed twice, {according to} court documents filed Monday.',
    'The pump failed twice, {according to} a 2021 audit by the Varn Water Board.',
  ],
  leaves: ['The pump failed twice, {according to} a study.', 'The pump failed twice, the Varn Water Board {said}.'],
}
