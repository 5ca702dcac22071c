import type { Grade } from '../../engine/grading/grade.ts'

/** Names in `CSS.highlights`; the prefix keeps them apart from the page's own. */
export const highlightOf: Readonly<Record<Grade, string>> = {
  Strong: 'says-who-strong',
  Good: 'says-who-good',
  Fair: 'says-who-fair',
  Weak: 'says-who-weak',
  None: 'says-who-none',
}
/** Source and cue of every graded claim. */
export const creditHighlight = 'says-who-credit'
/** The one claim that the card or the list is about. */
export const currentHighlight = 'says-who-current'

export const highlightNames: readonly string[] = [...Object.values(highlightOf), creditHighlight, currentHighlight]

const lineOf: Readonly<Record<Grade, string>> = {
  Strong: 'solid 3px',
  Good: 'solid 1.5px',
  Fair: 'dashed 1.5px',
  Weak: 'dotted 2px',
  None: 'wavy 1px',
}

/** What the reader chose: hue in degrees of the oklch circle, how much marks stand out, and which grades are marked. */
export interface Look {
  readonly hue: number
  readonly strength: 'faint' | 'plain' | 'strong'
  readonly grades: readonly Grade[]
}

/** How much of the line is the hue and not the colour of the text, in percent; how opaque the tint is. */
const strengths: Readonly<Record<Look['strength'], { line: number; tint: number }>> = {
  faint: { line: 50, tint: 0.07 },
  plain: { line: 70, tint: 0.15 },
  strong: { line: 85, tint: 0.26 },
}

/**
 * The style of a grade is its line, not its colour: one hue for all, mixed with the colour of the text so that it stands
 * out on light and on dark pages alike. Highlights cannot move text, so the page's layout stays as it is.
 */
export function highlightCss({ hue, strength }: Look): string {
  const { line, tint } = strengths[strength]
  const tone = `oklch(62% 0.19 ${hue}`
  const lines = Object.entries(lineOf).map(([grade, stroke]) => {
    const [style, thickness] = stroke.split(' ')
    return `::highlight(${highlightOf[grade as Grade]}) {
  text-decoration: underline ${style} ${thickness} color-mix(in oklab, ${tone}) ${line}%, currentcolor);
  text-underline-offset: 0.18em;
  text-decoration-skip-ink: none;
}`
  })
  return `${lines.join('\n')}
::highlight(${creditHighlight}) { background-color: ${tone} / ${tint}); }
::highlight(${currentHighlight}) { background-color: ${tone} / ${tint * 2}); }
@media (forced-colors: active) {
  ::highlight(${creditHighlight}), ::highlight(${currentHighlight}) { background-color: Highlight; color: HighlightText; }
}
@media print {
  ::highlight(${creditHighlight}), ::highlight(${currentHighlight}) { background-color: transparent; }
}`
}
