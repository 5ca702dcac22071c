/** Rubric 2.2: from 4 (Strong) to 0 (No source given). */
export const grades = ['None', 'Weak', 'Fair', 'Good', 'Strong'] as const
export type Grade = (typeof grades)[number]

/** Rubric 2.10. A flag is a fact beside the grade; it gives no points. */
export type Flag =
  | 'outlet-not-classified'
  | 'unnamed'
  | 'no-reason-given'
  | 'boilerplate-reason'
  | 'not-counted'
  | 'state-controlled-relay'
  | 'party-controlled'
  | 'hearsay'
  | 'route-not-stated'
  | 'no-speaker-named'
  | 'accusation'
  | 'denial'
  | 'own-position'
  | 'argument'
  | 'assessment-of-another-party'
  | 'prediction'
  | 'distancing-verb'
  | 'endorsing-verb'
  | 'hedge'
  | 'unverified-by-article'
  | 'disputed-in-article'
  | 'sourced-lower-in-body'
  | 'higher-in-body'
  | 'coreference'
  | 'speaker-unclear'
  | 'no-source-described'
  | 'carried'

/** One printed reason. The deciding one stands first in `Graded.reasons`. */
export interface Reason {
  /** `W-PR`, `quote`, `K6`, `T3` …: the rubric's code; never shown to the reader, used to link to the rule. */
  readonly code: string
  /** Points it gave or took, or null for a ceiling. */
  readonly points: number | null
  /** A sentence for the reader. */
  readonly sentence: string
}

/** The same claim further down, by its index in the report. Rubric 2.6.6. */
export interface InBody {
  readonly is: 'fuller' | 'lower'
  readonly claim: number
}

/** The outcome of grading one attribution. */
export type Verdict =
  | {
      readonly graded: true
      readonly grade: Grade
      readonly points: number
      readonly reasons: readonly Reason[]
      /** What would make the sourcing better, as the end of "Stronger with …"; null where nothing is missing. */
      readonly stronger: string | null
      readonly flags: readonly Flag[]
      /** Position of the weakest link in the chain as shown: 0 is the outermost relay, `relays.length` is the origin. */
      readonly weakest: number
      /** Where the body sources what stands in headline, key points or lead better or less well; else null. */
      readonly inBody: InBody | null
    }
  | { readonly graded: false; readonly why: string; readonly flags: readonly Flag[] }
