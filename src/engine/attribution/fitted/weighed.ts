import type { Attribution } from '../attribution.ts'
import type { Relation } from './find-relations.ts'

/** A relation with how sure the fitted steps are of it. */
export interface Weighed {
  readonly relation: Relation
  readonly confidence: number
  /** What a construction found at the same cue. */
  readonly own: Attribution | undefined
}
