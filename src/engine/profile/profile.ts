import type { Grade } from '../grading/grade.ts'
import type { Who } from '../sources/sourced-claim.ts'

/** A count with the ids of the claims behind it, so that every number can be unfolded. */
export interface Share {
  readonly name: string
  readonly claims: readonly string[]
}

/** The article as a whole: facts with numbers, no verdict. */
export interface Profile {
  readonly graded: number
  readonly notGraded: number
  readonly byGrade: Readonly<Record<Grade, number>>
  readonly byWho: Readonly<Partial<Record<Who, number>>>
  /** Distinct speakers after resolution, most claims first. */
  readonly speakers: readonly Share[]
  /** Outlets or persons that passed claims on, most claims first. */
  readonly relays: readonly Share[]
  /** Claims that rest on unnamed sources or on nobody. */
  readonly unnamed: readonly string[]
  /** Claims that look separate and share an origin. */
  readonly sharedOrigins: readonly Share[]
  /** Who was asked and did not comment. */
  readonly noComment: readonly Share[]
  /** Accusations whose accused is not heard in the article. */
  readonly unanswered: readonly string[]
}
