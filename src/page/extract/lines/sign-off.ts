import type { LineExamples, LineRule } from './line-rule.ts'

const job =
  /\b(?:reporter|correspondent|editor|writer|journalist|columnist|contributor|producer|intern|author|anchor|photographer|blogger|bureau chief|fellow)s?\b/
const is = /^(?:is|was|are|has been|joined|works|serves)\b/
const covers = /^(?:covers|writes about|reports on|leads coverage)\b/
const contact = /(?:^| )(?:@\w{2,}|[\w.+-]{1,60}@[\w-]{1,40}\.[\w.]{2,40})\W{0,3}$/
const from = /^\W{0,3}[^\sa-z][^.\d]{2,60} reported from [^\sa-z][^.]{1,120}\.?$/

/** The writer's own note over or under the text: "Ana Roth is a reporter for the Harlow Echo." Asked only there. */
export const signOff: LineRule = {
  name: 'sign-off',
  kind: 'furniture',
  test(text) {
    if (text.length >= 500 || /[“"]/.test(text)) return false
    const rest = afterName(text)
    return (
      isNames(text) ||
      covers.test(rest) ||
      (is.test(rest) && job.test(text.slice(0, 160))) ||
      (text.includes(' reported from ') && from.test(text)) ||
      (text.length < 200 && text.includes('@') && contact.test(text))
    )
  },
}

/** What stands after a name of one to four words; nothing where the line opens with no name. */
function afterName(text: string): string {
  const words = text.replace(/^\W{1,3}/, '').split(' ')
  const end = words.slice(0, 5).findIndex((word) => !isNameWord(word))
  return end > 0 ? words.slice(end).join(' ') : ''
}

const isNameWord = (word: string): boolean => /^[^\sa-z\d.’'-][^\d“”"(),:;!?]*$/.test(word)

/** Names and nothing else: "Ana Roth/Ben Oduya". */
function isNames(text: string): boolean {
  if (/[.!?:]$/.test(text)) return false
  const words = text.split(/[\s/,&|]+/)
  return words.length <= 8 && words.length >= 2 && words.every((word) => word === 'and' || isNameWord(word))
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
