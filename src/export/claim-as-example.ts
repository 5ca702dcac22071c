import type { Article, Span } from '../engine/article.ts'
import type { GradedClaim } from '../engine/report.ts'

const marks = { source: ['<', '>'], cue: ['{', '}'], claim: ['[', ']'] } as const

/**
 * The sentences of a claim in the notation of the constructions' examples, `<source>`, `{cue}`, `[claim]`: a line to
 * paste into a construction's file or a report of a fault.
 */
export function claimAsExample({ text }: Article, { attribution }: GradedClaim): string {
  const parts = (['source', 'cue', 'claim'] as const).flatMap((part) =>
    attribution[part].map((span) => ({ span, marks: marks[part] })),
  )
  const start = Math.min(...parts.map(({ span }) => span.start))
  const end = Math.max(...parts.map(({ span }) => span.end))
  const [from, to] = sentencesAround(text, start, end)
  let line = ''
  for (let at = from; at <= to; at++) {
    const closing = parts.filter(({ span }) => span.end === at).sort((one, other) => sizeOf(one) - sizeOf(other))
    const opening = parts.filter(({ span }) => span.start === at).sort((one, other) => sizeOf(other) - sizeOf(one))
    line += [...closing.map(({ marks: [, close] }) => close), ...opening.map(({ marks: [open] }) => open)].join('')
    if (at < to) line += text[at]!.replace(/[\\<>{}[\]]/, '\\$&')
  }
  return line.replace(/\s+/g, ' ').trim()
}

const sizeOf = ({ span: { start, end } }: { span: Span }): number => end - start

/** From the start of the sentence that holds `start` to the end of the one that holds `end`. */
function sentencesAround(text: string, start: number, end: number): [from: number, to: number] {
  const lineStart = text.lastIndexOf('\n', start) + 1
  const lineEnd = text.indexOf('\n', end)
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd)
  let from = lineStart
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(line)) {
    if (lineStart + index <= start) from = lineStart + index
    if (lineStart + index + segment.length >= end) return [from, lineStart + index + segment.length]
  }
  return [from, lineStart + line.length]
}
