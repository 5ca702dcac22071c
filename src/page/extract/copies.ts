import type { BlockKind } from '../../engine/article.ts'
import type { KindLine } from './article-of.ts'

/** Shorter lines may well stand twice in one article: "Yes." */
const least = 30
const running: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quote', 'list-item'])

/**
 * Marks words that the page shows twice: a pull quote, a caption drawn over a picture, the same text for another size of
 * screen. Each claim counts once.
 */
export function markCopies(lines: readonly KindLine[]): KindLine[] {
  const usual = usualShape(lines)
  const isUsual = ({ line }: KindLine): boolean => line.container.shape === usual
  let captions: string | null = null // most texts have nothing to compare
  let text: string | null = null
  const seen = new Set<string>()
  return lines.map((one) => {
    const { line, kind } = one
    if (!running.has(kind) || line.text.length < least) return one
    if (seen.has(line.text)) return { line, kind: 'furniture' }
    seen.add(line.text)
    if (isUsual(one)) return one
    const words = ` ${wordsOf(line.text)} `
    captions ??= textOf(lines.filter((other) => other.kind === 'caption'))
    if (captions.includes(words)) return { line, kind: 'caption' }
    text ??= textOf(lines.filter((other) => other.kind === 'paragraph' && isUsual(other)))
    return text.includes(words) ? { line, kind: 'furniture' } : one
  })
}

function usualShape(lines: readonly KindLine[]): string {
  const held = new Map<string, number>()
  for (const { line, kind } of lines) {
    if (kind === 'paragraph') held.set(line.container.shape, (held.get(line.container.shape) ?? 0) + line.text.length)
  }
  return [...held].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

const textOf = (lines: readonly KindLine[]): string => lines.map(({ line }) => ` ${wordsOf(line.text)} `).join('\n')

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
