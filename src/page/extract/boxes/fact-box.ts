import type { BoxExamples, BoxRule } from './box-rule.ts'

/** Background set into the text: a document in full, a list of dates. Can be longer than the article around it. */
export const factBox: BoxRule = {
  name: 'fact-box',
  kind: 'furniture',
  certain: true,
  words:
    'factbox fact-box factfile fact-file infobox info-box explainer-box timeline-box sidebox side-box textbox'.split(
      ' ',
    ),
}

export const examples: BoxExamples = {
  is: ['<div data-is class="factbox">', '<div data-is class="article-infoBox">'],
  isNot: ['<div data-not class="facts">', '<div data-not class="box">'],
}
