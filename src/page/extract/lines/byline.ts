import type { LineExamples, LineRule } from './line-rule.ts'
import { listOf, openingWord } from './phrases.ts'

const separators = /[\s,|•·@–—()/&]+/
const nameWord =
  /^(?:\p{Lu}[\p{L}.’'-]*|and|of|for|the|in|at|with|de|da|van|von|bin|al|staff|writer|reporter|correspondent|editor)$/u
const dateWord =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|\d{1,4}[.:/-]\d{1,2}(?:[.:/-]\d{1,4})?(?:[ap]\.?m\.?)?|\d{1,2}[ap]\.?m\.?|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues?|wed|thurs?|fri|sat|sun)\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]\.?m\.?|gmt(?:[+-]\d+)?|utc|bst|ist|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|cet|cest|eet|aest|aedt|sast|hkt|sgt|jst|kst|pkt|nzst|local|time|ago|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|today|yesterday|just|now|first|last|published|updated?|posted|modified|created|edited|added|issued|on|at|to|from|and|date|read)[:.]?$/i
const oneOf = /\d|\bago\b|\btoday\b|\byesterday\b/i

/** Who wrote it and when: a line of names or of dates, no sentence. */
export const byline: LineRule = {
  name: 'byline',
  kind: 'furniture',
  test: (text) => text.length < 140 && (isSigned(text) || isStamp(text)),
}

const signing: ReadonlySet<string> = new Set(listOf('by|words|story|text|analysis|opinion'))

function isSigned(text: string): boolean {
  if (!signing.has(openingWord(text))) return false
  const signed = /^\W{0,3}(?:By|BY|(?:Words|Story|Text|Analysis|Opinion) by):? (?=\p{Lu})/u.exec(text)
  if (!signed || /[.!?”"]$/.test(text)) return false
  const names = text
    .slice(signed[0].length)
    .split(/[,|•·–—]/)[0]!
    .split(separators)
  return names.length <= 12 && names.every((word) => word === '' || nameWord.test(word))
}

function isStamp(text: string): boolean {
  return (
    text.length < 90 && oneOf.test(text) && text.split(separators).every((word) => word === '' || dateWord.test(word))
  )
}

export const examples: LineExamples = {
  is: [
    'By Ana Roth',
    'By Ana Roth and Ben Oduya, Harlow Echo',
    '3 May 2031, 14:05 GMT',
    'Updated: May 3, 2031 at 2:05 p.m.',
    '21:00',
    '5 minutes ago',
  ],
  isNot: [
    'By Friday the dam was full.',
    'By Ana Roth’s count it is ten.',
    'In May 2031',
    'May 3 is the day, Lind said.',
  ],
}
