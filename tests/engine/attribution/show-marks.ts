import type { Span } from '../../../src/engine/article.ts'

interface Parts {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly claim: readonly Span[]
}

const marks = { source: '<>', cue: '{}', claim: '[]' } as const

/** A text with one attribution marked in bracket notation. */
export function showMarks(text: string, attribution: Parts): string {
  const inserts = (['claim', 'source', 'cue'] as const).flatMap((part) =>
    attribution[part].flatMap(({ start, end }) => [
      { at: start, closes: 0, mark: marks[part].charAt(0) },
      { at: end, closes: 1, mark: marks[part].charAt(1) },
    ]),
  )
  inserts.sort((a, b) => a.at - b.at || b.closes - a.closes)
  let shown = ''
  let from = 0
  for (const { at, mark } of inserts) {
    shown += text.slice(from, at) + mark
    from = at
  }
  return shown + text.slice(from)
}
