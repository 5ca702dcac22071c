import type { OutletMention } from '../outlets/outlet-mention.ts'
import type { Scene } from '../scene.ts'
import type { SourcedClaim, Speaker, Who } from '../sourced-claim.ts'
import type { SourceWords } from '../source-words.ts'
import type { Entity } from '../speakers/mentions.ts'
import type { Gender } from '../speakers/names.ts'

/** What the words of a source turned out to be. */
export interface Reading {
  readonly who: Who
  readonly speaker: Speaker
  readonly entity?: Entity | null
  /** The source is an outlet, or media without a name. */
  readonly outlet?: OutletMention | null
  /** The outlet that cites the source: "Reuters reported, citing an official". */
  readonly citedBy?: OutletMention
  /** Countries that speak through the source, for T3x. */
  readonly countries?: ReadonlySet<string>
  /** "he", "the report": everything an earlier claim says of its source holds here. */
  readonly sameAs?: SourcedClaim | null
  readonly gender?: Gender | null
  readonly isPlural?: boolean
  readonly isThing?: boolean
  /** Separately named people, for `counted`. */
  readonly names?: number
}

/** Where the source stands, for rules that look back. */
export interface Place {
  /** Index of the first token of the source. */
  readonly at: number
  readonly sentence: number
}

/**
 * One kind of source: reads the words, or gives null where they are none of its kind. The kinds are asked in the order
 * of `kinds/index.ts`; the first answer stands.
 */
export interface Kind {
  readonly name: string
  read(words: SourceWords, scene: Scene, place: Place): Reading | null
}

/**
 * Sentences in bracket notation, and how the source of attribution 1 must be read: kind, and name of the speaker where
 * one is identified. Other numbers are what was said before.
 */
export type KindExamples = readonly (readonly [marked: string, who: Who, speaker?: string])[]
