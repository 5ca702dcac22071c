import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { isReadable, wordsOf } from '../../../src/engine/article.ts'
import { extractArticle } from '../../../src/page/extract/extract-article.ts'

const story = [
  'The dam above Harlow held through the night, the builder Ben Oduya told reporters on Monday.',
  'Nobody in the valley was hurt, according to the water office, which had warned of cracks in May.',
  '“We slept in the school,” said Ana Roth, who lives below the wall with her two sons.',
  'The wall was built in 1931 and is forty metres high. It was last repaired eleven years ago.',
]
const body = story.map((words) => `<p>${words}</p>`).join('')
const headline = '<h1>Dam above Harlow holds</h1>'

const policy =
  'We and our 912 partners store and read what is on your device, and use it to choose what you see, Harlow Media said.'

/** What is read of a page, headings apart. */
async function readOf(html: string): Promise<string[]> {
  const { document } = new JSDOM(`<title>Dam above Harlow holds</title>${html}`, { pretendToBeVisual: true }).window
  const { article } = await extractArticle(document)
  return article.blocks
    .filter(({ kind }) => isReadable(kind) && kind !== 'headline' && kind !== 'subheading')
    .map(({ span }) => wordsOf(article.text, span))
}

describe('of a page with', () => {
  test.each<[what: string, html: string]>([
    [
      'a consent dialog longer than the story',
      `<main>${headline}${body}</main><div id="consent-banner" role="dialog">${`<p>${policy}</p>`.repeat(12)}</div>`,
    ],
    [
      'a policy of cookies that no name gives away, in a dialog',
      `<article>${headline}${body}</article><div role="dialog" class="x1">${`<div>${policy}</div>`.repeat(6)}</div>`,
    ],
    [
      'an invitation to pay in the middle',
      `<article>${headline}${story
        .map(
          (words, i) =>
            (i === 2 ? `<div class="paywall"><p>Subscribe to read on, Harlow Media said.</p></div>` : '') +
            `<p>${words}</p>`,
        )
        .join('')}</article>`,
    ],
    [
      'what others read most, beside the text and in it',
      `<div class="page"><article>${headline}${body}<div class="most-read"><ol><li><a href="/a">Ferry sinks off Vale, coast guard says</a></li><li><a href="/b">Mayor will not stand again, aides say</a></li></ol></div></article><aside><h2>Most read</h2><p>Ferry sank in an hour, the coast guard said on Sunday night.</p></aside></div>`,
    ],
    [
      'cards of other stories that no name gives away',
      `<main><article>${headline}${body}</article><section class="grid3">${[
        'Ferry sinks off the coast of Vale',
        'Mayor of Vale will not stand again',
        'School roof fell in, pupils unhurt',
      ]
        .map(
          (title) =>
            `<div class="g"><h3><a href="/x">${title}</a></h3><p>More people were on board than was known, the coast guard said.</p></div>`,
        )
        .join('')}</section></main>`,
    ],
    [
      'a gallery with words under each picture',
      `<article>${headline}<div class="gallery">${'<figure><img alt=""><figcaption>Engineers at the wall on Monday, the builder said. Photo: Ana Roth/AFP</figcaption></figure>'.repeat(4)}</div>${body}</article>`,
    ],
    [
      'a film and what it is about',
      `<article>${headline}<div class="video-player"><p class="video-title">Watch: builder says that the dam held</p></div>${body}</article>`,
    ],
    [
      'the writer’s life under the text',
      `<article>${headline}${body}<p>Ana Lind is a reporter for the Harlow Echo and covers water.</p></article>`,
    ],
    [
      'what readers wrote, more than the story',
      `<article>${headline}${body}</article><section class="comments">${'<div><p>My cousin said it leaked for years, and nobody from the office came.</p></div>'.repeat(20)}</section>`,
    ],
    [
      'a story in chunks',
      `<main>${headline}${story.map((words) => `<div class="chunk"><div class="text"><p>${words}</p></div></div><div class="ad-slot">Advertisement</div>`).join('')}</main>`,
    ],
    [
      'the headlines of the day over the story',
      `<div class="ticker"><a href="/f">Ferry sinks off Vale, coast guard says</a></div><header><nav><a href="/">Echo</a></nav></header><main>${headline}${body}</main>`,
    ],
    [
      'no elements but line ends, as old papers have it',
      `<table><tr><td>${headline}<font face="Times">${story.join('<br><br>')}</font></td></tr></table>`,
    ],
  ])('%s the story is read, and no more', async (_what, html) => {
    expect(await readOf(`<body>${html}</body>`)).toEqual(story)
  })
})
