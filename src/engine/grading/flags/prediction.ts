import { wordsOf } from '../../article.ts'
import type { FlagRule, GradeExamples } from '../rule.ts'

const ofFuture = /\b(?:will|won['’]t|shall|going to|(?:expected|likely|set|poised|due) to)\b|['’]ll\b/i
/** "could" is about the future only where it is not about what somebody was able to see or do. */
const maybe = /\b(?:could|might|may)\s+(?!have\b|not\b|see\b|hear\b|feel\b|smell\b|be\s+seen\b|be\s+heard\b)\p{Ll}+/u

/** The claim is about something that has not happened yet. */
export const prediction: FlagRule = {
  flag: 'prediction',
  applies: ({ claim: { attribution }, document }) =>
    attribution.cueClass === 'FORECAST' ||
    attribution.cueClass === 'COMMIT' ||
    attribution.claim.some((span) => {
      const words = wordsOf(document.article.text, span)
      return ofFuture.test(words) || maybe.test(words)
    }),
}

export const examples: GradeExamples = {
  applies: [
    'Mara Lind, the mayor, {said} the bridge will open in May.',
    'Officials {said} the envoy could return in spring.',
    'The council {pledged} to build a new wall.',
  ],
  leaves: [
    'Mara Lind, the mayor, {said} the bridge had opened.',
    'Mara Lind, the mayor, {said} she could see the bridge.',
  ],
}
