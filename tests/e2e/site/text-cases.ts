import type { BlockKind } from '../../../src/engine/article.ts'

/** A piece of an article as a site may write it, and the blocks in which “sluice” then stands, whole and in order. */
export interface TextCase {
  readonly why: string
  readonly html: string
  readonly blocks: readonly (readonly [kind: BlockKind, text: string])[]
  /** It stands right under the headline, and not after the first two paragraphs. */
  readonly isLead?: true
}

const may = 'The sluice would be closed in May, harbour master Lena Brandt said.'
const june = 'The sluice would open again in June, the harbour master Lena Brandt said on Monday.'

/** The text is the article's, whatever it is made of. */
const read: readonly TextCase[] = [
  {
    why: 'paragraphs in divs',
    html: `<div><div>${may}</div><div>${june}</div></div>`,
    blocks: [
      ['paragraph', may],
      ['paragraph', june],
    ],
  },
  {
    why: 'paragraphs between line ends',
    html: `<div>${may}<br><br>${june}</div>`,
    blocks: [
      ['paragraph', may],
      ['paragraph', june],
    ],
  },
  {
    why: 'bare text broken by empty elements',
    html: `<div>${may}<div class="break"></div>${june}</div>`,
    blocks: [
      ['paragraph', may],
      ['paragraph', june],
    ],
  },
  {
    why: 'an attribution over links and emphasis',
    html: '<p>The <em>sluice</em> would be <a href="/gates">closed in May, harbour</a> master <a href="/b">Lena</a> <b>Brandt</b> said.</p>',
    blocks: [['paragraph', may]],
  },
  {
    why: 'soft hyphens and characters without width',
    html: '<p>The slu&shy;ice would be closed in May, har&shy;bour mas&#8203;ter Lena Brandt said.</p>',
    blocks: [['paragraph', may]],
  },
  {
    why: 'spaces that do not break, and spaces that stand for none',
    html: '<p>The&nbsp;sluice would be\n   closed in&nbsp;&nbsp;May, harbour master Lena&nbsp;Brandt said.</p>',
    blocks: [['paragraph', may]],
  },
  {
    why: 'a first letter that is larger',
    html: '<p><span style="float: left; font-size: 3em; line-height: 1">T</span>he sluice would be closed in May, harbour master Lena Brandt said.</p>',
    blocks: [['paragraph', may]],
  },
  {
    why: 'words written from right to left in a sentence',
    html: '<p>The sluice, <bdi dir="rtl" lang="ar">بوابة المرفأ</bdi>, would be closed in May, harbour master Lena Brandt said.</p>',
    blocks: [['paragraph', 'The sluice, بوابة المرفأ, would be closed in May, harbour master Lena Brandt said.']],
  },
  {
    why: 'an open shadow root with a slot',
    html: `<story-text><template shadowrootmode="open"><p>${may}</p><slot></slot></template><p>${june}</p></story-text>`,
    blocks: [
      ['paragraph', may],
      ['paragraph', june],
    ],
  },
  {
    why: 'a list of who said what',
    html: `<ul><li>“We will close the sluice in May,” Lena Brandt said.</li><li>“The sluice is as old as I am,” said Lena Brandt.</li></ul>`,
    blocks: [
      ['list-item', '“We will close the sluice in May,” Lena Brandt said.'],
      ['list-item', '“The sluice is as old as I am,” said Lena Brandt.'],
    ],
  },
  {
    why: 'a quotation set apart',
    html: `<blockquote><p>“We will close the sluice in May,” Lena Brandt said.</p></blockquote>`,
    blocks: [['quote', '“We will close the sluice in May,” Lena Brandt said.']],
  },
  {
    why: 'entries of a live blog',
    html: `<section><time>12:40</time><h2>The sluice is shut</h2><p>${may}</p></section><section><time>12:55</time><h2>The sluice is dry</h2><p>${june}</p></section>`,
    blocks: [
      ['subheading', 'The sluice is shut'],
      ['paragraph', may],
      ['subheading', 'The sluice is dry'],
      ['paragraph', june],
    ],
  },
  {
    why: 'a standfirst',
    html: `<p class="standfirst">${may}</p>`,
    isLead: true,
    blocks: [['standfirst', may]],
  },
  {
    why: 'key points over the text',
    html: `<h3>Key points</h3><ul><li>${may}</li><li>${june}</li></ul>`,
    isLead: true,
    blocks: [
      ['key-point', may],
      ['key-point', june],
    ],
  },
]

