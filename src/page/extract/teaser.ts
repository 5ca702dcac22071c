import { headingLevel } from './headline.ts'
import type { Line } from './line.ts'
import type { Place } from './place.ts'
import type { Sight } from './sight.ts'

/** A card is small: the article's own sections hold more prose than this under one heading. */
const mostProse = 2
/** How far up a card may reach from its text. */
const levels = 4

/** What a place under the body holds, in lines. */
interface Held {
  prose: number
  linkedHeadings: number
}

/**
 * Tells whether a line of the body is the summary of another story: it shares a small place with a heading that is a
 * link. Sites name such cards in many ways, but all are built so.
 */
export function teasersAmong(sights: readonly Sight[], body: Place): (line: Line) => boolean {
  const holds = new Map<Place, Held>()
  for (const { line, isProse } of sights) {
    const linkedHeadings = isLinkedHeading(line) ? 1 : 0
    if (!isProse && linkedHeadings === 0) continue
    for (let at: Place | null = line.container; at && at !== body; at = at.parent) {
      const held = holds.get(at) ?? { prose: 0, linkedHeadings: 0 }
      if (isProse) held.prose++
      held.linkedHeadings += linkedHeadings
      holds.set(at, held)
    }
  }
  return (line) => {
    const own = isLinkedHeading(line) ? 1 : 0
    let at: Place | null = line.container
    for (let up = 0; at && at !== body && up < levels; at = at.parent, up++) {
      const held = holds.get(at)
      if (!held) continue
      if (held.prose > mostProse) return false
      if (held.linkedHeadings > own) return true
    }
    return false
  }
}

function isLinkedHeading(line: Line): boolean {
  return (
    line.linked > line.text.length * 0.8 &&
    line.text.length >= 20 &&
    (headingLevel(line) > 0 || line.text.split(' ').length >= 4)
  )
}
