import type { BoxExamples, BoxRule } from './box-rule.ts'

/** The sentence or two between headline and text. */
export const standfirst: BoxRule = {
  name: 'standfirst',
  kind: 'standfirst',
  words:
    'standfirst stand-first dek deck subhead sub-head subheadline sub-headline subtitle sub-title strapline article-intro story-intro excerpt post-excerpt abstract lede-text article-summary-text summary article-description headline-summary article-subtitle'.split(
      ' ',
    ),
}

export const examples: BoxExamples = {
  is: ['<p data-is class="article-standfirst">', '<h2 data-is class="subTitle">', '<div data-is class="dek">'],
  isNot: ['<h2 data-not>', '<p data-not class="first">'],
}
