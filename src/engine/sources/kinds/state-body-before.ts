import { placeAt } from '../places.ts'
import type { Scene } from '../scene.ts'
import { isCapital, isPossessive, lookup, textBetween } from '../tokens.ts'
import type { KindExamples, Place, Reading } from './kind.ts'

const stateBodies =
  /^(?:court|ministry|navy|army|military|embassy|parliament|police|coastguard|bank|government|presidency|consulate)$/

/** What a state or league of states has one of by its business: "the U.N. human rights office", "Kenya’s electoral commission". */
const byBusiness = /^(?:office|agency|commission|department|authority|council|regulator|watchdog|board|bureau|service)$/

/**
 * "the navy" after "the Chilean navy", "the ministry" after "Chile’s foreign ministry": a body of a state that the sentence
 * of the place or one of the three before it names with its country, in small letters, after the token `after`. Null where
 * none does.
 */
export function stateBodyBefore(noun: string, { document }: Scene, place: Place, after = -1): Reading | null {
  if (!stateBodies.test(noun) && !ofName.test(noun) && !byBusiness.test(noun)) return null
  const { tokens, sentences } = document
  const start = Math.max(sentences[Math.max(0, place.sentence - 3)]!.first, after + 1)
  for (let i = place.at - 1; i >= start; i--) {
    if (lookup(tokens[i]!) !== noun) continue
    const country = countryBefore(tokens, i, start)
    const isOne = country !== null && (stateBodies.test(noun) || isTheOnly(tokens, country, i))
    const first = (isOne ? country : null) ?? (ofName.test(noun) ? nameBefore(tokens, i, start) : null)
    if (first === null || isApposed(tokens, first, after)) continue
    const name = textBetween(document, first, i)
    return {
      who: noun === 'government' ? 'W-GOV' : 'W-ORG',
      speaker: { known: 'identified', key: `organisation:${name.toLowerCase()}`, name, role: null, via: 'short-form' },
      isThing: true,
    }
  }
  return null
}

/** What a person or town has in small letters: "the Marsh campaign", "the Tarn council". */
const ofName = /^(?:campaign|administration|council|police|embassy|office|camp|team|foundation|estate)$/

/** The name in capitals right before the noun: "Marsh" of "the Marsh campaign". */
function nameBefore(tokens: Scene['document']['tokens'], head: number, start: number): number | null {
  let first = head
  while (first > start && isCapital(tokens[first - 1]) && tokens[first - 1]!.lower !== 'the') first--
  const before = tokens[first - 1] ?? { lower: '', pos: 'PUNCT' }
  const opens = before.lower === 'the' || (tokens[head]!.lower === 'police' && before.pos === 'PUNCT')
  return first < head && opens ? first : null
}

/** "UNHCR, the UN refugee agency,": another word for the name that ends at `after`. */
const isApposed = (tokens: Scene['document']['tokens'], first: number, after: number): boolean =>
  tokens[after + 1]?.text === ',' && first - after <= 3

/** "the U.N. human rights office", "Kenya’s electoral commission"; "a German agency" and "German council" are some of many. */
const isTheOnly = (tokens: Scene['document']['tokens'], first: number, head: number): boolean =>
  head - first > 1 &&
  !isCapital(tokens[head]) &&
  (tokens[first - 1]?.lower === 'the' || tokens.slice(first, head).some(isPossessive))

/** The token at which "Chilean" or "Chile’s" opens the name that ends at `head`, one word between them at most. */
function countryBefore(tokens: Scene['document']['tokens'], head: number, start: number): number | null {
  for (let i = head - 1; i >= Math.max(start, head - 4); i--) {
    const country = placeAt(tokens, i)
    if (/^(?:UN|U\.N\.?|EU|NATO|AU)$/.test(tokens[i]!.text)) return i
    if (country) return country.by === 'people' || isPossessive(tokens[country.last + 1]) ? i : null
    if (isPossessive(tokens[i]) && isCapital(tokens[i - 1]) && i - 1 >= start) return i - 1 // “Norland’s supreme court”
    if (!/^(?:NOUN|ADJ)$/.test(tokens[i]!.pos) && !isPossessive(tokens[i])) return null
  }
  return null
}

export const examples: KindExamples = [
  ['The Chilean navy found it. <The navy> {said} [it held].', 'W-ORG', 'Chilean navy'],
  ['Chile’s foreign ministry wrote. <The ministry> {said} [it held].', 'W-ORG', 'Chile’s foreign ministry'],
  ['The Lind campaign lost. <The campaign> {said} [it held].', 'W-ORG', 'Lind campaign'],
  [
    'The Chilean Foreign Ministry left. Peru’s home ministry wrote. <The ministry> {said} [it held].',
    'W-ORG',
    'Peru’s home ministry',
  ],
  ['The navy found it. <The navy> {said} [it held].', 'W-GOV'],
]
