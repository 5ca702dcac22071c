import type { LineExamples, LineRule } from './line-rule.ts'
import { holdsAny, listOf, openingWord } from './phrases.ts'

const tail =
  /^[\s—–(*[-]*(?:(?:additional |with )?(?:reporting|writing|editing|translation|photography|graphics?|research|production|fact-checking) (?:by|from)\b|(?:reported|compiled|edited|written|translated) by\b|with (?:files|inputs?|reporting|contributions|agency inputs?) from\b|(?:source|sources|via|agencies)\s?: |this (?:story|article|report|piece) (?:was|has been|is) (?:originally |first |also |co-)*(?:published|produced|written|reported|updated|corrected|generated|translated|supported|part of|adapted)\b)/i
/** First words of `tail`. */
const openings: ReadonlySet<string> = new Set(
  listOf(
    'additional|with|reporting|writing|editing|translation|photography|graphic|graphics|research|production|fact|reported|compiled|edited|written|translated|source|sources|via|agencies',
  ),
)
const contributed =
  /\bcontributed (?:to this (?:report|story|article|piece)|(?:to )?(?:the )?(?:reporting|research))\b|\bassisted (?:with|in) this report/i
const ofStory = listOf('this story|this article|this report|this piece')
const ofContributed = listOf('contributed|assisted')
const agency = /^[-–—(\s]*with (?:agenc\w+|wires?|AP|AFP|Reuters)\b.{0,40}$/i

/** Whether the first words may be those of `tail`. */
function opensAsTail(text: string): boolean {
  const word = openingWord(text)
  return word === 'this' ? holdsAny(text.toLowerCase(), ofStory) : openings.has(word)
}

/** Who reported, wrote and edited, at the end of the text: nobody there is a source. */
export const reporterTail: LineRule = {
  name: 'reporter-tail',
  kind: 'furniture',
  test: (text) =>
    text.length < 600 &&
    ((opensAsTail(text) && tail.test(text)) ||
      (text.length < 80 && openingWord(text) === 'with' && agency.test(text)) ||
      (holdsAny(text, ofContributed) && contributed.test(text) && !/[“"]/.test(text))),
}

export const examples: LineExamples = {
  is: [
    'Reporting by Ana Roth in Harlow; editing by Ben Oduya',
    'Lind reported from Harlow. Echo writer Ana Roth contributed to this report.',
    'Harlow Press writers Ana Roth and Ben Oduya contributed to this report.',
    '— With files from Ana Roth',
    'This story was originally published by the Harlow Echo.',
    'Source: agencies',
  ],
  isNot: [
    'The reporting of the Echo led to the inquiry, Lind said.',
    '“My parents contributed to this report,” Lind said.',
    'The ministry reported a rise in May.',
  ],
}
