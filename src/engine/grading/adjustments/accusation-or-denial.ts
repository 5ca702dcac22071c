import { accuses, denies } from '../stance.ts'
import type { Adjustment, GradeExamples } from '../rule.ts'

/** Whoever accuses or denies has a stake in it. A document cited for it outweighs that. */
export const accusationOrDenial: Adjustment = {
  code: 'accuse_deny',
  basis: 'IMVAIN, Independent over self-interested; BBC: special care with a vested interest',
  stronger: 'a document, or somebody without a stake in it',
  applies: (to) => (accuses(to) || denies(to)) && to.claim.evidence.documentCited === null,
  says: (on) =>
    denies(on)
      ? 'It is a denial without a document: whoever denies has a stake in it.'
      : 'It is an accusation without a document: whoever accuses has a stake in it.',
}

export const examples: GradeExamples = {
  applies: [
    'Mara Lind, the mayor, {accused} the builders of cutting corners.',
    'The Swedish Defence Ministry {said} that Norway shelled the harbour.',
    'The builders {denied} that they had cut corners.',
    'Sweden {rejected} claims that its navy was there.',
    'Mara Lind, the mayor, {condemned} the builders for cutting corners.',
  ],
  leaves: [
    'Mara Lind, the mayor, {condemned} the attack.',
    'The council {rejected} the plan.',
    'The Swedish Defence Ministry {said} that Norway opened the harbour.',
    'The Swedish Defence Ministry {said} that Sweden struck the harbour.',
    'Mara Lind, the mayor, {said} the wall had moved.',
  ],
}
