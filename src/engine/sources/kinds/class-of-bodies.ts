import { barePlurals, genericInstitutions, groupAdjectives } from '../../../data/sources/institutions.ts'
import { isPluralNoun, singular } from '../plural.ts'
import { isCompanyNoun, isPersonNoun } from '../speakers/role-words.ts'
import { isCapital } from '../tokens.ts'
import type { Kind, KindExamples } from './kind.ts'

/**
 * "Insurers have warned", "Aid agencies say": bodies of a class, none of them named, which is no more than "residents"
 * tells (rubric 2.3, and the weaker of two answers that fit). "Police", "prosecutors" and "governments" are an institution.
 */
export const classOfBodies: Kind = {
  name: 'class-of-bodies',
  read(words, { document, mentions, outletAt }) {
    const { noun, head, determiner } = words
    if (isPersonNoun(noun) && !/(?:maker|builder)s$/.test(noun)) return null // "members", "landlords"
    if (!isPluralNoun(noun) || determiner === 'definite' || ofState.test(noun) || outletAt.has(head.index)) return null
    if (!barePlurals.has(noun) && !genericInstitutions.has(singular(noun)) && !isCompanyNoun(singular(noun)))
      return null
    const isNamed = (token: (typeof words.tokens)[number]): boolean =>
      token.index < head.index && mentions.at.has(token.index) && !groupAdjectives.has(token.lower) // but "Jewish groups"
    const opens = !/^[\p{L},]/u.test(document.tokens[head.index - 1]?.text ?? '.')
    if ((isCapital(head) && !opens) || words.tokens.some(isNamed)) return null
    return {
      who: 'W-ANON-A',
      speaker: { known: 'unnamed', key: `unnamed:${words.text.toLowerCase()}`, words: words.text },
      isPlural: true,
      isThing: true,
    }
  },
}

/** What rules, judges or keeps order, in the plural. */
const ofState =
  /^(?:police|prosecutors|authorities|regulators|governments|countries|nations|states|islands|powers|capitals|courts|ministries|parliaments|departments|forces|services|emergency-services|responders|crews|administrators|customs|embassies|cities|towns|counties|districts|regions|provinces|juries|tribunals)$/

export const examples: KindExamples = [
  ['<Insurers> {warned} [it would cost more].', 'W-ANON-A'],
  ['<Aid agencies> {warned} [it would cost more].', 'W-ANON-A'],
  ['<Two Jewish groups> {warned} [it would cost more].', 'W-ANON-A'],
  ['<Several carmakers> {warned} [it would cost more].', 'W-ANON-A'],
  ['<Regulators> {warned} [it would cost more].', 'W-GOV'],
  ['<Western governments> {warned} [it would cost more].', 'W-GOV'],
  ['Norland Hydro runs the dam. <The company> {warned} [it would cost more].', 'W-ORG', 'Norland Hydro'],
]
