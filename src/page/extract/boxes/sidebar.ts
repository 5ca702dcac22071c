import type { BoxExamples, BoxRule } from './box-rule.ts'

/** Asides, pull quotes, tables. The running text says what matters of them; a pull quote is a copy. */
export const sidebar: BoxRule = {
  name: 'sidebar',
  kind: 'furniture',
  tags: ['aside', 'table', 'details', 'pre'],
  words:
    'pullquote pull-quote pull-quotes factbox fact-box fact-file infobox info-box explainer-box timeline-box scoreboard standings'.split(
      ' ',
    ),
}

export const examples: BoxExamples = {
  is: ['<aside data-is>', '<div data-is class="pull-quote">', '<table data-is>'],
  isNot: ['<blockquote data-not>', '<div data-not class="fact">'],
}
