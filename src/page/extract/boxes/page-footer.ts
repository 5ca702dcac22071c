import type { BoxExamples, BoxRule } from './box-rule.ts'

/** The foot of the page or of the article: rights, addresses, links. Can be longer than a brief. */
export const pageFooter: BoxRule = {
  name: 'page-footer',
  kind: 'furniture',
  certain: true,
  tags: ['footer'],
  roles: ['contentinfo'],
  words: ['footer', 'colophon', 'bottom-bar'],
}

export const examples: BoxExamples = {
  is: ['<footer data-is>', '<div data-is class="site-footer">'],
  isNot: ['<div data-not class="footing">', '<div data-not class="foot">'],
}
