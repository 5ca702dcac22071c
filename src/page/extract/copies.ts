import type { BlockKind } from '../../engine/article.ts'
import type { KindLine } from './article-of.ts'
import { shapeOf } from './place.ts'

/** Shorter lines may well stand twice in one article: "Yes." */
const least = 30
const running: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quote', 'list-item'])

/**
 * Marks words that the page shows twice: a pull quote, a caption drawn over a picture, the same text for another size of
 * screen. Each claim counts once.
 */
export function markCopies(lines: readonly KindLine[]): KindLine[] {
  const captions = textOf(lines.filter(({ kind }) => kind === 'caption'))
  const usual = usualShape(lines)
  const text = textOf(lines.filter(({ line, kind }) => kind === 'paragraph' && shapeOf(line.container) === usual))
  const seen = new Set<string>()
  return lines.map((one) => {
    const { line, kind } = one
    if (!running.has(kind) || line.text.length < least) return one
    const words = wordsOf(line.text)
    if (captions.includes(` ${words} `) && shapeOf(line.container) !== usual) return { line, kind: 'caption' }
    if (seen.has(words)) return { line, kind: 'furniture' }
    seen.add(words)
    return shapeOf(line.container) !== usual && text.includes(` ${words} `) ? { line, kind: 'furniture' } : one
  })
}

function usualShape(lines: readonly KindLine[]): string {
  const held = new Map<string, number>()
  for (const { line, kind } of lines) {
    if (kind === 'paragraph')
      held.set(shapeOf(line.container), (held.get(shapeOf(line.container)) ?? 0) + line.text.length)
  }
  return [...held].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

const textOf = (lines: readonly KindLine[]): string => lines.map(({ line }) => ` ${wordsOf(line.text)} `).join('\n')

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
