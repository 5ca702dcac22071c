import type { GradedClaim } from '../../engine/report.ts'
import type { Span } from '../../engine/article.ts'
import type { TextMap } from '../text-map/text-map.ts'
import { creditHighlight, currentHighlight, highlightOf } from './looks.ts'
import { canvas } from './canvas.ts'

/** The painted claims of one text; everything ends with `clear`. */
export interface Highlights {
  /** Takes every highlight and style sheet of ours off the page. */
  clear(): void
  /** Ids of the claims painted at a point of the viewport, the innermost first. */
  claimsAt(x: number, y: number): string[]
  /** Marks one claim as the current one; null marks none. */
  setCurrent(id: string | null): void
  /** Scrolls a claim into the middle of the view. False if its words are no longer on the page. */
  scrollToClaim(id: string): boolean
  /** Where a claim stands now, in viewport coordinates: one rectangle per line. Empty if its words are gone. */
  rectsOf(id: string): DOMRect[]
}

interface Painted {
  readonly id: string
  readonly ranges: readonly Range[]
  /** All its words, source and cue too: pointing at any of them means this claim. */
  readonly spans: readonly Span[]
  readonly length: number
}

/** Paints the graded claims; those not graded stay unmarked. The page's DOM, style sheets and own highlights are kept. */
export function paint(claims: readonly GradedClaim[], map: TextMap): Highlights {
  const surface = canvas()
  const painted: Painted[] = []
  for (const { id, attribution, verdict } of claims) {
    if (!verdict.graded) continue
    const claim = attribution.claim.flatMap((span) => map.rangesOf(span))
    const credit = [...attribution.source, ...attribution.cue].flatMap((span) => map.rangesOf(span))
    surface.add(highlightOf[verdict.grade], claim)
    surface.add(creditHighlight, credit)
    const spans = [...attribution.claim, ...attribution.source, ...attribution.cue]
    const length = spans.reduce((sum, { start, end }) => sum + end - start, 0)
    painted.push({ id, ranges: [...claim, ...credit], spans, length })
  }

  const rectsOf = (id: string): DOMRect[] =>
    (painted.find((one) => one.id === id)?.ranges ?? []).flatMap((range) => [...range.getClientRects()])

  return {
    clear: () => surface.clear(),
    claimsAt(x, y) {
      const offset = map.offsetAt(x, y)
      if (offset === null) return []
      const under = painted.filter(({ spans }) => spans.some(({ start, end }) => start <= offset && offset <= end))
      under.sort((a, b) => a.length - b.length)
      return under.filter(({ ranges }) => ranges.some((range) => isOver(range, x, y))).map(({ id }) => id)
    },
    setCurrent(id) {
      surface.remove(currentHighlight)
      const one = painted.find((candidate) => candidate.id === id)
      if (one) surface.add(currentHighlight, one.ranges)
    },
    scrollToClaim(id) {
      const one = painted.find((candidate) => candidate.id === id)
      const range = one?.ranges.find((candidate) => !candidate.collapsed)
      if (!range) return false
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
      return true
    },
    rectsOf,
  }
}

/** The caret nearest to a point can be far from it; the words must really be there. */
function isOver(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (r) => x >= r.left - 1 && x <= r.right + 1 && y >= r.top - 2 && y <= r.bottom + 2,
  )
}
