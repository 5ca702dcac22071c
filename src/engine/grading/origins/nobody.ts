import type { GradeExamples, Origin } from '../rule.ts'
import { quoted } from '../wording.ts'

export const nobody: Origin = {
  code: 'W-NONE',
  basis: 'NPR Ethics Handbook: not enough that some detail is "reportedly" true; Wikipedia, words to watch',
  stronger: 'who says so',
  says(on) {
    const cue = on.claim.attribution.cue[0]
    return `${cue ? quoted(on, cue) : 'The wording'}: the article does not say by whom.`
  },
}

export const examples: GradeExamples = {
  applies: [
    'The bridge was {reportedly} closed.',
    'The bridge {is believed to} be unsafe.',
    'The visit {is seen as} a test.',
  ],
  leaves: ['Engineers {believe} the bridge is unsafe.'],
}
