import type { Sentence, TextDocument, Token } from '../text/document.ts'

/** Tokens `first` to `last` of the document, both included. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** A document with what every construction asks of it, laid out by token. */
export interface Reading {
  readonly document: TextDocument
  readonly tokens: readonly Token[]
  /** For each token the index of the quotation that holds it, or -1. Marks belong to their quotation. */
  readonly quotationAt: Int32Array
  /** For each token the index of its sentence. */
  readonly sentenceAt: Int32Array
}

/** Lays out a document for the constructions, in one pass. */
export function layOut(document: TextDocument): Reading {
  const quotationAt = new Int32Array(document.tokens.length).fill(-1)
  for (const { index, first, last } of document.quotations) quotationAt.fill(index, first, last + 1)
  const sentenceAt = new Int32Array(document.tokens.length)
  for (const { index, first, last } of document.sentences) sentenceAt.fill(index, first, last + 1)
  return { document, tokens: document.tokens, quotationAt, sentenceAt }
}

/** The sentence that holds a token. */
export const sentenceOf = (reading: Reading, token: number): Sentence =>
  reading.document.sentences[reading.sentenceAt[token]!]!

/** Whether a token stands inside quotation marks, or is one. */
export const isQuoted = (reading: Reading, token: number): boolean => reading.quotationAt[token]! >= 0

const sentenceEnds: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...', ';'])

/** A mark that ends a sentence (or a main clause: the semicolon). */
export const endsSentence = (token: Token | undefined): boolean => token === undefined || sentenceEnds.has(token.lower)

/** A dash that stands for a comma: long, or short with spaces around it. */
export function isDash({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.text === '—' || token.text === '–' || token.text === '--' || token.text === '―') return true
  if (token.text !== '-') return false
  return (tokens[at - 1]?.span.end ?? 0) < token.span.start && (tokens[at + 1]?.span.start ?? 0) > token.span.end
}

/** The second half of "state-run", "self-described". */
export const isHyphenated = ({ tokens }: Reading, at: number): boolean =>
  tokens[at - 1]?.text === '-' && tokens[at - 1]!.span.end === tokens[at]!.span.start

/** Whether a verb or auxiliary stands at a token. */
export function startsVerb({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX')
}
