import { wordsOf } from '../../article.ts'
import type { FlagRule, GradeExamples } from '../rule.ts'

const opinionOfOurs = /\b(?:we|I)(?:\s+(?:do not|don['’]t|firmly|still|also))?\s+(?:believe|think|suspect|assess)\b/i

/** What somebody thinks of a matter that others would know better. */
export const assessment: FlagRule = {
  flag: 'assessment-of-another-party',
  applies: ({ claim: { attribution }, document }) =>
    attribution.cueClass === 'BELIEVE' ||
    attribution.claim.some((span) => opinionOfOurs.test(wordsOf(document.article.text, span))),
}

export const examples: GradeExamples = {
  applies: [
    'Mara Lind, the mayor, {believes} that the builders knew.',
    '“We don’t believe they tested it at all,” {said} Mara Lind, the mayor.',
  ],
  leaves: ['“We tested it twice last year,” {said} Mara Lind, the mayor.'],
}
