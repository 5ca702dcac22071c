import type { CueClass } from '../../data/cues/cue-class.ts'
import type { Span } from '../article.ts'

export type { CueClass }

/** Who passed the inner attribution on, in the same sentence: "…, Reuters reported"; "Ruiz revealed that Lind told him …". */
export interface Layer {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly cueLemma: string
}

/**
 * One place where the article credits a claim. Spans of one part are in order and do not overlap; a part can be split
 * ("“It is,” she said, “over.”"). `source` is empty where nobody is credited ("reportedly").
 */
export interface Attribution {
  /** The construction file that found it, `according-to`. */
  readonly construction: string
  /**
   * Only a `claim` is graded; the others are listed, but for an `attitude`, which no reader is shown: what somebody thinks,
   * wants or plans, or a topic somebody spoke about; nor is what is only `likely` a claim, by its words and no construction.
   */
  readonly kind: 'claim' | 'no-comment' | 'question' | 'speech-act' | 'attitude' | 'likely'
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly claim: readonly Span[]
  /** Of the head word of the cue: `say`, `accusation`, `according to`. */
  readonly cueLemma: string
  readonly cueClass: CueClass
  /** Index of the sentence that holds the cue. */
  readonly sentence: number
  /** Outermost first; empty where the article credits the source directly. */
  readonly layers: readonly Layer[]
  /** 0 to 1: how sure the finder is of source, cue and claim together. */
  readonly confidence: number
}
