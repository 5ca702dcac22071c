declare const utf16: unique symbol

/** A place in `Article.text`, counted in UTF-16 code units. */
export type Offset = number & { readonly [utf16]: true }

/** A stretch of `Article.text`: from `start` up to but not including `end`, never empty. */
export interface Span {
  readonly start: Offset
  readonly end: Offset
}

/** The span between two plain numbers that are known to be offsets into the article's text. */
export const spanOf = (start: number, end: number): Span => ({ start: start as Offset, end: end as Offset })

/** The words of a span. */
export const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end)

/** The words of a part that may be split; “…” stands where other words come between. */
export const wordsOfParts = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => wordsOf(text, span).trim()).join(' … ')

/** What a block is on the page. Only the kinds in `readable` are searched for attributions. */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'subheading'
  | 'key-point'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'caption'
  /** Bylines, credits, section labels, related links, promotions: words on the page that are not the article. */
  | 'furniture'

const unread: ReadonlySet<BlockKind> = new Set<BlockKind>(['caption', 'furniture', 'subheading'])

/** Whether blocks of this kind can hold attributions. Captions, credits and section labels never do. */
export const isReadable = (kind: BlockKind): boolean => !unread.has(kind)

/** One paragraph, heading, list item or the like. Blocks are in order, do not overlap, and never share a line. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
}

/** A link in the text, for the `linked` adjustment. */
export interface Link {
  readonly span: Span
  readonly href: string
}

/** Where the article stands: tells "told this newspaper" and "told the Herald" (on the Herald's own site) apart from a relay. */
export interface Site {
  /** The name the page gives itself (`og:site_name`), or null. */
  readonly name: string | null
  /** The host without `www.`, or null for text that came from no page. */
  readonly host: string | null
}

/** What the engine reads: plain data, made by the page, the draft page or the command line. */
export interface Article {
  readonly text: string
  readonly blocks: readonly Block[]
  /** In the order of the text; no two overlap. */
  readonly links: readonly Link[]
  readonly site: Site
}
