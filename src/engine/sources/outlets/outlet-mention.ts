import type { Outlet } from '../../../data/outlets/outlet.ts'
import type { ControlBasis } from '../sourced-claim.ts'

/** One place where the article names an outlet, or speaks of media without naming one. */
export interface OutletMention {
  readonly first: number
  readonly last: number
  /** First token of what the article calls it: "Russian state-run news outlet Tass". */
  readonly from: number
  readonly name: string
  /** Null where the list does not know it. */
  readonly outlet: Outlet | null
  /** "local media", "media reports": no outlet at all. */
  readonly isCollective: boolean
  /** Who controls it, the article's own words first. */
  readonly control: 'state' | 'independent' | 'unknown'
  readonly basis: ControlBasis | null
  /** The page's own outlet: "told this newspaper", "told the Herald" on the Herald's site. */
  readonly isThisSite: boolean
  readonly sentence: number
}
