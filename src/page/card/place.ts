/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const gap = 6
const margin = 8

/**
 * Where a card of this size goes: under the line of the claim, above it where there is no room below, and always whole
 * inside the viewport where it fits at all. Gives the card's left and top edge, in CSS pixels of the viewport.
 */
export function placeBeside(
  line: Box,
  card: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
): { left: number; top: number } {
  const below = line.top + line.height + gap
  const above = line.top - gap - card.height
  const fitsBelow = below + card.height + margin <= viewport.height
  return {
    left: within(line.left, viewport.width - card.width - margin),
    top: fitsBelow || above < margin ? within(below, viewport.height - card.height - margin) : above,
  }
}

const within = (wanted: number, most: number): number => Math.max(margin, Math.min(wanted, most))
