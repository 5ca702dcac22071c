import type { GradedClaim } from '../report.ts'
import type { Share } from './profile.ts'
import { type InCommon, sharesBy } from './shares.ts'

/** Whose hands the claims came through: outlets and persons that passed them on, and outlets that are the origin. */
export const relaysOf = (graded: readonly GradedClaim[]): Share[] => sharesBy(graded, handsOf)

/** The same without those that pass on public words: such a claim rests on the occasion. */
export const relaysRestedOn = (graded: readonly GradedClaim[]): Share[] =>
  sharesBy(graded, (claim) => handsOf({ ...claim, relays: claim.relays.filter((relay) => relay.class !== 'T0') }))

/** Outermost first; an outlet that is origin and relay at once stands here once. */
function handsOf({ who, speaker, relays }: GradedClaim): InCommon[] {
  const hands = relays.map(({ name, outlet }) => ({ key: outlet ?? name, name }))
  if (who !== 'W-OUT' || speaker.known !== 'identified') return hands
  const own = { key: speaker.key.replace(/^outlet:/, ''), name: speaker.name }
  return hands.some(({ key, name }) => key === own.key || name === own.name) ? hands : [...hands, own]
}
