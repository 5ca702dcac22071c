import { adjustmentPoints, ceilingLimits, originPoints } from '../../data/rubric/rubric.ts'
import type { Relay } from '../sources/sourced-claim.ts'
import { adjustments } from './adjustments/index.ts'
import { ceilings } from './ceilings/index.ts'
import type { Grade } from './grade.ts'
import { gradeOf, isLower, lower, oneDown } from './levels.ts'
import type { Adjustment, Case, Ceiling } from './rule.ts'

/** A ceiling of the origin, or of the link of the chain that it belongs to. */
export type Limit =
  | { readonly on: 'origin'; readonly ceiling: Ceiling; readonly grade: Grade }
  | { readonly on: 'relay'; readonly relay: Relay; readonly position: number; readonly grade: Grade | null }

/** How a claim came to its grade. */
export interface Outcome {
  readonly grade: Grade
  readonly points: number
  readonly fired: readonly Adjustment[]
  /** All limits that apply, in order of precedence where equal; those on relays that limit nothing have no grade. */
  readonly limits: readonly Limit[]
  /** The limit that holds the grade down, or null where the points decide. */
  readonly deciding: Limit | null
  /** Two or more hands that each cost something. Rubric 2.5, T7. */
  readonly passedOnTwice: boolean
  /** 0 is the outermost relay, the number of relays is the origin. Rubric 2.6. */
  readonly weakest: number
}

/** Scores the origin, then lets every link of the chain hold it down: the weakest decides. Rubric 2.6 and 2.7. */
export function outcomeOf(on: Case): Outcome {
  const { who, relays } = on.claim
  const fired = adjustments.filter((adjustment) => adjustment.applies(on))
  const sum = fired.reduce<number>((points, { code }) => points + adjustmentPoints[code], originPoints[who])
  const points = who === 'W-NONE' ? clamp(sum, 0, 1) : clamp(sum, 2, 10)
  const limits = limitsOn(on)
  const deciding = lowestBelow(gradeOf(points), limits)
  const held = deciding?.grade ?? gradeOf(points)
  const passedOnTwice = who !== 'W-NONE' && relays.filter((relay) => relay.class !== 'T0').length >= 2
  return {
    grade: passedOnTwice && held !== 'None' ? oneDown(held) : held,
    points,
    fired,
    limits,
    deciding,
    passedOnTwice,
    weakest: weakestLink(gradeOf(points), limits, relays.length),
  }
}

const clamp = (points: number, least: number, most: number): number => Math.min(most, Math.max(least, points))

const precedence = Object.keys(ceilingLimits)
const codeOf = (limit: Limit): string => (limit.on === 'origin' ? limit.ceiling.code : limit.relay.class)

function limitsOn(on: Case): Limit[] {
  const origin = ceilings
    .filter((ceiling) => ceiling.applies(on))
    .map((ceiling): Limit => ({ on: 'origin', ceiling, grade: ceilingLimits[ceiling.code] }))
  const route = on.claim.relays.map((relay, position): Limit => ({
    on: 'relay',
    relay,
    position,
    grade: ceilingLimits[relay.class],
  }))
  return [...origin, ...route].sort((a, b) => precedence.indexOf(codeOf(a)) - precedence.indexOf(codeOf(b)))
}

/** The lowest limit below a grade, the first of equals. */
function lowestBelow(grade: Grade, limits: readonly Limit[]): Limit | null {
  let deciding: Limit | null = null
  for (const limit of limits)
    if (limit.grade !== null && isLower(limit.grade, deciding?.grade ?? grade)) deciding = limit
  return deciding
}

/** The link with the lowest grade of its own; of equals the innermost, since nothing after it could mend it. */
function weakestLink(points: Grade, limits: readonly Limit[], originPosition: number): number {
  let weakest = { position: originPosition, grade: points }
  for (const limit of limits)
    if (limit.on === 'origin') weakest = { ...weakest, grade: lower(weakest.grade, limit.grade) }
  for (const limit of limits)
    if (limit.on === 'relay' && limit.grade !== null && isLower(limit.grade, weakest.grade))
      weakest = { position: limit.position, grade: limit.grade }
  return weakest.position
}
