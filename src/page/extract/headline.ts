import type { Line } from './line.ts'

/** The line that is the page's headline: the heading most like the title the page gives itself, else the first `h1`. */
export function findHeadline(lines: readonly Line[], document: Document): Line | null {
  const headings = lines.filter((line) => headingLevel(line) === 1)
  const candidates = headings.length > 0 ? headings : lines.filter((line) => headingLevel(line) === 2)
  const ogTitle = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''
  const titles = [ogTitle, document.title].map((title) => new Set(wordsIn(title)))
  let best: Line | null = null
  let most = 0.5
  for (const line of candidates) {
    const words = wordsIn(line.text)
    const like = words.length < 2 ? 0 : Math.max(...titles.map((title) => shareKnown(words, title)))
    if (like > most) [best, most] = [line, like]
  }
  return best ?? headings.find(({ text }) => text.length >= 20) ?? null
}

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** 1 to 6 for a heading, 0 for any other line. */
export function headingLevel({ place }: Line): number {
  for (let at: Line['place'] | null = place, up = 0; at && up < 4; at = at.parent, up++) {
    const level = headingTags.indexOf(at.tag) + 1
    if (level > 0) return level
    if (at.element.getAttribute('role') === 'heading') return Number(at.element.getAttribute('aria-level') ?? 2)
  }
  return 0
}

const shareKnown = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.filter((word) => known.has(word)).length / words.length

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
