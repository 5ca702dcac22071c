import { refersToNothing } from '../clip-path.ts'
import { elementAround } from './around.ts'
import { type Colour, colourOf, isAlike, isClear, isDense, over, white } from './colour.ts'

/** What lies under the words of an element, and what is done to both. */
export interface Ground {
  /** One colour, or pictures and the like. */
  readonly colour: Colour | 'any'
  /** The element that gives it, null where it is the page's. */
  readonly from: Element | null
  /** What shines through the letters, where a ground is clipped to them. */
  readonly through: Colour | 'any' | null
  /** How letters are blended with the ground. */
  readonly blend: string
  /** The share that opacities and filters leave of all that lies here. */
  readonly shows: number
  /** Nothing shows of what lies here: masked, seen from behind, under the ground of what is around it. */
  readonly isCovered: boolean
  readonly isFixed: boolean
}

/** Looks at each element once; good for as long as the page does not change. */
export function makeGroundOf(): (element: Element) => Ground {
  const grounds = new Map<Element, Ground>()
  function groundOf(element: Element): Ground {
    let ground = grounds.get(element)
    if (!ground) grounds.set(element, (ground = groundAt(element)))
    return ground
  }
  function groundAt(element: Element): Ground {
    const style = getComputedStyle(element)
    const outer = elementAround(element)
    const around = outer ? groundOf(outer) : pageGround(style)
    const own = ownGround(style, around.colour)
    const isClipped = own !== null && style.backgroundClip.includes('text')
    const { mixBlendMode, position } = style
    const isOwn = own !== null && !isClipped
    return {
      colour: isOwn ? own : around.colour,
      from: isOwn ? element : around.from,
      through: isClipped ? own : isOwn ? null : around.through,
      blend: mixBlendMode !== 'normal' ? mixBlendMode : isOwn ? 'normal' : around.blend,
      shows: around.shows * shownBy(style),
      isCovered:
        around.isCovered ||
        isMasked(style, element) ||
        isTurnedAway(style) ||
        (isSunk(style) && isUnderGround(element)),
      isFixed: position === 'fixed' || (around.isFixed && outer?.ownerDocument === element.ownerDocument),
    }
  }
  return groundOf
}

/** Where letters are dark and nothing else is said, browsers draw on white. */
function pageGround({ color }: CSSStyleDeclaration): Ground {
  const isDark = Math.max(...colourOf(color).channels) < 128
  return {
    ...{ colour: isDark ? white : 'any', from: null, through: null, blend: 'normal' },
    ...{ shows: 1, isCovered: false, isFixed: false },
  }
}

const noColour = 'rgba(0, 0, 0, 0)'

/** What an element lays over the ground around it; null for nothing. */
function ownGround(style: CSSStyleDeclaration, around: Colour | 'any'): Colour | 'any' | null {
  const { backgroundColor, backgroundImage } = style
  const colour = backgroundColor === noColour ? null : colourOf(backgroundColor)
  const own =
    !colour || isClear(colour) ? null : around !== 'any' ? over(colour, around) : isDense(colour) ? colour : 'any'
  if (backgroundImage === 'none') return own
  const gradient = /url\(|image\(|element\(|paint\(/.test(backgroundImage) ? [] : coloursIn(backgroundImage)
  const [first] = gradient
  if (!first) return 'any'
  if (gradient.every(isClear)) return own
  // A gradient of a size of its own is a line under the words or the like.
  const isPlain = style.backgroundSize === 'auto' && gradient.every((one) => isDense(one) && isAlike(one, first))
  return isPlain ? first : 'any'
}

const coloursIn = (image: string): Colour[] =>
  [...image.matchAll(/\b(?:rgba?|hsla?|hwb|color|oklab|oklch|lab|lch)\([^()]*\)|\btransparent\b/g)].map(([colour]) =>
    colourOf(colour),
  )

/** The share that the opacity and the filter of an element leave. */
function shownBy({ opacity, filter }: CSSStyleDeclaration): number {
  const own = opacity === '1' ? 1 : Number(opacity)
  return filter === 'none' ? own : own * Number(/\bopacity\(([\d.]+)\)/.exec(filter)?.[1] ?? 1)
}

/** A gradient of nothing but transparent colours lets nothing through, nor does a mask without a size. */
function isMasked(style: CSSStyleDeclaration, element: Element): boolean {
  const { maskImage } = style
  if (maskImage === 'none' || maskImage === '') return false
  if (refersToNothing(maskImage, element)) return true
  if (maskImage.includes('gradient(') && coloursIn(maskImage).every(isClear)) return true
  const sizes = style.maskSize.split(' ').map((size) => (size.endsWith('px') ? Number.parseFloat(size) : Infinity))
  return sizes.includes(0) || (style.maskRepeat.includes('no-repeat') && sizes.some((size) => size < smallest))
}

/** Letters less high than this, in CSS pixels, are no letters to anybody. */
export const smallest = 4

/** Turned by half about an axis, with a back that does not show, or moved behind the eye that looks at it. */
function isTurnedAway({ backfaceVisibility, transform }: CSSStyleDeclaration): boolean {
  if (!transform.startsWith('matrix3d') && backfaceVisibility !== 'hidden') return false
  if (transform === 'none') return false
  const { m33, m44 } = new DOMMatrix(transform)
  return m44 <= 0 || (backfaceVisibility === 'hidden' && m33 < 0)
}

const isSunk = ({ zIndex, position }: CSSStyleDeclaration): boolean => zIndex.startsWith('-') && position !== 'static'

/** Whether what is sunk by its z-index lies below the ground of something around it: of all up to where a new stack begins. */
function isUnderGround(element: Element): boolean {
  for (let at = elementAround(element); at && at.localName !== 'body'; at = elementAround(at)) {
    const style = getComputedStyle(at)
    if (beginsStack(style)) return false
    if (isDense(colourOf(style.backgroundColor))) return true
  }
  return false
}

const beginsStack = (style: CSSStyleDeclaration): boolean =>
  (style.zIndex !== 'auto' && style.position !== 'static') ||
  style.position === 'fixed' ||
  style.position === 'sticky' ||
  style.opacity !== '1' ||
  style.isolation === 'isolate' ||
  style.mixBlendMode !== 'normal' ||
  [style.transform, style.filter, style.clipPath, style.perspective, style.contain].some((set) => set !== 'none') ||
  style.willChange !== 'auto'
