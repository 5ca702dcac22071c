import type { BlockKind } from '../../../engine/article.ts'
import type { Place } from '../place.ts'

/** A kind of box on news pages that is not the running text of the article. */
export interface BoxRule {
  readonly name: string
  /** What its words are to the article. */
  readonly kind: Extract<BlockKind, 'caption' | 'furniture' | 'key-point' | 'standfirst'>
  /** Its names cannot mean anything else: it is not the article even where it holds most of the text of the page. */
  readonly certain?: true
  /** It is still that box where it holds up to this share of the prose of the page. */
  readonly upTo?: number
  readonly tags?: readonly string[]
  /** Values of the `role` attribute. */
  readonly roles?: readonly string[]
  /** Words (or two neighbours joined by a hyphen) of class, id and the like that are usual for it on news sites. */
  readonly words?: readonly string[]
  /** Words that show that the names mean something else. */
  readonly unless?: readonly string[]
  /** What tags and names cannot tell. */
  readonly test?: (place: Place) => boolean
}

/** Markup for the tests: the element with `data-is` must be such a box, the one with `data-not` must not. */
export interface BoxExamples {
  readonly is: readonly string[]
  readonly isNot: readonly string[]
}
