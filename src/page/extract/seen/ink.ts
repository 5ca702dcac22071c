import { blended } from './blend.ts'
import { type Colour, colourOf, isAlike, isClear, over } from './colour.ts'
import type { Ground } from './ground.ts'

/** Of opacities that come to less than this no words can be made out. */
const faintest = 0.1
/** Letters that overlap by more than this share of their height are a heap. */
const closest = 0.3

/**
 * Whether letters of an element can be told from their ground: yes, no, or not unless something else lies under them than
 * the ground of what they lie in.
 */
export function inkOf(element: Element, ground: Ground): 'seen' | 'unseen' | 'as-ground' {
  if (ground.isCovered || ground.shows < faintest) return 'unseen'
  const style = getComputedStyle(element)
  const { letterSpacing } = style
  if (letterSpacing.startsWith('-') && Number.parseFloat(letterSpacing) < -closest * Number.parseFloat(style.fontSize))
    return 'unseen'
  const fill = colourOf(style.webkitTextFillColor || style.color)
  if (isSeenOn(fill, ground)) return 'seen'
  if (isClear(fill) && ground.through && isSeenOn(ground.through, ground)) return 'seen'
  if (style.webkitTextStrokeWidth !== '0px' && isSeenOn(colourOf(style.webkitTextStrokeColor), ground)) return 'seen'
  if (shadowsOf(style).some((shadow) => isSeenOn(shadow, ground))) return 'seen'
  return isClear(fill) ? 'unseen' : 'as-ground'
}

function isSeenOn(ink: Colour | 'any', { colour: ground, blend }: Ground): boolean {
  if (ink === 'any') return true
  if (isClear(ink)) return false
  if (ground === 'any') return true
  return !isAlike(over(blend === 'normal' ? ink : blended(blend, ink, ground), ground), ground)
}

/** The colours of the shadows that lie at the letters and still show their form. */
function shadowsOf({ textShadow, fontSize }: CSSStyleDeclaration): Colour[] {
  if (textShadow === 'none') return []
  const size = Number.parseFloat(fontSize)
  return [...textShadow.matchAll(/([a-z]+\([^()]*\)) (-?[\d.]+)px (-?[\d.]+)px ([\d.]+)px/g)]
    .filter(([, , ...lengths]) => lengths.every((length) => Math.abs(Number(length)) <= size))
    .map(([, colour]) => colourOf(colour!))
}
