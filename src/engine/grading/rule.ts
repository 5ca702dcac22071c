import type { adjustmentPoints, ceilingLimits } from '../../data/rubric/rubric.ts'
import type { Relay, RelayClass, SourcedClaim, Who } from '../sources/sourced-claim.ts'
import type { TextDocument } from '../text/document.ts'
import type { Flag } from './grade.ts'

/** What a rule of grading looks at: one sourced claim and the article it stands in. */
export interface Case {
  readonly claim: SourcedClaim
  readonly document: TextDocument
}

export type AdjustmentCode = keyof typeof adjustmentPoints
export type CeilingCode = Exclude<keyof typeof ceilingLimits, RelayClass>

/** What every rule that can become a printed reason has. Its number stands in `src/data/rubric`. */
interface Printed {
  /** The published standard it rests on. */
  readonly basis: string
  /** What would make the sourcing better, as the end of "Stronger with …"; null where nothing is missing. */
  readonly stronger: string | null
}

/** What a source of this kind is worth. */
export interface Origin extends Printed {
  readonly code: Who
  /** The fact on the page and why it matters, in one sentence without code words. */
  says(on: Case): string
}

/** A point more or less for something that the article states. */
export interface Adjustment extends Printed {
  readonly code: AdjustmentCode
  applies(to: Case): boolean
  says(on: Case): string
}

/** What the grade cannot exceed because of the origin or the occasion. */
export interface Ceiling extends Printed {
  readonly code: CeilingCode
  applies(to: Case): boolean
  says(on: Case): string
}

/** What the grade cannot exceed because of a link of this class in the chain. */
export interface RelayLimit extends Printed {
  readonly code: RelayClass
  says(relay: Relay, on: Case): string
}

/** A fact beside the grade. */
export interface FlagRule {
  readonly flag: Flag
  applies(to: Case): boolean
}

/**
 * Sentences that are the rule's tests: the cue of the meant attribution stands in braces, linked words between
 * underscores. In `applies` the rule is at work on it, in `leaves` it is not.
 */
export interface GradeExamples {
  readonly applies: readonly string[]
  readonly leaves: readonly string[]
}
