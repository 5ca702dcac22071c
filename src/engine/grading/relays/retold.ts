import type { GradeExamples, RelayLimit } from '../rule.ts'
import { credited } from '../wording.ts'

export const retold: RelayLimit = {
  code: 'T6',
  basis: 'US Federal Rule of Evidence 805: each part of a statement within a statement must pass on its own',
  stronger: 'the words from whoever said them',
  says: ({ name }, on) => `${name} retells what ${credited(on)} said: words at second hand.`,
}

export const examples: GradeExamples = {
  applies: ['Ben Oduya, the mediator, said that Nadia Haddad, the envoy, {told} him that the truce was over.'],
  leaves: ['Nadia Haddad, the envoy, {said} the truce was over.'],
}
