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
  const sights = new Map<Window, (piece: Piece) => boolean>()
  const isSeen = (piece: Piece): boolean => {
    const own = piece.node.ownerDocument.defaultView ?? view // that of a frame in the page
    let sight = sights.get(own)
    if (!sight) sights.set(own, (sight = sightIn(own)))
    return sight(piece)
  }
  return lines.flatMap(({ line, kind }) => {
    const seen = line.pieces.filter(isSeen)
    const left = seen.length === line.pieces.length ? line : withPieces(line, seen)
    return left ? [{ line: left, kind }] : []
  })
}

/** Tells which words of a window are in sight in it. */
function sightIn(view: Window): (piece: Piece) => boolean {
  const { isInked, isFixed } = inkIn(view)
  return ({ node, from, length }) => {
    const element = elementAround(node)
    if (!element || !isInked(element)) return false
    const words = node.ownerDocument.createRange()
    words.setStart(node, from)
    words.setEnd(node, from + length)
    const box = words.getBoundingClientRect()
    const isInPlace = isFixed(element) ? isInView(view, box) : !isOffPage(node, box)
    return (box.width > 0 && box.height >= smallest && isInPlace) || node.data.slice(from, from + length) === ' '
  }
}

/** The element that a node lies in; that of the page for one right in a shadow root. */
const elementAround = ({ parentElement, parentNode }: Node): Element | null =>
  parentElement ?? (parentNode as Partial<ShadowRoot> | null)?.host ?? null

/** Lines of letters less high than this, in CSS pixels, are no lines to anybody. */
const smallest = 4

/** What is fixed to the viewport stays where it is. */
const isInView = ({ innerWidth, innerHeight }: Window, { left, right, top, bottom }: DOMRect): boolean =>
  right > 0 && bottom > 0 && left < innerWidth && top < innerHeight

/** Whether words lie where no scrolling leads: left of the page or above it, with all boxes around them scrolled back. */
function isOffPage(node: Node, { right, bottom, width }: DOMRect): boolean {
  if (right > 0 && bottom > 0) return false
  let [x, y] = [right, bottom]
  for (let at = elementAround(node); at; at = elementAround(at)) {
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
  /** Nothing shows of what lies here, letters or ground: masked, or seen from behind. */
  readonly isCovered: boolean
  readonly isFixed: boolean
}

/**
 * Tells whether words of an element differ from the ground under them; pictures and gradients count as another ground.
 * Tells too whether it is fixed to the viewport.
 */
function inkIn(view: Window): Record<'isInked' | 'isFixed', (element: Element) => boolean> {
  const grounds = new Map<Element, Ground>()
  const inks = new Map<Element, boolean>()
  const groundOf = (element: Element): Ground => {
    let ground = grounds.get(element)
    if (!ground) grounds.set(element, (ground = groundAt(element)))
    return ground
  }
  function groundAt(element: Element): Ground {
    const style = view.getComputedStyle(element)
    const { backgroundClip, backgroundColor, backgroundImage, position } = style
    const outer = elementAround(element)
    const around = outer && groundOf(outer)
    const isClipped = backgroundClip.includes('text')
    const ends = isClipped || backgroundImage !== 'none' ? 'any' : isClear(backgroundColor) ? null : backgroundColor
    return {
      colour: ends ?? (position === 'static' ? (around?.colour ?? null) : 'any'), // what is positioned may lie over anything
      isClipped: isClipped || around?.isClipped === true,
      isCovered: around?.isCovered === true || isMasked(style) || isTurnedAway(style),
      isFixed: position === 'fixed' || around?.isFixed === true,
    }
  }
  function hasInk(element: Element): boolean {
    const { color, textShadow, webkitTextFillColor } = view.getComputedStyle(element)
    const { colour, isClipped, isCovered } = groundOf(element)
    if (isCovered) return false
    if (textShadow !== 'none') return true
    const ink = webkitTextFillColor || color
    return isClear(ink) ? isClipped : colour === null || !isAlike(ink, colour)
  }
  return {
    isInked(element) {
      let is = inks.get(element)
      if (is === undefined) inks.set(element, (is = hasInk(element)))
      return is
    },
    isFixed: (element) => groundOf(element).isFixed,
  }
}

/** As good as transparent. */
const isClear = (colour: string): boolean => colour === 'transparent' || /^rgba\(.*, 0(?:\.0\d*)?\)$/.test(colour)

/** How far apart the channels of two colours may be, of 255, for nobody to tell letters from their ground. */
const alike = 8

function isAlike(ink: string, ground: string): boolean {
  if (ink === ground) return true
  const [one, other] = [ink, ground].map((colour) => /^rgba?\((\d+), (\d+), (\d+)/.exec(colour)?.slice(1).map(Number))
  return one !== undefined && other !== undefined && one.every((channel, i) => Math.abs(channel - other[i]!) <= alike)
}

/** A gradient of nothing but transparent colours lets nothing through. */
function isMasked({ maskImage }: CSSStyleDeclaration): boolean {
  if (!maskImage.includes('gradient(')) return false
  return maskImage.replaceAll(/rgba\([^)]*, 0\)|transparent/g, '').search(/rgba?\(|color\(|lab\(|lch\(/) < 0
}

/** Turned by half about an axis, with a back that does not show. */
const isTurnedAway = ({ backfaceVisibility, transform }: CSSStyleDeclaration): boolean =>
  backfaceVisibility === 'hidden' && transform !== 'none' && new DOMMatrix(transform).m33 < 0

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
