import type { GradeExamples, Origin } from '../rule.ts'
import { credited, sentence } from '../wording.ts'

export const organisation: Origin = {
  code: 'W-ORG',
  basis: 'W3C Credible Web, signals 7.4.1: organisation cited; Reuters Handbook: name and position above it',
  stronger: 'the name of the person who speaks for the organisation',
  says: (on) => sentence(`${credited(on)} is a named organisation or office; who speaks for it is not said.`),
}

export const examples: GradeExamples = {
  applies: ['The Ministry of Transport {said} the tunnel would close.', 'Norvane Steel {said} the furnace was cold.'],
  leaves: ['Officials {said} the tunnel would close.', 'Sweden {said} the tunnel would close.'],
}
