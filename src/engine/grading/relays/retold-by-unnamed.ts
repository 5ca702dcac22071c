import type { GradeExamples, RelayLimit } from '../rule.ts'
import { credited } from '../wording.ts'

export const retoldByUnnamed: RelayLimit = {
  code: 'T6-unnamed',
  basis: 'US Federal Rule of Evidence 805; NPR Ethics Handbook, I.D. that source',
  stronger: 'the name and role of whoever retells it',
  says: ({ name }, on) => `“${name}”, without a name or a role, retells what ${credited(on)} said.`,
}

export const examples: GradeExamples = {
  applies: ['A diplomat said that Nadia Haddad, the envoy, {told} him that the truce was over.'],
  leaves: ['Ben Oduya, the mediator, said that Nadia Haddad, the envoy, {told} him that the truce was over.'],
}
