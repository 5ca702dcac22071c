import type { LineExamples, LineRule } from './line-rule.ts'

const job =
  /\b(?:reporter|correspondent|editor|writer|journalist|columnist|contributor|producer|intern|author|anchor|photographer|blogger|bureau chief|fellow)s?\b/
const isA = /^\W{0,3}(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:is|was|are|has been|joined|works|serves)\b/u
const covers = /^\W{0,3}(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:covers|writes about|reports on|leads coverage)\b/u
const contact = /(?:^| )(?:@\w{2,}|[\w.+-]{1,60}@[\w-]{1,40}\.[\w.]{2,40})\W{0,3}$/
const from = /^\W{0,3}\p{Lu}[\p{L}.’' -]{2,60} reported from \p{Lu}[^.]{1,120}\.?$/u

/** The writer's own note over or under the text: "Ana Roth is a reporter for the Harlow Echo." Asked only there. */
export const signOff: LineRule = {
  name: 'sign-off',
  kind: 'furniture',
  test: (text) =>
    text.length < 500 &&
    !/[“"]/.test(text) &&
    (isNames(text) ||
      covers.test(text) ||
      from.test(text) ||
      (isA.test(text) && job.test(text.slice(0, 160))) ||
      (text.length < 200 && contact.test(text))),
}

/** Names and nothing else: "Ana Roth/Ben Oduya". */
function isNames(text: string): boolean {
  const words = text.split(/[\s/,&|]+/)
  return (
    words.length <= 8 &&
    words.length >= 2 &&
    !/[.!?:]$/.test(text) &&
    words.every((word) => /^(?:\p{Lu}[\p{L}.’'-]*|and)$/u.test(word))
  )
}

export const examples: LineExamples = {
  is: [
    'Ana Roth is a politics reporter for the Harlow Echo.',
    'Ben Oduya covers water.',
    'Ana Roth/Ben Oduya',
    'Write to Ana Roth at ana@echo.example',
    'Roth reported from Harlow and Lind from Vale.',
  ],
  isNot: [
    'Ana Roth is the mayor of Harlow.',
    'Ana Roth, a reporter, saw the wall crack.',
    '“Ana Roth is a reporter I trust,” Lind said.',
  ],
}
