import type { Verdict } from './grading/grade.ts'
import type { SourcedClaim } from './sources/sourced-claim.ts'
import type { Profile } from './profile/profile.ts'

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
