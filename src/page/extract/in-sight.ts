import type { KindLine } from './article-of.ts'
import type { Line, Piece } from './line.ts'

/**
 * Leaves out the words that take part in the page and are still in nobody's sight: moved off it, shrunk to nothing,
 * written in no colour or in that of the ground. Asked of the article's own lines only, since it asks for their boxes.
 * Where nothing is laid out (the command line) all words count as seen.
 */
export function inSight(lines: readonly KindLine[], document: Document): KindLine[] {
  const view = document.defaultView
  if (!view || document.documentElement.getBoundingClientRect().width === 0) return [...lines]
  const isInked = inkIn(view)
  const isSeen = ({ node, from, length }: Piece): boolean => {
    if (!node.parentElement || !isInked(node.parentElement)) return false
    const words = document.createRange()
    words.setStart(node, from)
    words.setEnd(node, from + length)
    const box = words.getBoundingClientRect()
    return (box.width > 0 && box.height > 0 && !isOffPage(node, box)) || node.data.slice(from, from + length) === ' '
  }
  return lines.flatMap(({ line, kind }) => {
    const seen = line.pieces.filter((piece) => piece.node.ownerDocument !== document || isSeen(piece))
    const left = seen.length === line.pieces.length ? line : withPieces(line, seen)
    return left ? [{ line: left, kind }] : []
  })
}

/** Whether words lie where no scrolling leads: left of the page or above it, with all boxes around them scrolled back. */
function isOffPage(node: Node, { right, bottom, width }: DOMRect): boolean {
  if (right > 0 && bottom > 0) return false
  let [x, y] = [right, bottom]
  for (let at = node.parentElement; at; at = at.parentElement) {
    x += Math.abs(at.scrollLeft)
    y += at.scrollTop
  }
  return x <= -width || x <= 0 || y <= 0
}

/** What lies under words: one colour, pictures or the like (`any`), or nothing that an element around them sets. */
interface Ground {
  readonly colour: string | 'any' | null
  /** The ground shines through the letters. */
  readonly isClipped: boolean
}

/** Tells whether words of an element differ from the ground under them; pictures and gradients count as another ground. */
function inkIn(view: Window): (element: Element) => boolean {
  const grounds = new Map<Element, Ground>()
  const inks = new Map<Element, boolean>()
  const groundOf = (element: Element): Ground => {
    let ground = grounds.get(element)
    if (!ground) grounds.set(element, (ground = groundAt(element)))
    return ground
  }
  function groundAt(element: Element): Ground {
    const { backgroundClip, backgroundColor, backgroundImage, position } = view.getComputedStyle(element)
    const around = element.parentElement ? groundOf(element.parentElement) : { colour: null, isClipped: false }
    const isClipped = backgroundClip.includes('text')
    const ends = isClipped || backgroundImage !== 'none' ? 'any' : isClear(backgroundColor) ? null : backgroundColor
    return {
      colour: ends ?? (position === 'static' ? around.colour : 'any'), // what is positioned may lie over anything
      isClipped: isClipped || around.isClipped,
    }
  }
  function hasInk(element: Element): boolean {
    const { color, textShadow, webkitTextFillColor } = view.getComputedStyle(element)
    if (textShadow !== 'none') return true
    const ink = webkitTextFillColor || color
    const { colour, isClipped } = groundOf(element)
    return isClear(ink) ? isClipped : colour !== ink
  }
  return (element) => {
    let is = inks.get(element)
    if (is === undefined) inks.set(element, (is = hasInk(element)))
    return is
  }
}

const isClear = (colour: string): boolean => colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour)

/** The line with these of its pieces alone; null where no words are left. */
function withPieces(line: Line, kept: readonly Piece[]): Line | null {
  const pieces: Piece[] = []
  const taken = line.pieces.filter((piece) => !kept.includes(piece))
  let text = ''
  let isGap = false
  let end = 0
  for (const piece of line.pieces) {
    if (kept.includes(piece)) {
      text += line.text.slice(end, piece.at) // a line end of the page stands in no piece
      pieces.push({ ...piece, at: text.length, afterGap: piece.afterGap || isGap })
      text += line.text.slice(piece.at, piece.at + piece.length)
    }
    isGap = !kept.includes(piece)
    end = piece.at + piece.length
  }
  if (text.trim() === '') return null
  const moved = (offset: number): number =>
    taken.reduce((to, { at, length }) => to - Math.max(0, Math.min(offset, at + length) - at), offset)
  const links = line.links
    .map(({ start, end, href }) => ({ start: moved(start), end: Math.min(moved(end), text.length), href }))
    .filter(({ start, end }) => start < end)
  return { ...line, text, pieces, links, linked: links.reduce((sum, { start, end }) => sum + end - start, 0) }
}
