import type { Grade } from '../../engine/grading/grade.ts'
import type { Ink } from './ink.ts'

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

/** The same lines' thickness where colours are forced and nothing else tells them apart. */
const forcedLineOf: Readonly<Record<Grade, string>> = {
  Strong: '4px',
  Good: '1.5px',
  Fair: '2px',
  Weak: '3px',
  None: '1.5px',
}

/** What can be marked: the claims of each grade, and who is credited in which words. */
export type Mark = Grade | 'credit'

/** What the reader chose: hue in degrees of the oklch circle, how much marks stand out, and what is marked. */
export interface Look {
  readonly hue: number
  readonly strength: 'faint' | 'plain' | 'strong'
  readonly marks: readonly Mark[]
}

/** How opaque line and tint are. */
const strengths: Readonly<Record<Look['strength'], { line: number; tint: number }>> = {
  faint: { line: 0.55, tint: 0.06 },
  plain: { line: 0.9, tint: 0.13 },
  strong: { line: 1, tint: 0.24 },
}

/** Lightness and chroma of line and tint that stand out from the ground without fighting the words. */
const tones: Readonly<Record<Ink, { line: string; tint: string }>> = {
  dark: { line: '48% 0.17', tint: '55% 0.2' },
  light: { line: '77% 0.13', tint: '75% 0.16' },
}

/**
 * The rules for words that stand in elements of these selectors. The style of a grade is its line, not
 * its colour: one hue for all, darker on light pages and lighter on dark ones (the colour of the text itself is no help:
 * where marks are inherited, browsers take the root element's). Highlights cannot move text, so the page's layout stays
 * as it is. Paper shows none. Where colours are forced, Chromium paints whatever is highlighted as if it were selected,
 * lines in the colour of selected words; they have to lie on the selection's ground to be seen, and be bold enough.
 */
export function highlightCss({ hue, strength }: Look, ink: Ink, selectors: Iterable<string>): string {
  const where = `:is(${[...selectors].join(', ')})`
  const { line, tint } = strengths[strength]
  const lineColour = `oklch(${tones[ink].line} ${hue} / ${line})`
  const tintOf = (opacity: number) => `oklch(${tones[ink].tint} ${hue} / ${opacity})`
  const lines = Object.entries(lineOf).map(([grade, stroke]) => {
    const [style, thickness] = stroke.split(' ')
    return `${where}::highlight(${highlightOf[grade as Grade]}) {
  text-decoration: underline ${style} ${thickness} ${lineColour};
  text-underline-offset: 0.18em;
  text-decoration-skip-ink: none;
}`
  })
  const forced = Object.entries(forcedLineOf).map(
    ([grade, thickness]) => `${where}::highlight(${highlightOf[grade as Grade]}) {
    text-decoration-thickness: ${thickness};
    text-underline-offset: 0;
  }`,
  )
  const every = highlightNames.map((name) => `${where}::highlight(${name})`).join(', ')
  return `${lines.join('\n')}
${where}::highlight(${creditHighlight}) { background-color: ${tintOf(tint)}; }
${where}::highlight(${currentHighlight}) { background-color: ${tintOf(tint * 2)}; }
@media (forced-colors: active) {
  ${forced.join('\n  ')}
  ${where}::highlight(${currentHighlight}) { text-decoration: overline 2px; }
}
@media print {
  ${every} { background-color: transparent; text-decoration: none; }
}`
}
