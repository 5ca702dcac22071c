import { colourOf, isAlike, isClear } from './colour.ts'
import type { Ground } from './ground.ts'

const pictures = /^(?:img|picture|video|canvas|svg|iframe|object|embed|image-[a-z]+)$/
/** Pages whose every element would have to be looked at are taken to have something there. */
const most = 5_000

/**
 * Whether words lie on something else than the ground of what they lie in: a picture, a box of another colour, which an
 * absolute position can put under them. Looks at everything on that ground, so it is asked only of words of its colour.
 */
export function liesOnOther(element: Element, words: DOMRect, { colour: ground, from }: Ground): boolean {
  if (ground === 'any') return true
  const page = element.ownerDocument.documentElement
  const isOfPage = from === null || from === page || from === element.ownerDocument.body
  const isMovedOut = !isOfPage && !holds(from.getBoundingClientRect(), words)
  const area = isOfPage || isMovedOut ? page : from
  const others = [area, ...area.querySelectorAll('*'), ...inShadowsAround(element)]
  if (others.length > most) return true
  const isOther = ({ backgroundColor, backgroundImage, content }: CSSStyleDeclaration, isPart: boolean): boolean => {
    if (isPart && (content === 'none' || content === 'normal')) return false
    const colour = colourOf(backgroundColor)
    return backgroundImage !== 'none' || (!isClear(colour) && !isAlike(colour, ground))
  }
  return others.some((other) => {
    const isAround = !isMovedOut && other.contains(element)
    if (!isAround && !holds(other.getBoundingClientRect(), words)) return false
    const isDrawn = other.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    if (!isDrawn) return false
    if (pictures.test(other.localName)) return true
    if (!isAround && isOther(getComputedStyle(other), false)) return true
    return ['::before', '::after'].some((part) => isOther(getComputedStyle(other, part), true))
  })
}

/** What lies in the shadow roots that an element lies in; no search from outside finds it. */
function inShadowsAround(element: Element): Element[] {
  const root = element.getRootNode() as Partial<ShadowRoot> & Node
  return root.host ? [...(root as ShadowRoot).querySelectorAll('*'), ...inShadowsAround(root.host)] : []
}

/** Whether the middle of the words lies in a box. */
function holds(box: DOMRect, words: DOMRect): boolean {
  const [x, y] = [words.left + words.width / 2, words.top + words.height / 2]
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom
}
