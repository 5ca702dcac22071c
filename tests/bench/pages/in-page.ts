/** What the bench and the real-Chromium tests call inside a page; bundled by `bundle.ts`. */
import { Readability } from '@mozilla/readability'
import Mark from 'mark.js'
import { wordsOf } from '../../../src/engine/article.ts'
import { grades } from '../../../src/engine/grading/grade.ts'
import type { GradedClaim } from '../../../src/engine/report.ts'
import { isNewsArticle } from '../../../src/page/detect/news-article.ts'
import { type Extraction, extractArticle } from '../../../src/page/extract/extract-article.ts'
import type { Look } from '../../../src/page/highlights/looks.ts'
import { type Highlights, paint } from '../../../src/page/highlights/paint.ts'
import type { TakenBlock } from './score-body.ts'

const look: Look = { hue: 275, strength: 'plain', marks: [...grades, 'credit'] }

declare const scheduler: { yield(): Promise<void> }

let extraction: Extraction | null = null
let highlights: Highlights | null = null

/** Has the page compute its styles and boxes now, if they are not those it has. */
function layOut(): void {
  void document.body.offsetHeight
}

const inPage = {
  isNewsArticle: () => isNewsArticle(document),

  /** Mean ms of the sentinel's look and of reading all text once. */
  sentinelCost(runs: number): { look: number; textContent: number } {
    const mean = (act: () => unknown): number => {
      act()
      const start = performance.now()
      for (let i = 0; i < runs; i++) act()
      return (performance.now() - start) / runs
    }
    return { look: mean(() => isNewsArticle(document)), textContent: mean(() => document.body.textContent) }
  },

  /** Extracts and keeps the extraction for `paint`; ms on the main thread, without the pauses in which the page has it. */
  async extract(): Promise<{ ms: number; article: Extraction['article'] }> {
    let paused = 0
    const given = scheduler.yield.bind(scheduler)
    scheduler.yield = async () => {
      const from = performance.now()
      await given()
      paused += performance.now() - from
    }
    const start = performance.now()
    extraction = await extractArticle(document)
    const ms = performance.now() - start - paused
    scheduler.yield = given
    return { ms, article: extraction.article }
  },
  blocks(): TakenBlock[] {
    const { article } = extraction!
    return article.blocks.map(({ kind, span }) => ({ kind, text: wordsOf(article.text, span) }))
  },
  /** Paints and keeps the highlights; ms, with what it costs the page to compute its styles anew. */
  paint(claims: readonly GradedClaim[]): number {
    const start = performance.now()
    highlights = paint(claims, extraction!.map, look)
    layOut()
    return performance.now() - start
  },
  /** Takes the highlights away; nothing of it is left to pay for afterwards. */
  clear() {
    highlights?.clear()
    layOut()
  },
  layOut,

  /** mark.js over the claims of the same report; ms. Changes the page. */
  mark(claims: readonly GradedClaim[]): number {
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const starts = new Map<Node, number>()
    let at = 0
    for (let node = all.nextNode(); node; node = all.nextNode()) {
      starts.set(node, at)
      at += (node as Text).data.length
    }
    const ranges = claims.flatMap(({ attribution }) =>
      [...attribution.claim, ...attribution.source, ...attribution.cue].flatMap((span) =>
        extraction!.map.rangesOf(span).map((range) => ({
          start: starts.get(range.startContainer)! + range.startOffset,
          length: span.end - span.start,
        })),
      ),
    )
    ranges.sort((a, b) => a.start - b.start)
    const start = performance.now()
    new Mark(document.body).markRanges(ranges)
    layOut()
    return performance.now() - start
  },

  /** Readability as it is used by default; ms, and its text in blocks. */
  readability(): { ms: number; blocks: TakenBlock[] } {
    const start = performance.now()
    const result = new Readability(document.cloneNode(true) as Document).parse()
    const ms = performance.now() - start
    return { ms, blocks: result?.content ? blocksOfHtml(result.content) : [] }
  },
}

const inline = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup time u var wbr'.split(' '),
)

/** The text of a piece of HTML, split where a block begins or ends. */
function blocksOfHtml(html: string): TakenBlock[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const blocks: TakenBlock[] = []
  let words = ''
  const flush = (kind: TakenBlock['kind']): void => {
    const text = words.replace(/\s+/g, ' ').trim()
    if (text !== '') blocks.push({ kind, text })
    words = ''
  }
  const walk = (node: Node): void => {
    if (node.nodeType === 3) words += (node as Text).data
    if (node.nodeType !== 1) return
    const isBlock = !inline.has(node.nodeName.toLowerCase())
    if (isBlock) flush('paragraph')
    node.childNodes.forEach(walk)
    if (isBlock) flush(/^H[1-6]$/.test(node.nodeName) ? 'subheading' : 'paragraph')
  }
  walk(parsed.body)
  flush('paragraph')
  return blocks
}

export type InPage = typeof inPage

Object.assign(globalThis, { inPage })
