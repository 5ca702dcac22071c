import type { LineExamples, LineRule } from './line-rule.ts'

const pair = /^\p{Lu}[\p{L} ]{1,24}(?:\([^)]{1,12}\))?: \S/u

/** A row of facts in a list or box: "Weight: 3 kg", "Fill: synthetic". Says no sentence. */
export const specification: LineRule = {
  name: 'specification',
  kind: 'furniture',
  test: (text) =>
    text.length < 70 &&
    text.includes(': ') &&
    pair.test(text) &&
    !/[.!?:”"’']$/.test(text) &&
    (/\d/.test(text) || text.length < 32) &&
    !/[“"]/.test(text),
}

export const examples: LineExamples = {
  is: ['Weight: 3 kg', 'Comfort rating: 4 °C / 39 °F', 'Price: $20', 'Fill: synthetic'],
  isNot: [
    'Lind: it is over.',
    'The mayor: “No.”',
    'Lind: “We had 3 days”',
    'Mayor Lind: we had no warning at all that day',
  ],
}
