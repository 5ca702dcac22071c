import type { Attribution } from '../attribution/attribution.ts'
import type { TextDocument } from '../text/document.ts'
import type { OutletMention } from './outlets/outlet-mention.ts'
import type { SourcedClaim } from './sourced-claim.ts'
import type { Entity, Mentions } from './speakers/mentions.ts'
import type { Gender } from './speakers/names.ts'

/** An attribution already read, as later ones look back on it. */
export interface Said {
  readonly claim: SourcedClaim
  readonly sentence: number
  /** Token of the source, or of the cue where there is none. */
  readonly at: number
  readonly entity: Entity | null
  readonly gender: Gender | null
  readonly isPlural: boolean
  /** A country, institution or document spoke: "it" can go back to it, "he" cannot. */
  readonly isThing: boolean
  /** Head words of the source, lower case: "official", "report". */
  readonly heads: readonly string[]
}

/** All that a source can be read against: the article, whom it names, and who spoke before. */
export interface Scene {
  readonly document: TextDocument
  /** All that were found, by the sentence of their cue. */
  readonly attributionsIn: ReadonlyMap<number, readonly Attribution[]>
  readonly mentions: Mentions
  readonly outlets: readonly OutletMention[]
  /** By sentence. */
  readonly outletsIn: ReadonlyMap<number, readonly OutletMention[]>
  readonly outletAt: ReadonlyMap<number, OutletMention>
  /** In the order of the text. */
  readonly said: readonly Said[]
}
