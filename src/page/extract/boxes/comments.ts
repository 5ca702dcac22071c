import type { BoxExamples, BoxRule } from './box-rule.ts'

/** What readers wrote under the article. */
export const comments: BoxRule = {
  name: 'comments',
  kind: 'furniture',
  upTo: 0.9, // readers write more than a brief has
  words:
    'comment comments commenting comment-list disqus livefyre coral spotim spot-im viafoura openweb respond reply discussion'.split(
      ' ',
    ),
}

export const examples: BoxExamples = {
  is: [
    '<section data-is id="comments">',
    '<div data-is class="article__comments">',
    '<div data-is id="disqus_thread">',
  ],
  isNot: ['<div data-not class="commentary">', '<div data-not class="story">'],
}
