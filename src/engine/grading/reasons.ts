import { adjustmentPoints, originPoints } from '../../data/rubric/rubric.ts'
import type { Reason } from './grade.ts'
import { origins } from './origins/index.ts'
import type { Limit, Outcome } from './outcome.ts'
import { relayLimits } from './relays/index.ts'
import type { Adjustment, Case, Origin } from './rule.ts'

const most = 4

/**
 * Two to four sentences for the reader, the deciding one first: what holds the grade down (or the source itself where
 * nothing does), the source, the route, what weakens, what strengthens. Rubric 2.7.
 */
export function reasonsFor(on: Case, { deciding, fired, limits, passedOnTwice }: Outcome): Reason[] {
  const origin = origins[on.claim.who]
  const taking = fired.filter(({ code }) => adjustmentPoints[code] < 0)
  const giving = fired.filter(({ code }) => adjustmentPoints[code] > 0)
  const route = limits.filter((limit) => limit.on === 'relay' && limit !== deciding)
  const told = [
    ...(passedOnTwice ? [passedOn(on)] : []),
    ...(deciding ? [ofLimit(deciding, on)] : []),
    ofOrigin(origin, on),
    ...route.filter(({ grade }) => grade !== null).map((limit) => ofLimit(limit, on)),
    ...[...taking, ...giving].map((adjustment) => ofAdjustment(adjustment, on)),
    ...route.filter(({ grade }) => grade === null).map((limit) => ofLimit(limit, on)),
  ]
  // Where there is little to say, what nothing on the page provides is said as well.
  const missing = limits.filter((limit) => limit !== deciding && limit.on === 'origin').toReversed()
  while (told.length < 2 && missing.length > 0) told.push(ofLimit(missing.shift()!, on))
  return told.slice(0, most)
}

/** What would make the sourcing better: of the deciding limit, else of the source, else of what is missing to be Strong. */
export function strongerWith({ claim }: Case, { deciding, limits, grade }: Outcome): string | null {
  if (grade === 'Strong') return null
  const first = deciding ?? limits.find((limit) => limit.on === 'relay' && limit.grade !== null) ?? null
  const nothingToCheck = limits.find((limit) => limit.on === 'origin' && limit.ceiling.code === 'K9')
  return ruleOf(first)?.stronger ?? origins[claim.who].stronger ?? ruleOf(nothingToCheck ?? null)?.stronger ?? null
}

const ruleOf = (limit: Limit | null): { readonly stronger: string | null } | null =>
  limit === null ? null : limit.on === 'origin' ? limit.ceiling : relayLimits[limit.relay.class]

const ofOrigin = (origin: Origin, on: Case): Reason => ({
  code: origin.code,
  points: originPoints[origin.code],
  sentence: origin.says(on),
})

const ofAdjustment = (adjustment: Adjustment, on: Case): Reason => ({
  code: adjustment.code,
  points: adjustmentPoints[adjustment.code],
  sentence: adjustment.says(on),
})

const ofLimit = (limit: Limit, on: Case): Reason =>
  limit.on === 'origin'
    ? { code: limit.ceiling.code, points: null, sentence: limit.ceiling.says(on) }
    : { code: limit.relay.class, points: null, sentence: relayLimits[limit.relay.class].says(limit.relay, on) }

const passedOn = ({ claim }: Case): Reason => ({
  code: 'T7',
  points: null,
  sentence: `It was passed on more than once (${claim.relays.map(({ name }) => name).join(', ')}): each hand can change it.`,
})
