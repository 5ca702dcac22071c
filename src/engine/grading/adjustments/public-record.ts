import type { Adjustment, GradeExamples } from '../rule.ts'
import { quoted } from '../wording.ts'

/** What another outlet was told by people it does not name was said to that outlet alone (rubric 2.5, T2: no `record`). */
export const publicRecord: Adjustment = {
  code: 'record',
  basis: 'Spangher et al. 2023, channels; NPR, Attribution: public events',
  stronger: 'the occasion on which it was said or published',
  applies: ({ claim: { channel, relays } }) =>
    (channel.kind === 'public' && relays.every((relay) => relay.class !== 'T2')) || channel.kind === 'to-this-outlet',
  says(on) {
    const { channel } = on.claim
    if (channel.kind === 'to-this-outlet') return `It was said to this outlet itself (${quoted(on, channel.words)}).`
    if (channel.kind !== 'public') return ''
    const still = channel.carried ? 'It is part of the same statement' : 'The occasion is given'
    return `${still} (${quoted(on, channel.words)}), and it leaves a record to check against.`
  },
}

export const examples: GradeExamples = {
  applies: [
    'Mara Lind, the harbour engineer, {said} at a news conference that the wall had moved.',
    'The council {said} in a statement that the wall had moved.',
    'Mara Lind {told} lawmakers that the wall had moved.',
    'People familiar with the plan {told} us that it was dropped.',
  ],
  leaves: [
    'Mara Lind {said} the wall had moved.',
    'Mara Lind {told} her neighbours that the wall had moved.',
    'People familiar with the plan {told} Reuters that it was dropped.',
  ],
}
