import type { Adjustment, GradeExamples } from '../rule.ts'
import { quoted } from '../wording.ts'

export const hedgedAttribution: Adjustment = {
  code: 'hedged_attr',
  basis: 'NPR Ethics Handbook: not enough that something is "reportedly" true',
  stronger: 'who heard it said',
  applies: ({ claim }) => claim.evidence.hedgedAttribution !== null,
  says(on) {
    const hedge = on.claim.evidence.hedgedAttribution
    return `The article does not stand behind it that this was said at all${hedge ? ` (${quoted(on, hedge)})` : ''}.`
  },
}

export const examples: GradeExamples = {
  applies: ['Mara Lind, the mayor, reportedly {told} the council that the wall had moved.'],
  leaves: ['Mara Lind, the mayor, {told} the council that the wall had reportedly moved.'],
}
