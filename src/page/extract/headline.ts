import type { Line } from './line.ts'

/** The line that is the page's headline: the heading most like the title the page gives itself, else the first `h1`. */
export function findHeadline(lines: readonly Line[], document: Document): Line | null {
  const headings = lines.filter((line) => headingLevel(line) === 1)
  const candidates = headings.length > 0 ? headings : lines.filter((line) => headingLevel(line) === 2)
  const titles = [document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '', document.title]
  let best: Line | null = null
  let most = 0.5
  for (const line of candidates) {
    const like = Math.max(...titles.map((title) => shareOfWords(line.text, title)))
    if (like > most) [best, most] = [line, like]
  }
  return best ?? headings.find(({ text }) => text.length >= 20) ?? null
}

/** 1 to 6 for a heading, 0 for any other line. */
export function headingLevel({ place }: Line): number {
  for (let at: Line['place'] | null = place, up = 0; at && up < 4; at = at.parent, up++) {
    const level = /^h([1-6])$/.exec(at.tag)
    if (level) return Number(level[1])
    if (at.element.getAttribute('role') === 'heading') return Number(at.element.getAttribute('aria-level') ?? 2)
  }
  return 0
}

/** The share of the words of `text` that `title` has too, 0 to 1. */
function shareOfWords(text: string, title: string): number {
  const words = wordsIn(text)
  const known = new Set(wordsIn(title))
  return words.length < 2 ? 0 : words.filter((word) => known.has(word)).length / words.length
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
