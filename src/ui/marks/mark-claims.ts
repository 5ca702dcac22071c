import type { Span } from '../../engine/article.ts'
import type { Grade } from '../../engine/grading/grade.ts'
import { gradesDown, hasGrade } from '../claims.ts'
import type { GradedClaim } from '../../engine/report.ts'

/** Names of the highlights; their styles stand in marks.css. */
const gradeHighlight = (grade: Grade) => `grade-${grade}`
const creditHighlight = 'credit'
const currentHighlight = 'current'

/**
 * Marks the claims in a text that stands in one text node, as the reader does on a page. The marks follow small changes
 * of the node by themselves; calling again replaces them.
 */
export function markClaims(node: Text, claims: readonly GradedClaim[], current: string | null): void {
  const rangesOf = (spans: readonly Span[]) => spans.flatMap((span) => rangeOf(node, span) ?? [])
  const graded = claims.filter(hasGrade)
  for (const grade of gradesDown) {
    const ofGrade = graded.filter(({ verdict }) => verdict.grade === grade)
    highlight(
      gradeHighlight(grade),
      ofGrade.flatMap(({ attribution }) => rangesOf(attribution.claim)),
    )
  }
  highlight(
    creditHighlight,
    graded.flatMap(({ attribution: { source, cue } }) => rangesOf([...source, ...cue])),
  )
  const here = graded.find(({ id }) => id === current)?.attribution
  highlight(currentHighlight, here ? rangesOf([...here.source, ...here.cue, ...here.claim]) : [])
}

const highlight = (name: string, ranges: readonly Range[]) => CSS.highlights.set(name, new Highlight(...ranges))

/** Null if the text has become shorter than that. */
export function rangeOf(node: Text, { start, end }: Span): Range | null {
  if (end > node.length) return null
  const range = new Range()
  range.setStart(node, start)
  range.setEnd(node, end)
  return range
}

/** All the words of a claim, in the order of the text. */
export const wordsOfClaim = ({ attribution: { source, cue, claim } }: GradedClaim): readonly Span[] =>
  [...source, ...cue, ...claim].sort((one, other) => one.start - other.start)

const sizeOf = (claim: GradedClaim) => wordsOfClaim(claim).reduce((size, { start, end }) => size + end - start, 0)

/** Those of the claims of which this is true for some of their words, the innermost first. */
export const claimsWith = (claims: readonly GradedClaim[], isThere: (words: Span) => boolean): readonly GradedClaim[] =>
  claims.filter((claim) => wordsOfClaim(claim).some(isThere)).sort((one, other) => sizeOf(one) - sizeOf(other))
