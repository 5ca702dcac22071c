import type { FlagRule, GradeExamples } from '../rule.ts'
import { accuses, denies } from '../stance.ts'

/** What the choice of the cue tells of the writer or of the claim. Rubric 4.2: a flag, never points. */
export const byCueClass: readonly FlagRule[] = [
  { flag: 'accusation', applies: accuses },
  { flag: 'denial', applies: denies },
  { flag: 'argument', applies: ({ claim }) => claim.attribution.cueClass === 'ARGUE' },
  { flag: 'distancing-verb', applies: ({ claim }) => claim.attribution.cueClass === 'DISTANCE' },
  {
    flag: 'endorsing-verb',
    applies: ({ claim }) => claim.attribution.cueClass === 'FACTIVE' || claim.attribution.cueClass === 'ADMIT',
  },
]

export const examples: Readonly<Record<string, GradeExamples>> = {
  accusation: {
    applies: ['Mara Lind, the mayor, {accused} the builders of cutting corners.'],
    leaves: ['Mara Lind, the mayor, {condemned} the attack.'],
  },
  denial: {
    applies: ['The builders {denied} that they had cut corners.'],
    leaves: ['The council {rejected} the plan.', 'The builders {said} that they had cut no corners.'],
  },
  argument: {
    applies: ['Mara Lind, the mayor, {argued} that the wall was safe.'],
    leaves: ['Mara Lind, the mayor, {said} that the wall was safe.'],
  },
  'distancing-verb': {
    applies: ['Mara Lind, the mayor, {claimed} that the wall was safe.'],
    leaves: ['Mara Lind, the mayor, {noted} that the wall was safe.'],
  },
  'endorsing-verb': {
    applies: [
      'Mara Lind, the mayor, {noted} that the wall was safe.',
      'Mara Lind, the mayor, {admitted} that the wall had moved.',
    ],
    leaves: ['Mara Lind, the mayor, {said} that the wall was safe.'],
  },
}
