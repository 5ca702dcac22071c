import { type Article, spanOf } from '../article.ts'
import type { Quotation, Sentence, Token } from './document.ts'

/** Opening marks and what closes each: typists mix curly and straight ones. */
const closings: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '"', '“']],
  ['"', ['"', '”']],
  ['„', ['“', '”']],
  ['«', ['»']],
  ["''", ["''"]],
  ['``', ["''", '``']],
  ['‘', ['’']],
  ["'", ["'"]],
])
const singles: ReadonlySet<string> = new Set(['‘', "'"])

/** The tokens of one block, and where its sentences end. */
interface Stretch {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  readonly sentences: readonly Sentence[]
}

/**
 * The outermost quotations of every block, in order. A double mark that is never closed goes on to the end of its
 * paragraph where the next paragraph opens with a double mark too, and otherwise to the end of its sentence. Apostrophes
 * are told from single marks by their place: a single quotation opens after a space and closes before one.
 */
export function findQuotations(
  article: Article,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Quotation[] {
  const found: Quotation[] = []
  for (let s = 0; s < sentences.length;) {
    const start = s
    while (s < sentences.length && sentences[s]!.block === sentences[start]!.block) s++
    const ofBlock = sentences.slice(start, s)
    const { first } = ofBlock[0]!
    findInBlock({ text: article.text, tokens, from: first, to: ofBlock.at(-1)!.last, sentences: ofBlock }, found)
  }
  return found
}

function findInBlock(stretch: Stretch, found: Quotation[]): void {
  const { text, tokens, from, to, sentences } = stretch
  const neverClosed = new Set<string>()
  let sentence = 0
  for (let i = from; i <= to; i++) {
    const mark = tokens[i]!.text
    const closing = closings.get(mark)
    if (closing === undefined || !canOpen(text, tokens[i]!)) continue
    const isSingle = singles.has(mark)
    const end = neverClosed.has(mark) ? undefined : closingMark(stretch, i, closing, isSingle)
    if (end === undefined) neverClosed.add(mark)
    if (isSingle && end === undefined) continue // an apostrophe: "the ’90s"
    const goesOn = end === undefined && opensDouble(text, tokens[to + 1])
    while (sentences[sentence]!.last < i) sentence++
    const last = end ?? (goesOn ? to : sentences[sentence]!.last)
    found.push({
      index: found.length,
      marks: isSingle ? 'single' : 'double',
      span: spanOf(tokens[i]!.span.start, tokens[last]!.span.end),
      first: i,
      last,
      goesOn,
      wentOn: i === from && found.at(-1)?.goesOn === true && found.at(-1)!.last === from - 1,
    })
    i = last
  }
}

function closingMark(
  { text, tokens, to }: Stretch,
  open: number,
  closing: readonly string[],
  isSingle: boolean,
): number | undefined {
  for (let i = open + 1; i <= to; i++) {
    const token = tokens[i]!
    if (!closing.includes(token.text)) continue
    if (token.text === '“' && canOpen(text, token)) continue
    if (!isSingle || canClose(text, token)) return i
  }
  return undefined
}

const opensDouble = (text: string, token: Token | undefined): boolean =>
  token !== undefined && closings.has(token.text) && !singles.has(token.text) && canOpen(text, token)

const letterOrDigit = /[\p{L}\p{N}]/u
const isWordCharacter = (character = ' '): boolean => character !== ' ' && letterOrDigit.test(character)
const isSpace = (character = ' '): boolean => character === ' ' || /\s/.test(character)

/** Not straight after a letter or digit, and not before a space. */
const canOpen = (text: string, { span }: Token): boolean =>
  !isSpace(text[span.end]) && !isWordCharacter(text[span.start - 1])

/** Not straight before a letter or digit, and not after a space. */
const canClose = (text: string, { span }: Token): boolean =>
  !isSpace(text[span.start - 1]) && !isWordCharacter(text[span.end])
