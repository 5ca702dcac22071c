import { spanOf, type Article, type Span } from '../engine/article.ts'

/** A stretch of text with the words around it, enough to find it again on a page. */
export interface Quote {
  readonly span: Span
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** How much is kept of the words around, in UTF-16 code units. */
export const around = 32

/**
 * The parts of a claim as quotes. A part that runs over several blocks becomes one quote a block, and the words around
 * stay in the block: what stands between two blocks on the page is not in the article's text.
 */
export const quotesOf = ({ text }: Article, spans: readonly Span[]): readonly Quote[] =>
  spans.flatMap((span) => linesOf(text, span)).map((line) => quoteOf(text, line))

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  let from: number = start
  for (const line of text.slice(start, end).split('\n')) {
    const indent = line.length - line.trimStart().length
    if (line.trim() !== '') lines.push(spanOf(from + indent, from + indent + line.trim().length))
    from += line.length + 1
  }
  return lines
}

function quoteOf(text: string, span: Span): Quote {
  const before = text.slice(Math.max(0, span.start - around), span.start)
  const after = text.slice(span.end, span.end + around)
  return {
    span,
    exact: text.slice(span.start, span.end),
    prefix: before.slice(before.lastIndexOf('\n') + 1),
    suffix: after.split('\n', 1)[0]!,
  }
}
