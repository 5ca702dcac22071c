import type { GradedClaim } from '../report.ts'
import type { Relay } from '../sources/sourced-claim.ts'
import type { TextDocument } from '../text/document.ts'
import { occasionsOf, type Occasion } from './occasions.ts'
import type { SharedOrigin } from './profile.ts'
import { type InCommon, sharesBy } from './shares.ts'

type Origin = InCommon & Pick<SharedOrigin, 'is' | 'through'>

/**
 * Claims that look separate and come from one place: several rest on the same group of unnamed people, on what one hand
 * passed on of the same speaker, or on what it passed on of one event. Rubric 2.6.3: two ways to one origin count as one
 * source, so only the hand next to the origin tells ways apart; public words rest on no hand.
 */
export function sharedOrigins(graded: readonly GradedClaim[], document: TextDocument): SharedOrigin[] {
  const occasions = occasionsOf(graded, document)
  const speakerOf = new Map(graded.map(({ id, speaker }) => [id, 'key' in speaker ? speaker.key : id]))
  const byOrigin = sharesBy(graded, sameOrigin)
  const byEvent = sharesBy(graded, (claim, i) => sameEvent(claim, occasions[i]!))
  return [
    ...byOrigin.filter(({ claims }) => claims.length > 1),
    ...byEvent.filter(({ claims }) => new Set(claims.map((id) => speakerOf.get(id))).size > 1),
  ].sort((a, b) => b.claims.length - a.claims.length)
}

const handOf = ({ relays }: GradedClaim): Relay | null => relays.filter((relay) => relay.class !== 'T0').at(-1) ?? null

function sameOrigin(claim: GradedClaim): Origin[] {
  const { speaker } = claim
  const hand = handOf(claim)
  const through = hand?.name ?? null
  const key = (of: string): string => (hand ? `${hand.outlet ?? hand.name} < ${of}` : of)
  if (speaker.known === 'unnamed')
    return isOneGroup(claim, speaker.words)
      ? [{ is: 'unnamed', key: key(speaker.key), name: speaker.words, through }]
      : []
  if (speaker.known !== 'identified' || hand === null || hand.name === speaker.name) return []
  return [{ is: 'speaker', key: key(speaker.key), name: speaker.name, through }]
}

/** "Critics" and a bare "officials" may be others each time; "two people close to the talks" are the same. */
const isOneGroup = ({ who }: GradedClaim, words: string): boolean => who !== 'W-ANON-V' && /\s/.test(words.trim())

function sameEvent(claim: GradedClaim, occasion: Occasion | null): Origin[] {
  const hand = handOf(claim)
  if (hand === null || occasion === null) return []
  const key = `${hand.outlet ?? hand.name} @ ${occasion.event}`
  return [{ is: 'event', key, name: occasion.noun, through: hand.name }]
}
