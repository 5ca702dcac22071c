import { accuses, denies } from '../stance.ts'
import type { FlagRule, GradeExamples } from '../rule.ts'

const stating: ReadonlySet<string> = new Set(['ANNOUNCE', 'DIRECT', 'COMMIT', 'EVALUATE'])

/** The speaker states a position of their own: on that they are the authority, whatever the route. */
export const ownPosition: FlagRule = {
  flag: 'own-position',
  applies(to) {
    const { cueClass, cueLemma } = to.claim.attribution
    if (cueClass === 'ACCUSE') return !accuses(to)
    if (cueClass === 'DENY') return !denies(to)
    return stating.has(cueClass) || cueLemma === 'concern'
  },
}

export const examples: GradeExamples = {
  applies: [
    'Mara Lind, the mayor, {praised} the crews.',
    'Mara Lind, the mayor, {urged} residents to stay at home.',
    'Mara Lind, the mayor, {condemned} the attack.',
    'The council {rejected} the plan.',
  ],
  leaves: ['Mara Lind, the mayor, {said} the wall had moved.', 'The builders {denied} that they had cut corners.'],
}
