import type { Verdict } from './grading/grade.ts'
import type { SourcedClaim } from './sources/sourced-claim.ts'
import type { Profile } from './profile/profile.ts'

/** The id of the claim at an index of the report. */
export const claimIdAt = (index: number): string => `c${index + 1}`

/** A sourced claim with its verdict. `id` is `c1`, `c2` … in the order of the text. */
export interface GradedClaim extends SourcedClaim {
  readonly id: string
  readonly verdict: Verdict
}

/** What `analyse` gives: plain data that survives JSON. */
export interface Report {
  readonly claims: readonly GradedClaim[]
  readonly profile: Profile
}
