import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { isNewsArticle } from '../../../src/page/detect/news-article.ts'

const ld = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`
const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}">`
const named = (name: string, content: string): string => `<meta name="${name}" content="${content}">`
const ogArticle = meta('og:type', 'article')
const published = meta('article:published_time', '2031-05-03T06:00:00Z')
const teaser = { '@type': 'NewsArticle', headline: 'Dam holds' }

function looksAt(head: string, path = '/news/dam-holds', body = ''): boolean {
  const { window } = new JSDOM(`<!doctype html><head>${head}</head><body>${body}`, {
    url: `https://ledger.example${path}`,
  })
  return isNewsArticle(window.document)
}

describe('a news article', () => {
  test.each<[what: string, head: string, path?: string, body?: string]>([
    ['of schema.org', ld({ '@context': 'https://schema.org', '@type': 'NewsArticle' })],
    ['of several types', ld({ '@type': ['Article', 'NewsArticle'] })],
    [
      'below twenty thousand pages',
      ld(`${'{"@type":"WebPage","mainEntity":'.repeat(20_000)}{"@type":"NewsArticle"}${'}'.repeat(20_000)}`),
    ],
    ['by its full address', ld({ '@type': 'https://schema.org/NewsArticle' })],
    ...['Reportage', 'Background', 'Analysis', 'Opinion', 'Review', 'AskPublic'].map((kind): [string, string] => [
      `of kind ${kind}`,
      ld({ '@type': `${kind}NewsArticle` }),
    ]),
    [
      'that is a live blog',
      ld({ '@type': 'LiveBlogPosting', liveBlogUpdate: Array(9).fill({ '@type': 'BlogPosting' }) }),
    ],
    ['in a list', ld([{ '@type': 'BreadcrumbList' }, teaser])],
    ['in a graph', ld({ '@graph': [{ '@type': 'Organization' }, { '@type': 'WebPage' }, teaser] })],
    ['as what the page is about', ld({ '@type': 'WebPage', mainEntity: teaser })],
    ['with a comma too many', ld('{"@type":"NewsArticle","headline":"Dam holds",}')],
    [
      'with a line end in a string',
      ld('{"@context":"https://schema.org","@type":"NewsArticle","headline":"Dam\nholds"}'),
    ],
    ['behind CDATA marks', ld('//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>')],
    ['in a comment', ld('<!-- {"@type":"NewsArticle"} -->')],
    ['after damaged schema of something else', ld('{"@type":"Organization",}') + ld(teaser)],
    ['with other stories named in it', ld({ ...teaser, mentions: Array(9).fill(teaser) })],
    ['with a product it reviews', ld({ ...teaser, about: { '@type': 'Product' } }) + ld({ '@type': 'Product' })],
    ['on an accelerated page', ld(teaser), '/news/dam-holds.amp'],
    ['by Open Graph and its date', ogArticle + published],
    ['by Open Graph and its section', ogArticle + meta('article:section', 'Coast')],
    ['by Open Graph and its day', ogArticle, '/2031/05/03/dam-holds'],
    ['by Open Graph and plain schema', ogArticle + ld({ '@type': 'Article' })],
    ['by microdata', '', '/dam', '<article itemscope itemtype="https://schema.org/NewsArticle"><p>Dam</p></article>'],
    [
      'by Open Graph and microdata',
      ogArticle,
      '/dam',
      '<div itemscope itemtype="http://schema.org/NewsArticle"></div>',
    ],
    ['of before Open Graph, by its date', named('pubdate', '2009-05-03T06:00:00Z')],
    ['of before Open Graph, by what counts its readers', named('parsely-pub-date', '2013-05-03T06:00:00Z')],
    ['without marks, by its day', '', '/2009/05/03/dam-holds.html', '<article><p>The dam held.</p></article>'],
    ['at the root, by its number', ld(teaser), '/?p=1734'],
  ])('%s', (_what, head, path, body) => {
    expect(looksAt(head, path, body)).toBe(true)
  })
})

describe('no news article:', () => {
  const listed = Array.from({ length: 8 }, () => teaser)
  test.each<[what: string, head: string, path?: string, body?: string]>([
    ['a page that says nothing', ''],
    ['a front page', ogArticle + published, '/'],
    ['the front page of an edition', ogArticle + published, '/en-gb/'],
    [
      'a section with its stories listed',
      ld({ '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', itemListElement: listed } }),
    ],
    ['a section with its stories in a graph', ld({ '@graph': listed })],
    ['a section with a script for each of its stories', listed.map(ld).join('')],
    [
      'a section with microdata for each of its stories',
      '',
      '/coast',
      '<article itemscope itemtype="https://schema.org/NewsArticle"></article>'.repeat(8),
    ],
    ['a topic', meta('og:type', 'website') + ld({ '@type': 'WebPage' }), '/topic/dams'],
    ['a writer', meta('og:type', 'profile') + ld({ '@type': 'ProfilePage' }), '/by/ana-roth'],
    ['what was searched for', ld({ '@type': 'SearchResultsPage' }), '/search?q=dam'],
    ['an archive of a day', '', '/2031/05/03/', '<article></article><article></article>'],
    ['a product', meta('og:type', 'product') + ld({ '@type': 'Product' })],
    ['a product on a blog', ogArticle + published + ld({ '@type': 'Product' })],
    ['a recipe', ogArticle + published + ld({ '@graph': [{ '@type': 'Article' }, { '@type': 'Recipe' }] })],
    ['a recipe with a script of its own', ogArticle + ld({ '@type': 'Article' }) + ld({ '@type': ['Recipe'] })],
    ['a thread of a forum', ogArticle + published + ld({ '@type': 'DiscussionForumPosting' })],
    ['a question with answers', ogArticle + ld({ '@type': 'QAPage', mainEntity: { '@type': 'Question' } })],
    ['a vacancy', ogArticle + published + ld({ '@type': 'JobPosting' })],
    ['a video', meta('og:type', 'video.other') + ld({ '@type': 'VideoObject' }), '/watch/dam'],
    ['an encyclopedia', meta('og:type', 'website') + ld({ '@type': 'Article', headline: 'Dam' }), '/wiki/Dam'],
    [
      'a contact page of a content system',
      ogArticle + meta('article:modified_time', '2031-05-03') + ld({ '@graph': [{ '@type': 'WebPage' }] }),
      '/contact',
    ],
    ['a page that only names a story', ld({ '@type': 'WebPage', citation: teaser })],
    ['schema of nothing', ld('') + ld('null') + ld('[]') + ld('"NewsArticle"')],
  ])('%s', (_what, head, path, body) => {
    expect(looksAt(head, path, body)).toBe(false)
  })
})
