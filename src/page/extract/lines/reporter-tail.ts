import type { LineExamples, LineRule } from './line-rule.ts'

const tail =
  /^[\s—–(*[-]*(?:(?:additional |with )?(?:reporting|writing|editing|translation|photography|graphics?|research|production|fact-checking) (?:by|from)\b|(?:reported|compiled|edited|written|translated) by\b|with (?:files|inputs?|reporting|contributions|agency inputs?) from\b|(?:source|sources|via|agencies)\s?: |this (?:story|article|report|piece) (?:was|has been|is) (?:originally |first |also |co-)*(?:published|produced|written|reported|updated|corrected|generated|translated|supported|part of|adapted)\b)/i
const contributed =
  /\bcontributed (?:to this (?:report|story|article|piece)|(?:to )?(?:the )?(?:reporting|research))\b|\bassisted (?:with|in) this report/i
const agency = /^[-–—(\s]*with (?:agenc\w+|wires?|AP|AFP|Reuters)\b.{0,40}$/i

/** Who reported, wrote and edited, at the end of the text: nobody there is a source. */
export const reporterTail: LineRule = {
  name: 'reporter-tail',
  kind: 'furniture',
  test: (text) =>
    text.length < 600 &&
    (tail.test(text) ||
      (text.length < 80 && agency.test(text)) ||
      (/contributed|assisted/.test(text) && contributed.test(text) && !/[“"]/.test(text))),
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
