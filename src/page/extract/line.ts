import type { Place } from './place.ts'

/** A stretch of a line that stands in one text node without a break: characters map one to one. UTF-16 code units. */
export interface Piece {
  /** Offset in the line. */
  readonly at: number
  readonly node: Text
  /** Offset in `node.data`. */
  readonly from: number
  readonly length: number
  /** Something on the page is left out between the piece before and this one (hidden words, a footnote mark). */
  readonly afterGap: boolean
}

/** A link in a line; offsets in the line. */
export interface LineLink {
  readonly start: number
  readonly end: number
  readonly href: string
}

/** Words that the page shows in one run, between two breaks: what a reader would call a paragraph, a heading, a label. */
export interface Line {
  /** White space collapsed, soft hyphens and zero-width characters left out; never empty, no spaces at the ends. */
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly links: readonly LineLink[]
  /** How many code units stand in links. */
  readonly linked: number
  /** The deepest element that holds all its words: `em` in `<p><em>…</em></p>`. */
  readonly place: Place
  /** The element that makes it a block of its own: `p` in `<p><em>…</em></p>`. */
  readonly container: Place
}
