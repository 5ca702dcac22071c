import { headingLevel } from './headline.ts'
import type { Line } from './line.ts'
import { isWithin, type Place } from './place.ts'
import type { Sight } from './sight.ts'

/** A card is small: the article's own sections hold more prose than this under one heading. */
const mostProse = 2
/** How far up a card may reach from its text. */
const levels = 4

/**
 * Whether a line is the summary of another story: it shares a small place with a heading that is a link. Sites name such
 * cards in many ways, but all are built so.
 */
export function isTeaser(line: Line, sights: readonly Sight[], body: Place): boolean {
  let at: Place | null = line.container
  for (let up = 0; at && at !== body && up < levels; at = at.parent, up++) {
    const card: Place = at
    const inside = sights.filter((sight) => isWithin(sight.line.container, card))
    if (inside.filter(({ isProse }) => isProse).length > mostProse) return false
    if (inside.some((sight) => sight.line !== line && isLinkedHeading(sight.line))) return true
  }
  return false
}

function isLinkedHeading(line: Line): boolean {
  return (
    line.linked > line.text.length * 0.8 &&
    line.text.length >= 20 &&
    (headingLevel(line) > 0 || line.text.split(' ').length >= 4)
  )
}
