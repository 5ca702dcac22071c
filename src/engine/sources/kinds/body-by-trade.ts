import { companyTrades } from '../../../data/sources/roles.ts'
import type { Scene } from '../scene.ts'
import { peopleNear, type Organisation } from '../speakers/mentions.ts'
import { bodiesNear, lastCalled, sortOf } from '../speakers/named-body.ts'
import { isIntroduced } from '../speakers/only-one-near.ts'
import { isCapital } from '../tokens.ts'
import type { Kind, KindExamples, Place } from './kind.ts'

/**
 * "The grocer", "the investor", "the oil major": a trade that companies have as well as people, where nobody was named in the
 * last two sentences. The body that was called so, or the one company that the sentence before is about.
 */
export const bodyByTrade: Kind = {
  name: 'body-by-trade',
  read({ noun, determiner, head, after, isPlural }, scene, place) {
    if (determiner !== 'definite' || isCapital(head) || after.length > 0) return null
    if (!ofBodies.test(noun) && (isPlural || !companyTrades.has(noun))) return null
    if (peopleNear(scene.mentions, place).length > 0) return null
    const called = lastCalled(scene.mentions, noun, place.at)
    const entity = called && place.sentence - called.sentence <= 3 ? called.entity : companyBefore(noun, scene, place)
    if (entity === null) return null
    return {
      who: 'W-ORG',
      speaker: { known: 'identified', key: entity.key, name: entity.name, role: null, via: 'short-form' },
      entity,
      isThing: true,
    }
  },
}

/** What a team is called. */
const ofBodies = /^(?:champions|hosts|visitors|holders|newcomers)$/

/** The company or club that opens the sentence before, where that names no other. */
function companyBefore(noun: string, { document, mentions }: Scene, place: Place): Organisation | null {
  const before = bodiesNear(mentions, place).filter(({ sentence }) => sentence === place.sentence - 1)
  const [mention] = before
  if (mention === undefined || before.some(({ entity }) => entity !== mention.entity)) return null
  const start = document.sentences[mention.sentence]!.first
  if (before.at(-1)!.first - start > 1 || isIntroduced(noun, document, place)) return null
  return /^(?:company|bank|airline|club)$/.test(sortOf(mention.entity)) ? mention.entity : null
}

export const examples: KindExamples = [
  ['The court fined the grocer Norland Foods. <The grocer> {said} [it held].', 'W-ORG', 'Norland Foods'],
  ['Norland Partners bought the mill. <The investor> {said} [it held].', 'W-ORG', 'Norland Partners'],
  ['Ben Oduya left Norland Partners. <The investor> {said} [it held].', 'W-PR', 'Ben Oduya'],
  ['An investor left Norland Partners. <The investor> {said} [it held].', 'W-ANON-A'],
]
