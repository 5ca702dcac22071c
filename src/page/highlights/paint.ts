import type { GradedClaim } from '../../engine/report.ts'
import type { Span } from '../../engine/article.ts'
import type { TextMap } from '../text-map/text-map.ts'
import type { Grade } from '../../engine/grading/grade.ts'
import { canvas, type Canvas } from './canvas.ts'
import { inkOf, type Ink } from './ink.ts'
import { creditHighlight, currentHighlight, highlightOf, type Look } from './looks.ts'

/** The painted claims of one text; everything ends with `clear`. */
export interface Highlights {
  /** Takes every highlight and style sheet of ours off the page. */
  clear(): void
  /** Paints the claims anew in this look, but for those hidden; null paints none, until the next look. */
  wear(look: Look | null, hidden?: ReadonlySet<string>): void
  /** Takes away, for good, the claims of which a word is no longer on the page as it was read. */
  sweep(): void
  /** Fits the marks to the colour the words have now. */
  freshen(): void
  /** Ids of the claims painted at a point of the viewport, the innermost first. */
  claimsAt(x: number, y: number): string[]
  /** Marks one claim as the current one; null marks none. */
  setCurrent(id: string | null): void
  /** Scrolls a claim into the middle of the view. False if its words are no longer on the page. */
  scrollToClaim(id: string): boolean
  /** The colour of a claim's words; dark if they are gone. */
  inkOf(id: string): Ink
  /** Where a claim stands now, in viewport coordinates: one rectangle per line. Empty if its words are gone. */
  rectsOf(id: string): DOMRect[]
  /** Gives all that is painted to the highlights that come next, and paints nothing any more. */
  handOver(): HandedOver
}

/** What stands painted on the page. */
export interface HandedOver {
  readonly surface: Canvas | null
  readonly placed: readonly Painted[]
  readonly painted: readonly Painted[]
  readonly look: Look | null
  readonly hidden: ReadonlySet<string>
}

interface Painted {
  readonly id: string
  /** Null for what is not graded: it is never painted, and can be led to. */
  readonly grade: Grade | null
  readonly claim: readonly Range[]
  readonly credit: readonly Range[]
  readonly ranges: readonly Range[]
  /** All its words, source and cue too: pointing at any of them means this claim. */
  readonly spans: readonly Span[]
  readonly length: number
}

/**
 * Paints the graded claims; those not graded stay unmarked and can be scrolled to. The page's DOM, style sheets and own highlights are kept.
 * Of a text that goes on, what was painted `before` stays as it is, so that an addition costs what it adds.
 */
export function paint(
  claims: readonly GradedClaim[],
  map: TextMap,
  look: Look | null,
  before: HandedOver | null = null,
): Highlights {
  let placed: readonly Painted[] = placeAll(claims, map, before)
  let painted: readonly Painted[] = []
  let surface: Canvas | null = before && before.surface
  let worn: readonly [look: Look | null, hidden: ReadonlySet<string>] = [look, before ? before.hidden : new Set()]

  function wear(look: Look | null, hidden: ReadonlySet<string> = new Set()): void {
    worn = [look, hidden]
    surface?.clear()
    surface = look && canvas(look)
    painted = []
    paintMissing()
  }

  /** Paints those that are to be seen and are not yet. */
  function paintMissing(): void {
    const [look, hidden] = worn
    const standing = new Set(painted)
    painted = placed.filter(({ id, grade }) => grade !== null && look?.marks.includes(grade) && !hidden.has(id))
    const tints = look?.marks.includes('credit') && !matchMedia('(forced-colors: active)').matches // there is no tint there
    for (const one of painted) {
      if (standing.has(one)) continue
      if (one.grade !== null) surface?.add(highlightOf[one.grade], one.claim)
      if (tints) surface?.add(creditHighlight, one.credit)
    }
  }

  const inPlace = new Set(placed)
  if (before?.look === look && before?.painted.every((one) => inPlace.has(one))) {
    painted = before.painted
    surface?.remove(currentHighlight)
    paintMissing()
  } else wear(...worn)

  const rectsOf = (id: string): DOMRect[] =>
    (placed.find((one) => one.id === id)?.ranges ?? []).flatMap((range) => [...range.getClientRects()])

  return {
    clear: () => wear(null),
    handOver() {
      const handed = { surface, placed, painted, look: worn[0], hidden: worn[1] }
      surface = null
      placed = painted = []
      return handed
    },
    wear,
    sweep() {
      const standing = placed.filter(({ spans }) => spans.every(map.standsAt))
      if (standing.length === placed.length) return
      placed = standing
      wear(...worn)
    },
    freshen: () => surface?.freshen(),
    claimsAt(x, y) {
      const offset = map.offsetAt(x, y)
      if (offset === null) return []
      const under = painted.filter(({ spans }) => spans.some(({ start, end }) => start <= offset && offset <= end))
      under.sort((a, b) => a.length - b.length)
      return under.filter(({ ranges }) => ranges.some((range) => isOver(range, x, y))).map(({ id }) => id)
    },
    setCurrent(id) {
      surface?.remove(currentHighlight)
      const one = placed.find((candidate) => candidate.id === id)
      if (one) surface?.add(currentHighlight, one.ranges)
    },
    scrollToClaim(id) {
      const one = placed.find((candidate) => candidate.id === id)
      const range = one?.ranges.find((candidate) => !candidate.collapsed)
      if (!range) return false
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
      return true
    },
    inkOf(id) {
      const words = placed.find((one) => one.id === id)?.ranges[0]
      return words ? inkOf(words) : 'dark'
    },
    rectsOf,
  }
}

/** The claims in their places; those of a text that goes on are where they were. */
function placeAll(claims: readonly GradedClaim[], map: TextMap, before: HandedOver | null): Painted[] {
  const known = new Map(before?.placed.map((one) => [one.id, one]))
  return claims.map((claim) => {
    const one = known.get(claim.id)
    return one && gradeOf(claim) === one.grade ? one : place(claim, map)
  })
}

const gradeOf = ({ verdict }: GradedClaim): Grade | null => (verdict.graded ? verdict.grade : null)

function place({ id, attribution, verdict }: GradedClaim, map: TextMap): Painted {
  const claim = attribution.claim.flatMap((span) => map.rangesOf(span))
  const credit = [...attribution.source, ...attribution.cue].flatMap((span) => map.rangesOf(span))
  const spans = [...attribution.claim, ...attribution.source, ...attribution.cue]
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return {
    id,
    grade: verdict.graded ? verdict.grade : null,
    claim,
    credit,
    ranges: [...claim, ...credit],
    spans,
    length,
  }
}

/** The caret nearest to a point can be far from it; the words must really be there. */
function isOver(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (r) => x >= r.left - 1 && x <= r.right + 1 && y >= r.top - 2 && y <= r.bottom + 2,
  )
}
