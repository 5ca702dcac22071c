import { genericInstitutions } from '../../../data/sources/institutions.ts'
import { isPluralNoun, singular } from '../plural.ts'
import type { Scene } from '../scene.ts'
import { isCompanyNoun } from '../speakers/role-words.ts'
import { isCapital } from '../tokens.ts'
import { mentionsNear, type Mention, type Organisation } from '../speakers/mentions.ts'
import type { Kind, KindExamples, Place } from './kind.ts'

/** "The two charities", "the drugmakers", "both companies": the two bodies that one of the last two sentences joins by "and". */
export const pairOfBodies: Kind = {
  name: 'pair-of-bodies',
  read(words, scene, place) {
    const { noun, determiner, tokens, head } = words
    const isBoth = tokens[0]!.lower === 'both'
    if (!isPluralNoun(noun) || isCapital(head) || (determiner !== 'definite' && !isBoth)) return null
    if (!genericInstitutions.has(singular(noun)) && !isCompanyNoun(singular(noun))) return null
    if (words.count !== null && words.count.lower !== 'two') return null
    const pair = joinedBefore(scene, place)
    if (pair === null) return null
    return {
      who: 'W-ORG',
      speaker: {
        known: 'identified',
        key: pair
          .map(({ key }) => key)
          .sort()
          .join(' + '),
        name: pair.map(({ name }) => name).join(' and '),
        role: null,
        via: 'short-form',
      },
      isPlural: true,
      isThing: true,
      names: 2,
    }
  },
}

/** The last two bodies with "and" between them, where their sentence names no third. */
function joinedBefore(
  { document: { tokens }, mentions }: Scene,
  place: Place,
): readonly [Organisation, Organisation] | null {
  const near = mentionsNear(mentions, place).filter(
    (mention): mention is Mention & { readonly entity: Organisation } =>
      mention.entity.is === 'organisation' && !mention.entity.isPlace,
  )
  for (const second of near) {
    const all = near.filter(({ sentence }) => sentence === second.sentence)
    const first = all.find(({ last }) =>
      tokens[second.first - 1]?.lower === 'the' ? last === second.first - 3 : last === second.first - 2,
    )
    if (!first || new Set(all.map(({ entity }) => entity)).size !== 2) continue
    if (tokens[first.last + 1]!.lower === 'and') return [first.entity, second.entity]
  }
  return null
}

export const examples: KindExamples = [
  [
    'Norland Hydro and Fjord Line merged. <The two companies> {said} [it held].',
    'W-ORG',
    'Norland Hydro and Fjord Line',
  ],
  [
    'Norland Hydro and the Harbour Trust met. <Both organisations> {said} [it held].',
    'W-ORG',
    'Norland Hydro and Harbour Trust',
  ],
  ['Norland Hydro left. <The companies> {said} [it held].', 'W-GOV'],
  ['<Two companies> {said} [it held].', 'W-ANON-A'],
]
