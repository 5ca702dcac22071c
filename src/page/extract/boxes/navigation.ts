import type { Place } from '../place.ts'
import type { BoxExamples, BoxRule } from './box-rule.ts'

/** Menus, site header, breadcrumbs, search, tags and topics: ways to other pages. */
export const navigation: BoxRule = {
  name: 'navigation',
  kind: 'furniture',
  tags: ['nav', 'menu'],
  roles: ['navigation', 'banner', 'search', 'menu', 'menubar', 'toolbar', 'tablist', 'listbox'],
  words:
    'nav navbar navigation menu submenu breadcrumb breadcrumbs masthead toolbar sitemap pagination pager tags taglist tag-list topic-list topics keywords site-header page-header global-header main-header search searchbar skip-link ticker weather'.split(
      ' ',
    ),
  test: (place) => place.tag === 'header' && !isInArticle(place),
}

/** The header of the article holds headline and standfirst; the header of the site holds menus. */
function isInArticle(place: Place): boolean {
  for (let at = place.parent; at; at = at.parent) if (at.tag === 'article' || at.tag === 'main') return true
  return place.element.querySelector('h1') !== null
}

export const examples: BoxExamples = {
  is: [
    '<nav data-is>',
    '<div data-is class="breadcrumbs">',
    '<header data-is class="top">',
    '<ul data-is class="article-tags">',
  ],
  isNot: ['<article><header data-not></header></article>', '<header data-not><h1>Dam held, says builder</h1></header>'],
}
