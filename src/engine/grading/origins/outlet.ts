import type { GradeExamples, Origin } from '../rule.ts'
import { credited, sentence } from '../wording.ts'

export const outlet: Origin = {
  code: 'W-OUT',
  basis: 'BBC Editorial Guidelines 3: first-hand sources first; NPR: summarise the sourcing of other outlets',
  stronger: 'what the other outlet based its report on',
  says: (on) =>
    sentence(`This rests on the report of ${credited(on)}; whom or what that report rests on is not said here.`),
}

export const examples: GradeExamples = {
  applies: ['The New York Times {reported} that the bridge was closed.', 'The bridge was closed, the BBC {reported}.'],
  leaves: ['Local media {reported} that the bridge was closed.', 'The council {reported} that the bridge was closed.'],
}
