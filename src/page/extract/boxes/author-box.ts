import type { BoxExamples, BoxRule } from './box-rule.ts'

/** Who wrote the article: byline, date, and the writer's life in two sentences. Writers are not sources. */
export const authorBox: BoxRule = {
  name: 'author-box',
  kind: 'furniture',
  tags: ['address'],
  words:
    'byline bylines author authors author-bio authorbio author-box author-info author-card about-author about-the-author bio biography contributor contributors writer writers reporter dateline timestamp time-stamp datetime date-time date pubdate publish-date published publication-date updated last-updated post-meta entry-meta article-meta story-meta meta metadata kicker eyebrow read-time reading-time'.split(
      ' ',
    ),
  unless: ['entry-content', 'article-body', 'story-body'],
}

export const examples: BoxExamples = {
  is: [
    '<div data-is class="byline">',
    '<section data-is class="author-bio">',
    '<address data-is>',
    '<span data-is class="postMeta">',
  ],
  isNot: ['<div data-not class="authority">', '<div data-not class="copy">'],
}
