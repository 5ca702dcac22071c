import { type Article, spanOf } from '../article.ts'
import type { Quotation, Sentence, Token } from './document.ts'

const opening = new Map([
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
])

/**
 * The outermost quotations of every block, in order. A mark that is never closed runs to the end of its paragraph, and
 * goes on where the next paragraph opens with a mark of the same kind. Apostrophes are told from single marks by their
 * place: a single quotation opens after a space and closes before one.
 */
export function findQuotations(
  article: Article,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Quotation[] {
  const found: Quotation[] = []
  for (let s = 0; s < sentences.length;) {
    const block = sentences[s]!.block
    const first = sentences[s]!.first
    while (s < sentences.length && sentences[s]!.block === block) s++
    findInBlock(article.text, tokens, first, sentences[s - 1]!.last, found)
  }
  return found
}

function findInBlock(text: string, tokens: readonly Token[], from: number, to: number, found: Quotation[]): void {
  for (let i = from; i <= to; i++) {
    const close = opening.get(tokens[i]!.text)
    if (close === undefined || !canOpen(text, tokens[i]!)) continue
    const isSingle = close === '’' || close === "'"
    const end = closingMark(text, tokens, i, to, close)
    if (isSingle && end === undefined) continue // an apostrophe: "the ’90s"
    const last = end ?? to
    const before = found.at(-1)
    const wentOn = i === from && before !== undefined && before.goesOn
    if (before?.goesOn && !wentOn && before.last < i) found[found.length - 1] = { ...before, goesOn: false }
    found.push({
      index: found.length,
      marks: isSingle ? 'single' : 'double',
      span: spanOf(tokens[i]!.span.start, tokens[last]!.span.end),
      first: i,
      last,
      goesOn: end === undefined,
      wentOn,
    })
    i = last
  }
}

function closingMark(
  text: string,
  tokens: readonly Token[],
  open: number,
  to: number,
  close: string,
): number | undefined {
  const isSingle = close === '’' || close === "'"
  for (let i = open + 1; i <= to; i++) {
    if (tokens[i]!.text !== close && !(close === '”' && tokens[i]!.text === '"')) continue
    if (!isSingle || canClose(text, tokens[i]!)) return i
  }
  return undefined
}

/** Not straight after a letter or digit. */
const canOpen = (text: string, { span }: Token): boolean =>
  !/[\p{L}\p{N}]/u.test(text[span.start - 1] ?? ' ') && !/\s/.test(text[span.end] ?? ' ')

/** Not straight before a letter or digit, and not after a space. */
const canClose = (text: string, { span }: Token): boolean =>
  !/[\p{L}\p{N}]/u.test(text[span.end] ?? ' ') && !/\s/.test(text[span.start - 1] ?? ' ')
