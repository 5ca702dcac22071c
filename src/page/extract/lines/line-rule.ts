import type { BlockKind } from '../../../engine/article.ts'

/** A line that its words give away, in whatever box it stands. */
export interface LineRule {
  readonly name: string
  readonly kind: Extract<BlockKind, 'caption' | 'furniture'>
  /** `linked` is the share of the line that stands in links, 0 to 1. */
  readonly test: (text: string, linked: number) => boolean
}

/** Lines for the tests; words in `[…]` stand in a link. */
export interface LineExamples {
  readonly is: readonly string[]
  readonly isNot: readonly string[]
}
