import type { Attribution } from './attribution.ts'
import type { Cue } from './cue.ts'
import type { Range, Reading } from './reading.ts'

/** What a construction sees beside the cue. */
export interface Surroundings {
  readonly reading: Reading
  /** All candidate cues of the sentence, in order. */
  readonly cues: readonly Cue[]
  /** What was found for earlier cues of the sentence, in order: "noted that … but added that …" shares its subject. */
  readonly earlier: readonly Candidate[]
}

/** Source and claim that a construction proposes for a cue. */
export interface Found {
  readonly source: readonly Range[]
  readonly claim: readonly Range[]
  /** The cue words, where they are more than the lexicon's: "is seen as". */
  readonly cue?: Range
  readonly kind?: Attribution['kind']
  /** Who handed the words on, where the cue itself says so: "the Post quoted Lind as saying". */
  readonly relay?: Relay
}

export interface Relay {
  readonly source: readonly Range[]
  readonly cue: Range
}

/** One wording by which news credits a claim. It proposes nothing (`undefined`) where the wording is not there. */
export interface Construction {
  /** The file's name: shown in reports and benchmarks. */
  readonly name: string
  match(cue: Cue, surroundings: Surroundings): Found | undefined
}

/** A cue with the source and claim that a construction proposes for it. */
export interface Candidate {
  readonly construction: string
  readonly kind: Attribution['kind']
  readonly cue: Cue
  readonly cueWords: Range
  readonly source: readonly Range[]
  readonly claim: readonly Range[]
  readonly relay: Relay | undefined
}

/**
 * Sentences in bracket notation, `[claim] {cue} <source>`. They are the tests of the construction. `stillWrong` holds known
 * faults; the runner fails when one is right at last, and the line moves up.
 */
export interface ConstructionExamples {
  readonly finds: readonly string[]
  readonly ignores: readonly string[]
  readonly stillWrong?: readonly { readonly now: string; readonly should: string }[]
}
