import { type Article, type Block, type BlockKind, type Link, spanOf } from '../../engine/article.ts'
import { type MapPiece, type TextMap, textMapOf } from '../text-map/text-map.ts'
import type { Line } from './line.ts'

/** A line with what it is in the article. */
export interface KindLine {
  readonly line: Line
  readonly kind: BlockKind
}

/** Puts lines together to an article, one block a line with an empty line between, and the map back to the page. */
export function articleOf(lines: readonly KindLine[], document: Document): { article: Article; map: TextMap } {
  const blocks: Block[] = []
  const links: Link[] = []
  const pieces: MapPiece[] = []
  let text = ''
  for (const { line, kind } of lines) {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += line.text
    blocks.push({ kind, span: spanOf(start, text.length) })
    for (const link of line.links) links.push({ span: spanOf(start + link.start, start + link.end), href: link.href })
    line.pieces.forEach(({ at, node, from, length, afterGap }, i) => {
      pieces.push({ at: start + at, node, from, length, joined: i > 0 && !afterGap })
    })
  }
  const article: Article = { text, blocks, links, site: siteOf(document) }
  return { article, map: textMapOf(pieces, text) }
}

function siteOf(document: Document): Article['site'] {
  const name = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim()
  const host = document.location?.hostname.replace(/^www\./, '')
  return { name: name || null, host: host || null }
}
