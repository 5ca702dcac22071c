import type { LineExamples, LineRule } from './line-rule.ts'

/** The last line of a post set into the page: "— Ana Roth (@anaroth) May 3, 2031". */
export const postSignature: LineRule = {
  name: 'post-signature',
  kind: 'furniture',
  test: (text) =>
    (text.length < 120 && /^[—–-]\s?.{1,60}\(@\w{1,30}\)/.test(text)) ||
    /(?:pic\.twitter\.com\/\w+|https:\/\/t\.co\/\w+)\W*$/.test(text),
}

export const examples: LineExamples = {
  is: ['— Ana Roth (@anaroth) May 3, 2031', 'The wall is wet. pic.twitter.com/aBc123'],
  isNot: ['— Ana Roth, who saw it, said it held.'],
}
