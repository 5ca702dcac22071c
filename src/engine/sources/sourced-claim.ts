import type { Span } from '../article.ts'
import type { Attribution } from '../attribution/attribution.ts'

/** Rubric 2.3: what kind of source stands at the origin. */
export type Who =
  'W-PR' | 'W-DOC' | 'W-ORG' | 'W-P' | 'W-OUT' | 'W-GOV' | 'W-ANON-D' | 'W-DOC-U' | 'W-ANON-A' | 'W-ANON-V' | 'W-NONE'

/** Who the words of the source refer to. */
export type Speaker =
  /** `name` is the fullest name in the article; `via` says how the words lead there. `key` is equal for equal speakers. */
  | {
      readonly known: 'identified'
      readonly key: string
      readonly name: string
      readonly role: string | null
      readonly via: 'own-words' | 'pronoun' | 'surname' | 'description' | 'document' | 'short-form'
    }
  /** Two or more it could be and nothing that decides. */
  | { readonly known: 'unclear'; readonly candidates: readonly string[] }
  /**
   * The article does not say who: unnamed, or nobody at all. `inReport` where the words are "the report" of an outlet:
   * "the Wall Street Journal report"; `words` are then the unnamed people it rests on.
   */
  | { readonly known: 'unnamed'; readonly key: string; readonly words: string; readonly inReport?: string }
  | { readonly known: 'nobody' }

/** Rubric 2.5, T-codes: what a link that passed the claim on allows. */
export type RelayClass =
  /** Independent agency or outlet, words said or published in public. */
  | 'T0'
  /** Independent outlet, a named source told it. */
  | 'T1'
  /** Independent outlet, unnamed sources. */
  | 'T2'
  /** State-controlled outlet. */
  | 'T3'
  /** State-controlled outlet, its own state's officials in public. */
  | 'T3x'
  /** Named outlet not in the list, or of unknown control. */
  | 'T4'
  /** "media reports", "local media". */
  | 'T5'
  /** A person retells what somebody told them: with name and role, else the Weak form. */
  | 'T6'
  | 'T6-unnamed'

/** Why an outlet counts as controlled by a state. */
export type ControlBasis =
  | { readonly from: 'article'; readonly words: Span }
  | { readonly from: 'list'; readonly basis: string; readonly source: string }
  | { readonly from: 'reader' }

/** One link that passed the claim on. */
export interface Relay {
  readonly class: RelayClass
  readonly name: string
  /** Id in the outlet list, or null. */
  readonly outlet: string | null
  readonly control: ControlBasis | null
  /** The words in the article; empty where the link is carried from an earlier sentence. */
  readonly words: readonly Span[]
  readonly carried: boolean
}

/** The occasion on which the claim was made, and whether it leaves a record to check. Rubric 4.6. */
export type Channel =
  | { readonly kind: 'public'; readonly words: Span; readonly carried: boolean }
  /** "told this newspaper". */
  | { readonly kind: 'to-this-outlet'; readonly words: Span }
  /** Behind closed doors and nobody named as having passed it on (K6). */
  | { readonly kind: 'closed'; readonly words: Span; readonly carried: boolean }
  /** An account that is not verified, "a video circulating online". */
  | { readonly kind: 'unverified'; readonly words: Span }
  | { readonly kind: 'not-stated' }

/**
 * What grading needs to know of one attribution: facts with the words that show them, no judgement. Spans that are null
 * were not found.
 */
export interface SourcedClaim {
  readonly attribution: Attribution
  readonly who: Who
  readonly speaker: Speaker
  /**
   * Outermost first. An outlet that is itself the origin (`W-OUT`) stands here too where its control sets a limit
   * (T3, T4), or where it is no outlet by name (T5).
   */
  readonly relays: readonly Relay[]
  readonly channel: Channel
  readonly evidence: {
    /** At least one full clause of the claim in quotation marks (finite verb, five words or more). */
    readonly fullQuote: Span | null
    /** A link in the sentence, or an embed, to the document or recording. */
    readonly linked: Span | null
    /** Direct access beyond the role: "was briefed on", "who saw". */
    readonly access: Span | null
    /** Two or more sources, with a number or separately named. */
    readonly counted: Span | null
    /** "could not be independently verified". */
    readonly unverified: Span | null
    /** Why an unnamed source is unnamed. */
    readonly reason: { readonly words: Span; readonly specific: boolean } | null
    /** "reportedly told", "is said to have told". */
    readonly hedgedAttribution: Span | null
    /** "documents reviewed by us" beside an unnamed source (lifts K1). */
    readonly documentsReviewed: Span | null
    /** A document or recording is cited for an accusation (then `accuse_deny` does not fire). */
    readonly documentCited: Span | null
    /** "Hamas-run", "rebel-held": flag only. */
    readonly partyControlled: Span | null
  }
  /** The unnamed source is one person ("an official"), not several; K3. */
  readonly single: boolean
  /** Same utterance as an earlier attribution ("he added"), by its index in the report. */
  readonly continues: number | null
}
