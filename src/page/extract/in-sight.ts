import type { KindLine } from './article-of.ts'
import type { Line, Piece } from './line.ts'
import { elementAround } from './seen/around.ts'
import { makeGroundOf, smallest } from './seen/ground.ts'
import { inkOf } from './seen/ink.ts'
import { isInView, isOffPage, makeIsCutOff } from './seen/reach.ts'
import { liesOnOther } from './seen/under.ts'

/**
 * Leaves out the words that take part in the page and are still in nobody's sight: moved off it, shrunk to nothing, cut off
 * by a box around them, written in no colour or in that of the ground. Asked of the article's own lines only, since it asks
 * for their boxes. Where nothing is laid out (the command line) all words count as seen.
 */
export function inSight(lines: readonly KindLine[], document: Document): KindLine[] {
  if (!document.defaultView || document.documentElement.getBoundingClientRect().width === 0) return [...lines]
  const isSeen = makeIsSeen()
  return lines.flatMap(({ line, kind }) => {
    const seen = line.pieces.filter(isSeen)
    const left = seen.length === line.pieces.length ? line : withPieces(line, seen)
    return left ? [{ line: left, kind }] : []
  })
}

/** Tells which words are in sight, in the page and in the frames in it. */
function makeIsSeen(): (piece: Piece) => boolean {
  const groundOf = makeGroundOf()
  const isCutOff = makeIsCutOff()
  const inks = new Map<Element, ReturnType<typeof inkOf>>()
  const frames = new Map<Element, boolean>()

  function isFrameSeen(frame: Element): boolean {
    let is = frames.get(frame)
    if (is === undefined) frames.set(frame, (is = isInPlace(frame, frame, frame.getBoundingClientRect())))
    return is
  }
  function isInPlace(node: Node, element: Element, box: DOMRect): boolean {
    const view = element.ownerDocument.defaultView
    if (!view || box.width <= 0 || box.height < smallest) return false
    const isThere = groundOf(element).isFixed ? isInView(box, view) : !isOffPage(node, box)
    if (!isThere || isCutOff(element, box)) return false
    return !view.frameElement || isFrameSeen(view.frameElement)
  }

  return ({ node, from, length }) => {
    const element = elementAround(node)
    if (!element) return false
    const ground = groundOf(element)
    let ink = inks.get(element)
    if (!ink) inks.set(element, (ink = inkOf(element, ground)))
    if (ink === 'unseen') return false
    if (node.data.slice(from, from + length) === ' ') return true
    const words = node.ownerDocument.createRange()
    words.setStart(node, from)
    words.setEnd(node, from + length)
    const box = words.getBoundingClientRect()
    return isInPlace(node, element, box) && (ink === 'seen' || liesOnOther(element, box, ground))
  }
}

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