/** The same text twice, for two sizes of screen or as a pull quote: it counts once. */
const twice: readonly TextCase[] = [
  {
    why: 'the same text for a small screen and a large one, of which one is shown',
    html: `<style>@media (min-width: 10px) { .small { display: none } }</style><p class="small">${may}</p><p class="large">${may}</p>`,
    blocks: [['paragraph', may]],
  },
  {
    why: 'the same text twice, both shown',
    html: `<p>${may}</p><p class="again">${may}</p>`,
    blocks: [
      ['paragraph', may],
      ['furniture', may],
    ],
  },
  {
    why: 'a pull quote of words of the text',
    html: `<p>${june}</p><aside class="pull-quote"><p>The sluice would open again in June</p></aside>`,
    blocks: [
      ['paragraph', june],
      ['furniture', 'The sluice would open again in June'],
    ],
  },
]

/** On the page and not of the text: marked as what it is, and no claim of it shown. */
const beside: readonly TextCase[] = [
  {
    why: 'a caption',
    html: `<figure><img alt="" width="9" height="9"><figcaption>${may}</figcaption></figure>`,
    blocks: [['caption', may]],
  },
  {
    why: 'who made a picture',
    html: `<p>Photo: The sluice by Lena Brandt/AFP</p>`,
    blocks: [['caption', 'Photo: The sluice by Lena Brandt/AFP']],
  },
  {
    why: 'an invitation to get mail',
    html: `<div class="newsletter-signup"><p>${may}</p></div>`,
    blocks: [['furniture', may]],
  },
  {
    why: 'a link to another story',
    html: `<p><strong>READ NEXT: <a href="/sluice">Sluice will close in May, says harbour master Lena Brandt</a></strong></p>`,
    blocks: [['furniture', 'READ NEXT: Sluice will close in May, says harbour master Lena Brandt']],
  },
  {
    why: 'a box of other stories',
    html: `<div class="related-stories"><h3><a href="/sluice">Sluice to close</a></h3><p>${may}</p></div>`,
    blocks: [
      ['furniture', 'Sluice to close'],
      ['furniture', may],
    ],
  },
  {
    why: 'the writer’s own box',
    html: `<div class="author-bio"><p>Lena Brandt said she would write about every sluice when she joined the Ledger in May.</p></div>`,
    blocks: [['furniture', 'Lena Brandt said she would write about every sluice when she joined the Ledger in May.']],
  },
  {
    why: 'what readers wrote',
    html: `<section id="comments"><p>${may}</p></section>`,
    blocks: [['furniture', may]],
  },
]

/** Nobody sees it, so it is not there. */
const unseen: readonly TextCase[] = [
  ['taken out', 'display: none'],
  ['made invisible', 'visibility: hidden'],
  ['clear as glass', 'opacity: 0'],
  ['for screen readers only', 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0)'],
  ['off the page', 'position: absolute; left: -9999px'],
  ['folded to no height', 'height: 0; overflow: hidden'],
  ['in the colour of the ground', 'background: rgb(255, 255, 255); color: rgb(255, 255, 255)'],
].map(([why, style]) => ({ why: `words ${why}`, html: `<p style="${style}">${may}</p>`, blocks: [] }))

export const textCases: readonly TextCase[] = [...read, ...twice, ...beside, ...unseen]
