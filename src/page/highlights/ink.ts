/** Whether words are dark on light or light on dark. */
export type Ink = 'dark' | 'light'

/** Told by the words' own colour: a page sets it wherever it has set the ground, and one element knows it. */
export function inkOf(words: Range): Ink {
  const element = words.startContainer.parentElement
  const colour = element && element.ownerDocument.defaultView?.getComputedStyle(element).color
  return colour && lightness(colour) > 0.55 ? 'light' : 'dark'
}

/** How light a computed colour is, about, from 0 to 1: `rgb(…)` as most are, `color(srgb …)`, `oklch(…)`, `lab(…)`. */
export function lightness(colour: string): number {
  const [first = 0, second = 0, third = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  const luma = 0.2126 * first + 0.7152 * second + 0.0722 * third
  if (colour.startsWith('rgb')) return luma / 255
  if (colour.startsWith('color(')) return luma
  return colour.startsWith('ok') ? first : first / 100
}
