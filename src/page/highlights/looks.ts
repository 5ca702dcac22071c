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

/**
 * The style of a grade is its line, not its colour: one hue for all, mixed with the colour of the text so that it stands
 * out on light and on dark pages alike. Highlights cannot move text, so the page's layout stays as it is.
 */
export const highlightCss = `
${Object.entries(lineOf)
  .map(([grade, line]) => {
    const [style, thickness] = line.split(' ')
    return `::highlight(${highlightOf[grade as Grade]}) {
  text-decoration: underline ${style} ${thickness} color-mix(in oklab, currentcolor 30%, #5b6ef5);
  text-underline-offset: 0.18em;
  text-decoration-skip-ink: none;
}`
  })
  .join('\n')}
::highlight(${creditHighlight}) { background-color: rgb(91 110 245 / 0.16); }
::highlight(${currentHighlight}) { background-color: rgb(91 110 245 / 0.3); }
@media (forced-colors: active) {
  ::highlight(${creditHighlight}), ::highlight(${currentHighlight}) { background-color: Highlight; color: HighlightText; }
}
@media print {
  ::highlight(${creditHighlight}), ::highlight(${currentHighlight}) { background-color: transparent; }
}`
