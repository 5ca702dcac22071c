/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const gap = 6
const margin = 8

/** Where a card stands and how high it may be, in CSS pixels of the viewport. */
export interface Place {
  readonly left: number
  readonly top: number
  readonly height: number
}

/** A card lower than this shows too little. */
const least = 200

/**
 * Where a card of this size goes: under the words of the claim, above them where there is more room. It covers them only
 * where there is no room at all; where it is too high for the room, it becomes lower and scrolls.
 */
export function placeBeside(
  words: Box,
  card: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
): Place {
  const below = words.top + words.height + gap
  const roomBelow = viewport.height - margin - below
  const roomAbove = words.top - gap - margin
  const goesBelow = card.height <= roomBelow || (card.height > roomAbove && roomBelow >= roomAbove)
  const height = Math.min(card.height, Math.max(goesBelow ? roomBelow : roomAbove, least), viewport.height - 2 * margin)
  return {
    left: within(words.left, viewport.width - card.width - margin),
    top: within(goesBelow ? below : words.top - gap - height, viewport.height - height - margin),
    height,
  }
}

const within = (wanted: number, most: number): number => Math.max(margin, Math.min(wanted, most))

/** No more lines than this are kept in sight under the one pointed at: the card should not be far from the pointer. */
const mostLines = 3

/** The line pointed at with the lines of the claim that follow right under it, as one box. */
export function withLinesBelow(boxes: readonly Box[], at: number): Box | null {
  const first = boxes[at]
  if (!first) return null
  const { left, top, width } = first
  let end = top + first.height
  let lines = 1
  for (const next of boxes) {
    const isUnder = next.top > end - next.height / 2 && next.top < end + next.height
    if (!isUnder || lines === mostLines) continue
    end = next.top + next.height
    lines++
  }
  return { left, top, width, height: end - top }
}
