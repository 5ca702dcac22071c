import { placeAt } from '../places.ts'
import type { Scene } from '../scene.ts'
import { isPossessive, lookup, textBetween } from '../tokens.ts'
import type { KindExamples, Place, Reading } from './kind.ts'

const stateBodies =
  /^(?:ministry|navy|army|military|embassy|parliament|police|coastguard|bank|government|presidency|consulate)$/

/**
 * "the navy" after "the Chilean navy", "the ministry" after "Chile’s foreign ministry": a body of a state that the sentence
 * of the place or one of the three before it names with its country, in small letters. Null where none does.
 */
export function stateBodyBefore(noun: string, { document }: Scene, place: Place): Reading | null {
  if (!stateBodies.test(noun)) return null
  const { tokens, sentences } = document
  const start = sentences[Math.max(0, place.sentence - 3)]!.first
  for (let i = place.at - 1; i > start; i--) {
    if (lookup(tokens[i]!) !== noun) continue
    const first = countryBefore(tokens, i, start)
    if (first === null) continue
    const name = textBetween(document, first, i)
    return {
      who: noun === 'government' ? 'W-GOV' : 'W-ORG',
      speaker: { known: 'identified', key: `organisation:${name.toLowerCase()}`, name, role: null, via: 'short-form' },
      isThing: true,
    }
  }
  return null
}

/** The token at which "Chilean" or "Chile’s" opens the name that ends at `head`, one word between them at most. */
function countryBefore(tokens: Scene['document']['tokens'], head: number, start: number): number | null {
  for (let i = head - 1; i >= Math.max(start, head - 4); i--) {
    const country = placeAt(tokens, i)
    if (country) return country.by === 'people' || isPossessive(tokens[country.last + 1]) ? i : null
    if (!/^(?:NOUN|ADJ)$/.test(tokens[i]!.pos) && !isPossessive(tokens[i])) return null
  }
  return null
}

export const examples: KindExamples = [
  ['The Chilean navy found it. <The navy> {said} [it held].', 'W-ORG', 'Chilean navy'],
  ['Chile’s foreign ministry wrote. <The ministry> {said} [it held].', 'W-ORG', 'Chile’s foreign ministry'],
  ['The navy found it. <The navy> {said} [it held].', 'W-GOV'],
]
