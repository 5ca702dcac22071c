import type { BoxExamples, BoxRule } from './box-rule.ts'

/** Links to other stories, with their headlines and teasers: their claims belong to other articles. */
export const related: BoxRule = {
  name: 'related',
  kind: 'furniture',
  words:
    'related relatedlinks relatedcontent recommended recommendation recommendations recommends recirc recirculation read-more readmore read-next read-also also-read more-stories more-from more-on more-news most-read most-popular most-viewed most-commented trending popular teaser teasers promo promos promobox promotion outbrain taboola zergnet revcontent recommender up-next next-up you-may suggested suggestions latest-news latest-stories top-stories topstories onward see-also further-reading explore-more carousel rail sidebar side-bar right-rail rightcol right-column secondary linkbox link-box story-link related-story internal-link inline-link jeg_post_related rollup slice-list hyperlink-embed crosslink cross-link'.split(
      ' ',
    ),
  roles: ['complementary'],
}

export const examples: BoxExamples = {
  is: [
    '<div data-is class="related-articles">',
    '<ul data-is class="storyRelated">',
    '<div data-is id="taboola-below">',
  ],
  isNot: ['<div data-not class="correlated">', '<div data-not class="article-body">'],
}
