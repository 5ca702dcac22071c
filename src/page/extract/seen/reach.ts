import { elementAround } from './around.ts'
import { smallest } from './ground.ts'

/** What is fixed to the viewport stays where it is. */
export const isInView = ({ left, right, top, bottom }: DOMRect, { innerWidth, innerHeight }: Window): boolean =>
  right > 0 && bottom > 0 && left < innerWidth && top < innerHeight

/** Whether words lie where no scrolling leads: left of the page or above it, with all boxes around them scrolled back. */
export function isOffPage(node: Node, { right, bottom, width }: DOMRect): boolean {
  if (right > 0 && bottom > 0) return false
  let [x, y] = [right, bottom]
  for (let at = elementAround(node); at; at = elementAround(at)) {
    x += Math.abs(at.scrollLeft)
    y += at.scrollTop
  }
  return x <= -width || x <= 0 || y <= 0
}

/** An element that shows nothing of what lies beyond its box, to the sides or above and below. */
interface Cut {
  readonly element: Element
  readonly across: boolean
  readonly along: boolean
}

/** A box that shows less than this, in CSS pixels, shows no part of a text that could be unfolded. */
const leastOfFold = 48

/**
 * Tells whether boxes around an element, or the window, cut off words that lie here. What lies below the end of a box of
 * some lines is text that is folded, which a press brings out: that counts as seen.
 */
export function makeIsCutOff(): (element: Element, words: DOMRect) => boolean {
  const cuts = new Map<Element, readonly Cut[]>()
  const boxes = new Map<Element, DOMRect>()
  function cutsOf(element: Element | null): readonly Cut[] {
    if (!element || element.localName === 'body' || element.localName === 'html') return []
    let around = cuts.get(element)
    if (!around) cuts.set(element, (around = cutsAt(element)))
    return around
  }
  function cutsAt(element: Element): readonly Cut[] {
    const { overflowX, overflowY, contain, display, position } = getComputedStyle(element)
    const outer =
      position === 'fixed'
        ? []
        : cutsOf(position === 'absolute' ? (element as HTMLElement).offsetParent : elementAround(element))
    const isPainted = display !== 'inline' && /paint|strict|content/.test(contain)
    const across = isPainted || cutsOff(overflowX)
    const along = isPainted || cutsOff(overflowY)
    return display !== 'inline' && (across || along) ? [...outer, { element, across, along }] : outer
  }
  function boxOf(element: Element): DOMRect {
    let box = boxes.get(element)
    if (!box) boxes.set(element, (box = element.getBoundingClientRect()))
    return box
  }
  return (element, words) =>
    isRightOfWindow(element, words) ||
    cutsOf(element).some((cut) => {
      const box = boxOf(cut.element)
      if (cut.across && Math.min(words.right, box.right) - Math.max(words.left, box.left) <= 0) return true
      if (!cut.along || Math.min(words.bottom, box.bottom) - Math.max(words.top, box.top) >= smallest) return false
      return words.top < box.top || box.height < leastOfFold
    })
}

const cutsOff = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'

/** Where a page is kept from scrolling to the side. */
function isRightOfWindow({ ownerDocument }: Element, { left }: DOMRect): boolean {
  const view = ownerDocument.defaultView
  if (!view || left < view.innerWidth) return false
  const [html, body] = [ownerDocument.documentElement, ownerDocument.body].map((one) => getComputedStyle(one).overflowX)
  return cutsOff(html === 'visible' ? body! : html!)
}
