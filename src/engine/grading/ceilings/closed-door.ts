import type { Ceiling, GradeExamples } from '../rule.ts'
import { quoted } from '../wording.ts'

/** Words from a meeting, a call or a private message are known only through somebody who was there. */
export const closedDoor: Ceiling = {
  code: 'K6',
  basis: 'NPR Ethics Handbook, I.D. that source: was she in the room when the meeting happened?',
  stronger: 'who passed these words on',
  applies: ({ claim: { channel, relays } }) => channel.kind === 'closed' && relays.length === 0,
  says(on) {
    const { channel } = on.claim
    const words = channel.kind === 'closed' ? ` (${quoted(on, channel.words)})` : ''
    return `It was said behind closed doors${words}, and the article does not say who passed it on.`
  },
}

export const examples: GradeExamples = {
  applies: [
    'During a meeting with the mayor, Nadia Haddad, the envoy, {urged} restraint.',
    'Nadia Haddad, the envoy, {told} the mayor in a phone call that the truce was over.',
    'Nadia Haddad, the envoy, {told} the mayor privately that the truce was over.',
  ],
  leaves: [
    'Nadia Haddad, the envoy, {urged} restraint at a news conference.',
    'Nadia Haddad, the envoy, {said} after the meeting that the truce was over.',
  ],
}
