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
  /** The text node of a character, or null where no text of the article stands. */
  nodeAt(offset: number): Text | null
  /** The map of a text that goes on after this one's, with the words of it that are new. Costs what is added. */
  continued(added: readonly MapPiece[], text: string): TextMap
}

/** A map over pieces in the order of the text. Words that changed since are left out: a range never covers other words. */
export function textMapOf(pieces: readonly MapPiece[], text: string): TextMap {
  const words: Words = { pieces: [], byNode: new Map(), shadowRoots: [] }
  add(words, pieces)
  return mapOver(words, text)
}

/** What the maps of a text that grows have in common; each reads it as far as its own text goes. */
interface Words {
  readonly pieces: MapPiece[]
  readonly byNode: Map<Node, number[]>
  readonly shadowRoots: ShadowRoot[]
}

function add({ pieces, byNode, shadowRoots }: Words, added: readonly MapPiece[]): void {
  for (const piece of added) {
    const i = pieces.push(piece) - 1
    const known = byNode.get(piece.node)
    if (known) {
      known.push(i)
      continue
    }
    byNode.set(piece.node, [i])
    const root = piece.node.getRootNode()
    if ('host' in root && !shadowRoots.includes(root as ShadowRoot)) shadowRoots.push(root as ShadowRoot)
  }
}

function mapOver(words: Words, text: string): TextMap {
  const { byNode, shadowRoots } = words
  const count = words.pieces.length
  const own = (): readonly MapPiece[] => (words.pieces.length === count ? words.pieces : words.pieces.slice(0, count))
  const pieces: readonly MapPiece[] = words.pieces

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
    get pieces() {
      return own()
    },
    holds: (node) => byNode.has(node),
    stands(which) {
      if (which === 'all') return own().every((piece) => stillStands(piece, text))
      return own().filter((piece) => stillStands(piece, text)).length > count / 2
    },
    standsAt({ start, end }) {
      for (let i = firstAfter(start); i < count && pieces[i]!.at < end; i++) {
        if (!stillStands(pieces[i]!, text)) return false
      }
      return true
    },
    rangesOf({ start, end }) {
      const ranges: Range[] = []
      let open: Range | null = null
      for (let i = firstAfter(start); i < count && pieces[i]!.at < end; i++) {
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
    nodeAt(offset) {
      const i = firstAfter(offset)
      return i < count && pieces[i]!.at <= offset ? pieces[i]!.node : null
    },
    continued(added, longer) {
      add(words, added)
      return mapOver(words, longer)
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
