import type { Span } from '../../engine/article.ts'
import { firstInOrder } from '../../engine/first-in-order.ts'

/** A stretch of the article's text that stands in one text node, character for character. */
export interface MapPiece {
  /** Offset in `Article.text`. */
  readonly at: number
  readonly node: Text
  /** Offset in `node.data`. */
  readonly from: number
  readonly length: number
  /** False where words of the page or a line end come between this piece and the one before. */
  readonly joined: boolean
}

/** The way back from offsets in `Article.text` to the live page. */
export interface TextMap {
  readonly pieces: readonly MapPiece[]
  /** Whether words of the article were read from this text node. */
  holds(node: Node): boolean
  /** Whether more than half of the words still stand on the page, or all of them. */
  stands(which: 'most' | 'all'): boolean
  /** Whether every word of a span still stands on the page as it was read. */
  standsAt(span: Span): boolean
  /** Live ranges over the words of a span, in order: one per run without a gap. Empty if the words are gone. */
  rangesOf(span: Span): Range[]
  /** The offset of a place in the page, or null where no text of the article stands. */
  offsetOf(node: Node, offset: number): number | null
  /** The offset of the character nearest to a point of the viewport, or null. */
  offsetAt(x: number, y: number): number | null
}

/** A map over pieces in the order of the text. Words that changed since are left out: a range never covers other words. */
export function textMapOf(pieces: readonly MapPiece[], text: string): TextMap {
  const byNode = new Map<Node, number[]>()
  const shadowRoots: ShadowRoot[] = []
  pieces.forEach(({ node }, i) => {
    const known = byNode.get(node)
    if (known) return known.push(i)
    byNode.set(node, [i])
    const root = node.getRootNode()
    if ('host' in root && !shadowRoots.includes(root as ShadowRoot)) shadowRoots.push(root as ShadowRoot)
  })

  /** Index of the first piece that ends after `offset`. */
  const firstAfter = (offset: number): number => firstInOrder(pieces, ({ at, length }) => at + length, offset + 1)

  function offsetOf(node: Node, offset: number): number | null {
    for (const i of byNode.get(node) ?? []) {
      const piece = pieces[i]!
      if (offset >= piece.from && offset <= piece.from + piece.length) return piece.at + offset - piece.from
    }
    return null
  }

  return {
    pieces,
    holds: (node) => byNode.has(node),
    stands(which) {
      if (which === 'all') return pieces.every((piece) => stillStands(piece, text))
      return pieces.filter((piece) => stillStands(piece, text)).length > pieces.length / 2
    },
    standsAt({ start, end }) {
      for (let i = firstAfter(start); i < pieces.length && pieces[i]!.at < end; i++) {
        if (!stillStands(pieces[i]!, text)) return false
      }
      return true
    },
    rangesOf({ start, end }) {
      const ranges: Range[] = []
      let open: Range | null = null
      for (let i = firstAfter(start); i < pieces.length && pieces[i]!.at < end; i++) {
        const piece = pieces[i]!
        if (!stillStands(piece, text)) {
          open = null
          continue
        }
        const first = Math.max(start - piece.at, 0)
        const last = Math.min(end - piece.at, piece.length)
        if (!open || !piece.joined) {
          open = piece.node.ownerDocument.createRange()
          open.setStart(piece.node, piece.from + first)
          ranges.push(open)
        }
        open.setEnd(piece.node, piece.from + last)
      }
      return ranges
    },
    offsetOf,
    offsetAt(x, y) {
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots })
      return caret && offsetOf(caret.offsetNode, caret.offset)
    },
  }
}

/** Whether the node still shows the words that were read from it. A collapsed space may be any white space. */
function stillStands({ at, node, from, length }: MapPiece, text: string): boolean {
  if (!node.isConnected) return false
  const now = node.data.slice(from, from + length)
  const read = text.slice(at, at + length)
  return now === read || now.replace(/\s/g, ' ') === read
}
