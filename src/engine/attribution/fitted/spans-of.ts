import { spanOf, type Span } from '../../article.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import type { Relation } from './find-relations.ts'

/**
 * The words of a relation as spans. Marks at the edges are left out, but those of a quotation that is claimed whole, and a
 * cue that is a mark and nothing else ("The ferryman, now 80: “It held.”").
 */
export function spansOf(
  document: TextDocument,
  { source, cue, claim }: Relation,
): { source: Span[]; cue: Span[]; claim: Span[] } {
  const words = runsOf(document, cue)
  return {
    source: runsOf(document, source),
    cue: words.length > 0 ? words : cue.map((token) => document.tokens[token]!.span),
    claim: runsOf(document, claim, true),
  }
}

const isWord = ({ text }: Token): boolean => /[\p{L}\p{N}]/u.test(text)
const isOpening = ({ text }: Token): boolean => /^(?:["“‘'(]|''|``)$/.test(text)
const isClosing = ({ text }: Token): boolean => /^(?:["”’')]|'')$/.test(text)
const isStop = ({ text }: Token): boolean => /^[.,!?…]$/.test(text)

/** Tokens side by side in one block become one span. */
export function runsOf({ tokens, article }: TextDocument, list: readonly number[], withMarks = false): Span[] {
  const spans: Span[] = []
  const isApart = (i: number): boolean =>
    article.text.slice(tokens[i]!.span.end, tokens[i + 1]!.span.start).includes('\n')
  for (let k = 0; k < list.length; k++) {
    let first = list[k]!
    while (k + 1 < list.length && list[k + 1] === list[k]! + 1 && !isApart(list[k]!)) k++
    let last = list[k]!
    while (first <= last && !isWord(tokens[first]!)) first++
    while (last > first && !isWord(tokens[last]!)) last--
    if (first > last) continue
    if (withMarks) [first, last] = withQuotationMarks(tokens, first, last, isApart)
    spans.push(spanOf(tokens[first]!.span.start, tokens[last]!.span.end))
  }
  return spans
}

/** Takes in the marks around a run, where the run holds all that they enclose. */
function withQuotationMarks(
  tokens: readonly Token[],
  first: number,
  last: number,
  isApart: (i: number) => boolean,
): [number, number] {
  let end = last
  while (end + 1 < tokens.length && !isApart(end) && isStop(tokens[end + 1]!)) end++
  const next = end + 1 < tokens.length && !isApart(end) ? tokens[end + 1]! : undefined
  const isClosed = next !== undefined && isClosing(next) && next.span.start === tokens[end]!.span.end
  const before = first > 0 && !isApart(first - 1) ? tokens[first - 1]! : undefined
  const isOpened = before !== undefined && isOpening(before) && before.span.end === tokens[first]!.span.start
  return [isOpened ? first - 1 : first, isClosed ? end + 1 : last]
}

/** Whether two lists of spans hold the same words, marks aside. */
export function isSameWords(text: string, a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => isSameRun(text, span, b[i]!))
}

function isSameRun(text: string, a: Span, b: Span): boolean {
  const between = (x: number, y: number): string => text.slice(Math.min(x, y), Math.max(x, y))
  return !/[\p{L}\p{N}]/u.test(between(a.start, b.start) + between(a.end, b.end))
}
