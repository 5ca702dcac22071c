import type { Ceiling, GradeExamples } from '../rule.ts'

export const nobodyCredited: Ceiling = {
  code: 'K4',
  basis: 'NPR Ethics Handbook: not enough that some detail is "reportedly" true; CoNLL-2010: agentless passives',
  stronger: 'who says so',
  applies: ({ claim }) => claim.who === 'W-NONE',
  says: () => 'Nobody stands behind the claim here, so it cannot be traced.',
}

export const examples: GradeExamples = {
  applies: ['The bridge was {reportedly} closed.', 'It {is believed that} the bridge was closed.'],
  leaves: ['Engineers {believe} the bridge is unsafe.'],
}
