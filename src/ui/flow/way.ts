import type { Grade } from '../../engine/grading/grade.ts'
import { sourceKind, speakerName, type ClaimWithGrade } from '../claims.ts'

/** What a place in the picture stands for. */
export type Stands =
  | { readonly for: 'source'; readonly name: string; readonly is: 'named' | 'unnamed' | 'nobody' }
  /** The hands that passed claims on, the one next to the origin first. */
  | { readonly for: 'hands'; readonly names: readonly string[] }
  /** Nobody passed it on. */
  | { readonly for: 'first-hand' }
  | { readonly for: 'grade'; readonly grade: Grade }
  /** Many small ones as one. */
  | { readonly for: 'others'; readonly count: number; readonly of: 'named' | 'unnamed' | 'hands' }

/** One end or bend of a way; equal keys are the same place. */
export interface Place {
  readonly key: string
  readonly stands: Stands
}

/** How one claim came to the article. */
export interface Way {
  readonly id: string
  readonly grade: Grade
  readonly origin: Place
  readonly route: Place
}

/** The way of one claim: from whom, by what hands, to what grade. */
export function wayOf(claim: ClaimWithGrade): Way {
  return { id: claim.id, grade: claim.verdict.grade, origin: originOf(claim), route: routeOf(claim) }
}

function originOf(claim: ClaimWithGrade): Place {
  const { speaker } = claim
  const kind = sourceKind(claim)
  const name = speakerName(speaker)
  const key = 'key' in speaker ? speaker.key : name
  return { key, stands: { for: 'source', name, is: kind === 'unnamed' || kind === 'nobody' ? kind : 'named' } }
}

/** An outlet can be origin and hand at once: then it is only the origin. */
function routeOf({ speaker, relays }: ClaimWithGrade): Place {
  const origin = speakerName(speaker)
  const names = relays
    .map(({ name }) => name)
    .filter((name) => name !== origin)
    .toReversed()
  return names.length === 0
    ? { key: '', stands: { for: 'first-hand' } }
    : { key: names.join(' > '), stands: { for: 'hands', names } }
}
