import type { GradedClaim } from '../../engine/report.ts'
import type { Span } from '../../engine/article.ts'
import type { TextMap } from '../text-map/text-map.ts'
import type { Grade } from '../../engine/grading/grade.ts'
import { canvas, type Canvas } from './canvas.ts'
import { inkOf, type Ink } from './ink.ts'
import { creditHighlight, currentHighlight, highlightOf, type Look } from './looks.ts'
import { followView, nearView } from './near-view.ts'

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
  readonly placed: readonly Placed[]
  readonly painted: ReadonlyMap<Placed, readonly Stroke[]>
  readonly look: Look | null
  readonly hidden: ReadonlySet<string>
}

/** A claim and its words. Ranges are made of them when they are needed: the browser moves each along with every change. */
interface Placed {
  readonly id: string
  /** Null for what is not graded: it is never painted, and can be led to. */
  readonly grade: Grade | null
  readonly claim: readonly Span[]
  readonly credit: readonly Span[]
  /** All its words, source and cue too: pointing at any of them means this claim. */
  readonly spans: readonly Span[]
  readonly length: number
}

/** Ranges that stand in a highlight. */
interface Stroke {
  readonly name: string
  readonly ranges: readonly Range[]
}

/**
 * Of more claims only those near the view are painted: at every change of a page, Chromium goes through every range that
 * is (3 ms for 1,000 of them), and a live blog changes all the time.
 */
const mostEverywhere = 150

/** Has the browser compute the styles of marks on these words before there are any: what `paint` takes for `before`. */
export function prepare(texts: readonly Text[], look: Look): HandedOver {
  const surface = canvas(look)
  surface.prepare(texts)
  return { surface, placed: [], painted: new Map(), look, hidden: new Set() }
}

/**
 * Paints the graded claims; those not graded stay unmarked and can be scrolled to. The page's DOM, style sheets and own highlights are kept.
 * What was prepared or painted `before` stays as it is: of a text that goes on, an addition costs what it adds.
 */
export function paint(
  claims: readonly GradedClaim[],
  map: TextMap,
  look: Look | null,
  before: HandedOver | null = null,
): Highlights {
  let placed: readonly Placed[] = placeAll(claims, before)
  /** Those to be seen, and those of them that stand painted. */
  let wanted: readonly Placed[] = []
  let painted = new Map<Placed, readonly Stroke[]>()
  let surface: Canvas | null = before && before.surface
  let worn: readonly [look: Look | null, hidden: ReadonlySet<string>] = [look, before ? before.hidden : new Set()]
  const end = new AbortController()

  function wear(look: Look | null, hidden: ReadonlySet<string> = new Set()): void {
    worn = [look, hidden]
    surface?.clear()
    surface = look && canvas(look)
    painted = new Map()
    choose()
  }

  function choose(): void {
    const [look, hidden] = worn
    wanted = placed.filter(({ id, grade }) => grade !== null && look?.marks.includes(grade) && !hidden.has(id))
    paintWanted()
  }

  /** Paints those that are to be seen and are not yet, and takes away those that have gone far from the view. */
  function paintWanted(): void {
    const here = wanted.length > mostEverywhere ? nearView(wanted, elementOf) : wanted
    const stays = new Set(here)
    for (const [one, strokes] of painted) {
      if (stays.has(one)) continue
      for (const { name, ranges } of strokes) surface?.take(name, ranges)
      painted.delete(one)
    }
    const tints = worn[0]?.marks.includes('credit') && !matchMedia('(forced-colors: active)').matches // there is no tint there
    for (const one of here) if (!painted.has(one)) painted.set(one, strokesOf(one, tints ?? false))
  }

  function strokesOf({ grade, claim, credit }: Placed, tints: boolean): Stroke[] {
    const strokes: Stroke[] = []
    if (grade !== null) strokes.push({ name: highlightOf[grade], ranges: rangesOf(claim) })
    if (tints) strokes.push({ name: creditHighlight, ranges: rangesOf(credit) })
    for (const { name, ranges } of strokes) surface?.add(name, ranges)
    return strokes
  }

  const rangesOf = (spans: readonly Span[]): Range[] => spans.flatMap((span) => map.rangesOf(span))
  const elementOf = ({ spans }: Placed): Element | null => map.nodeAt(spans[0]!.start)?.parentElement ?? null
  const find = (id: string): Placed | undefined => placed.find((one) => one.id === id)
  const rangesOfClaim = (id: string): Range[] => {
    const one = find(id)
    return one ? rangesOf([...one.claim, ...one.credit]) : []
  }

  const inPlace = new Set(placed)
  if (before?.look === look && before && [...before.painted.keys()].every((one) => inPlace.has(one))) {
    painted = new Map(before.painted)
    surface?.remove(currentHighlight)
    choose()
  } else wear(...worn)
  followView(() => wanted.length > mostEverywhere && paintWanted(), end.signal)

  return {
    clear() {
      end.abort()
      wear(null)
    },
    handOver() {
      end.abort()
      const handed = { surface, placed, painted, look: worn[0], hidden: worn[1] }
      surface = null
      placed = wanted = []
      painted = new Map()
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
      const under = wanted.filter(({ spans }) => spans.some(({ start, end }) => start <= offset && offset <= end))
      under.sort((a, b) => a.length - b.length)
      return under.filter(({ id }) => rangesOfClaim(id).some((range) => isOver(range, x, y))).map(({ id }) => id)
    },
    setCurrent(id) {
      surface?.remove(currentHighlight)
      if (id !== null) surface?.add(currentHighlight, rangesOfClaim(id))
    },
    scrollToClaim(id) {
      const range = rangesOfClaim(id).find((candidate) => !candidate.collapsed)
      if (!range) return false
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
      return true
    },
    inkOf(id) {
      const words = rangesOfClaim(id)[0]
      return words ? inkOf(words) : 'dark'
    },
    rectsOf: (id) => rangesOfClaim(id).flatMap((range) => [...range.getClientRects()]),
  }
}

/** The claims in their places; those of a text that goes on are what they were. */
function placeAll(claims: readonly GradedClaim[], before: HandedOver | null): Placed[] {
  const known = new Map(before?.placed.map((one) => [one.id, one]))
  return claims.map((claim) => {
    const one = known.get(claim.id)
    return one && gradeOf(claim) === one.grade ? one : place(claim)
  })
}

const gradeOf = ({ verdict }: GradedClaim): Grade | null => (verdict.graded ? verdict.grade : null)

function place(claim: GradedClaim): Placed {
  const { source, cue, claim: words } = claim.attribution
  const spans = [...words, ...source, ...cue]
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return { id: claim.id, grade: gradeOf(claim), claim: words, credit: [...source, ...cue], spans, length }
}

/** The caret nearest to a point can be far from it; the words must really be there. */
function isOver(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (r) => x >= r.left - 1 && x <= r.right + 1 && y >= r.top - 2 && y <= r.bottom + 2,
  )
}
