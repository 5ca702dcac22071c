import type { Adjustment, GradeExamples } from '../rule.ts'
import { quoted } from '../wording.ts'

export const unverifiedChannel: Adjustment = {
  code: 'bad_channel',
  basis: 'AP News Values: a story that hinges on documents says how they were obtained',
  stronger: 'how the recording, account or document was obtained and checked',
  applies: ({ claim }) => claim.channel.kind === 'unverified',
  says(on) {
    const { channel } = on.claim
    const words = channel.kind === 'unverified' ? ` (${quoted(on, channel.words)})` : ''
    return `The article does not say how this came to light or who checked it${words}.`
  },
}

export const examples: GradeExamples = {
  applies: [
    'The gate was open, {according to} a video circulating online.',
    'An unverified account on Telegram {said} that the gate was open.',
  ],
  leaves: ['The gate was open, {according to} a video published by the harbour police.'],
}
