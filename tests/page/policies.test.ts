import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { policiesOf } from '../../src/page/policies/policies-of.ts'

const address = 'https://www.ledger.example/coast/wall'
const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'The wall' }

/** What a page says, given the head and body in which it says it. */
const policiesIn = (html: string): [string, string][] =>
  policiesOf(new JSDOM(html, { url: address }).window.document).map(({ kind, url }) => [kind, url])
const script = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`

const unnamed: [string, string] = ['unnamedSourcesPolicy', 'https://www.ledger.example/unnamed']

describe('a publisher’s policies, as JSON-LD names them', () => {
  test.each<[why: string, data: unknown, policies: [string, string][]]>([
    [
      'in the article’s publisher',
      {
        ...article,
        publisher: {
          '@type': 'NewsMediaOrganization',
          unnamedSourcesPolicy: 'https://www.ledger.example/unnamed',
          correctionsPolicy: 'https://www.ledger.example/corrections',
          ethicsPolicy: 'https://www.ledger.example/ethics',
          publishingPrinciples: 'https://www.ledger.example/principles',
        },
      },
      [
        unnamed,
        ['ethicsPolicy', 'https://www.ledger.example/ethics'],
        ['publishingPrinciples', 'https://www.ledger.example/principles'],
        ['correctionsPolicy', 'https://www.ledger.example/corrections'],
      ],
    ],
    [
      'in a publisher that the article only names, in a @graph',
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'NewsArticle', publisher: { '@id': 'https://www.ledger.example/#us' } },
          {
            '@type': 'NewsMediaOrganization',
            '@id': 'https://www.ledger.example/#us',
            unnamedSourcesPolicy: '/unnamed',
          },
        ],
      },
      [unnamed],
    ],
    [
      'in a list, with the publisher in a list',
      [{ '@type': 'BreadcrumbList' }, { ...article, publisher: [{ unnamedSourcesPolicy: ['/unnamed', '/other'] }] }],
      [unnamed],
    ],
    [
      'of the article itself',
      { ...article, publishingPrinciples: '/p' },
      [['publishingPrinciples', 'https://www.ledger.example/p']],
    ],
    [
      'as a work with an address',
      { ...article, publisher: { ethicsPolicy: { '@type': 'CreativeWork', url: '/ethics' } } },
      [['ethicsPolicy', 'https://www.ledger.example/ethics']],
    ],
    ['as a reference', { ...article, publisher: { unnamedSourcesPolicy: { '@id': '/unnamed' } } }, [unnamed]],
    [
      'under a prefix',
      { '@type': 'schema:NewsArticle', 'schema:publisher': { 'schema:unnamedSourcesPolicy': '/unnamed' } },
      [unnamed],
    ],
    [
      'of the organisation that the page describes, where no article names a publisher',
      { '@type': ['NewsMediaOrganization'], unnamedSourcesPolicy: '/unnamed' },
      [unnamed],
    ],
    [
      'with line ends in its strings',
      `{"@type":"NewsArticle","description":"two\nlines","publisher":{"unnamedSourcesPolicy":"/unnamed"}}`,
      [unnamed],
    ],
    [
      'not of an author’s employer or a work that is cited',
      {
        ...article,
        publisher: { name: 'Ledger' },
        author: {
          '@type': 'Person',
          affiliation: { '@type': 'NewsMediaOrganization', unnamedSourcesPolicy: '/theirs' },
        },
        citation: { '@type': 'NewsArticle', publisher: { unnamedSourcesPolicy: '/theirs' } },
      },
      [],
    ],
    ['not as a statement without an address', { ...article, publisher: { unnamedSourcesPolicy: '' } }, []],
    ['not as what no page is', { ...article, publisher: { unnamedSourcesPolicy: 'javascript:alert(1)' } }, []],
    ['not as data', { ...article, publisher: { ethicsPolicy: 'data:text/html,<script>alert(1)</script>' } }, []],
    [
      'not with a name and a word to sign in',
      { ...article, publisher: { ethicsPolicy: 'https://me:secret@ledger.example/' } },
      [],
    ],
    ['not as numbers', { ...article, publisher: { ethicsPolicy: 7, correctionsPolicy: null } }, []],
    ['not in a script beyond repair', '{"@type":"NewsArticle","publisher":{"ethicsPolicy":"/ethics"', []],
    ['not at endless length', { ...article, publisher: { ethicsPolicy: `/${'e'.repeat(3000)}` } }, []],
  ])('%s', (_why, data, policies) => {
    expect(policiesIn(`<head>${script(data)}</head>`)).toEqual(policies)
  })

  test('in another script than the article', () => {
    const publisher = { '@type': 'NewsMediaOrganization', '@id': '#us', unnamedSourcesPolicy: '/unnamed' }
    expect(policiesIn(script({ ...article, publisher: { '@id': '#us' } }) + script(publisher))).toEqual([unnamed])
  })

  test('a description nested without end says nothing and breaks nothing', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    expect(policiesIn(script(`{"@graph":${deep},"ethicsPolicy":"/ethics"}`))).toEqual([])
  })
})

describe('a publisher’s policies, as microdata names them', () => {
  const organisation = 'itemscope itemtype="https://schema.org/NewsMediaOrganization"'
  test.each<[why: string, html: string, policies: [string, string][]]>([
    [
      'a link',
      `<footer ${organisation}><a itemprop="unnamedSourcesPolicy" href="/unnamed">Unnamed sources</a></footer>`,
      [unnamed],
    ],
    ['a meta tag', `<div ${organisation}><meta itemprop="unnamedSourcesPolicy" content="/unnamed"></div>`, [unnamed]],
    [
      'one address for two policies',
      `<div ${organisation}><link itemprop="ethicsPolicy correctionsPolicy" href="/ethics"></div>`,
      [
        ['ethicsPolicy', 'https://www.ledger.example/ethics'],
        ['correctionsPolicy', 'https://www.ledger.example/ethics'],
      ],
    ],
    [
      'in the publisher of the article',
      `<article itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="publisher" ${organisation}><link itemprop="unnamedSourcesPolicy" href="/unnamed"></div></article>`,
      [unnamed],
    ],
    [
      'not in an author’s employer',
      `<article itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="worksFor" ${organisation}><link itemprop="unnamedSourcesPolicy" href="/theirs"></div></article>`,
      [],
    ],
    ['not outside an item', '<a itemprop="unnamedSourcesPolicy" href="/unnamed">Policy</a>', []],
  ])('%s', (_why, html, policies) => {
    expect(policiesIn(html)).toEqual(policies)
  })
})

test('a page that names none has none', () => {
  expect(policiesIn(`<head>${script(article)}</head><p>Ethics policy</p>`)).toEqual([])
})
