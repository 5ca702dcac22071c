import type { Article, Span } from '../article.ts'
import type { Word } from './word.ts'

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** A word, number or mark. `index` is its place in `TextDocument.tokens`. */
export interface Token {
  readonly index: number
  readonly span: Span
  readonly text: string
  readonly lower: string
  readonly pos: Pos
  /** The word written here, for questions that are asked `perWord`. */
  readonly word: Word
}

/** Tokens `first` to `last`, both included, of one block. */
export interface Sentence {
  readonly index: number
  readonly block: number
  readonly first: number
  readonly last: number
  readonly span: Span
}

/** A stretch in quotation marks, the outermost ones only; marks are part of the span. */
export interface Quotation {
  readonly index: number
  readonly marks: 'double' | 'single'
  readonly span: Span
  /** Token indices of the opening mark and of the closing mark (or of the last token where it is left open). */
  readonly first: number
  readonly last: number
  /** The end of the paragraph came before a closing mark, and the next paragraph opens with one: the quotation goes on. */
  readonly goesOn: boolean
  /** It goes on from a quotation in the paragraph before. */
  readonly wentOn: boolean
}

/** The article in sentences, tokens and quotations; what every later part of the engine reads. */
export interface TextDocument {
  readonly article: Article
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}
