import type { Grade } from '../grading/grade.ts'
import type { Who } from '../sources/sourced-claim.ts'

/** A count with the ids of the claims behind it, so that every number can be unfolded. */
export interface Share {
  readonly name: string
  readonly claims: readonly string[]
}

/** Claims that look separate and come from one place, in the article's words. */
export interface SharedOrigin extends Share {
  /** `name` is a group of unnamed people, a speaker heard through one hand, or an event reported by one hand. */
  readonly is: 'unnamed' | 'speaker' | 'event'
  /** The hand next to the origin, if one passed it on. */
  readonly through: string | null
}

/** A graded claim that somebody did wrong, and what the article has of them. */
export interface Accusation {
  readonly claim: string
  /** Whom it names, in the article's words; null where it cannot be told. */
  readonly accused: string | null
  /** What the accused says, or that they did not comment; also a denial of this accusation by whomever. */
  readonly responses: readonly string[]
}

/** The article as a whole: facts with numbers, no verdict. Shares are sorted, most claims first. */
export interface Profile {
  readonly graded: number
  readonly notGraded: number
  readonly byGrade: Readonly<Record<Grade, number>>
  readonly byWho: Readonly<Partial<Record<Who, number>>>
  /** Distinct speakers after resolution. A claim of two is one of each. */
  readonly speakers: readonly Share[]
  /** Outlets or persons that passed claims on, and outlets whose own report is all there is. */
  readonly relays: readonly Share[]
  /** Claims that rest on unnamed sources or on nobody. */
  readonly unnamed: readonly string[]
  readonly reliance: Reliance
  readonly sharedOrigins: readonly SharedOrigin[]
  /** Who was asked and did not comment. */
  readonly noComment: readonly Share[]
  readonly accusations: readonly Accusation[]
}

/** What most graded claims rest on; null where there is none. The share is its claims out of `graded`. */
export interface Reliance {
  readonly speaker: Share | null
  /** Words of a public occasion that an independent outlet passes on rest on no relay (T0). */
  readonly relay: Share | null
}
