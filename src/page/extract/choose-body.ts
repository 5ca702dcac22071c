import type { KindLine } from './article-of.ts'
import type { Line } from './line.ts'
import type { Place } from './place.ts'

/** The lines that are the article. First form: the deepest place that holds most of the prose. */
export function chooseBody(lines: readonly Line[], document: Document): KindLine[] {
  const boxed = /^(nav|footer|aside|form|figure|figcaption|dialog)$/
  const names = /^(caption|credit|related|newsletter|promo|comments?|consent|cookies?|byline)$/
  const isBoxed = (line: Line): boolean => {
    for (let at: Place | null = line.place; at && at.tag !== 'body'; at = at.parent) {
      if (boxed.test(at.tag)) return true
      for (const word of at.words) if (names.test(word)) return true
    }
    return false
  }
  const prose = lines.filter((line) => line.text.length >= 40 && line.linked < line.text.length * 0.6 && !isBoxed(line))
  const weight = new Map<Place, number>()
  let total = 0
  for (const line of prose) {
    total += line.text.length
    for (let at: Place | null = line.container; at; at = at.parent) {
      weight.set(at, (weight.get(at) ?? 0) + line.text.length)
    }
  }
  let root: Place | null = null
  for (const [place, held] of weight) if (held >= total * 0.6 && (!root || place.depth > root.depth)) root = place
  const headline = lines.find((line) => line.place.tag === 'h1' || line.container.tag === 'h1')
  const body: KindLine[] = headline ? [{ line: headline, kind: 'headline' }] : []
  for (const line of prose) {
    let at: Place | null = line.container
    while (at && at !== root) at = at.parent
    if (at && line !== headline)
      body.push({ line, kind: /^h[1-6]$/.test(line.container.tag) ? 'subheading' : 'paragraph' })
  }
  void document
  return body
}
