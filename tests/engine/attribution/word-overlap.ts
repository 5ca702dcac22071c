import type { Span } from '../../../src/engine/article.ts'

const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** Share of words two sets of spans have in common, of all that either has (Jaccard); two empty sets share all. */
export function wordOverlap(text: string, a: readonly Span[], b: readonly Span[]): number {
  const [inA, inB] = [wordsIn(text, a), wordsIn(text, b)]
  const both = [...inA].filter((at) => inB.has(at)).length
  const either = inA.size + inB.size - both
  return either === 0 ? 1 : both / either
}

/** Where the words inside the spans start. */
export const wordsIn = (text: string, spans: readonly Span[]): Set<number> =>
  new Set(
    spans.flatMap(({ start, end }) => [...text.slice(start, end).matchAll(word)].map(({ index }) => start + index)),
  )
