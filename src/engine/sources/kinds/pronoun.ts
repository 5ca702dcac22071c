import { resolvePronoun } from '../speakers/pronouns.ts'
import type { Kind, KindExamples } from './kind.ts'

const pronouns = new Set(
  'he she they it his her hers their its him them i we my our who us me himself herself themselves'.split(' '),
)

/** "he", "she", "they", "it": whoever spoke or acted before, where that can be told. Rubric 5, pitfall 16. */
export const pronoun: Kind = {
  name: 'pronoun',
  read(words, scene, place) {
    const { lower } = words.tokens[0]!
    if (words.tokens.length > 2 || !pronouns.has(lower)) return null
    if (
      words.tokens.length === 2 &&
      words.tokens[1]!.pos !== 'PUNCT' &&
      !/^(?:both|all|also|then|later|himself|herself)$/.test(words.tokens[1]!.lower)
    )
      return null
    return resolvePronoun(lower, scene, place)
  },
}

export const examples: KindExamples = [
  [
    '<2:Ben Oduya, the mayor,> {2:said} [2:it held]. Asked if he had a gift from Lord Venn, <he> {said} [why].',
    'W-PR',
    'Ben Oduya',
  ],
  ['<2:Mara Lind, the mayor,> {2:said} [2:it held]. [“I checked,”] <she> {added}.', 'W-PR', 'Mara Lind'],
  ['Ana Roth, a lawyer, asked Mara Lind, the mayor, if it held. [“It did,”] <she> {replied}.', 'W-PR', 'Mara Lind'],
  ['Ana Roth, the mayor, asked him if it held. [“I must know,”] <she> {said}.', 'W-PR', 'Ana Roth'],
  ['Ana Roth, the mayor, asked if it was old. [“We must know,”] <she> {said}.', 'W-PR', 'Ana Roth'],
  ['Ana Roth, a lawyer, asked her if it held. [“It did,”] <she> {replied}.', 'W-P'],
  ['<2:A spokesman for the Harbour Authority> {2:said} [2:it held]. <He> {said} [it was old].', 'W-ANON-D'],
  ['<2:The Harbour Authority> {2:said} [2:it held]. <It> {added} [that it was old].', 'W-ORG', 'Harbour Authority'],
  ['<2:A spokesperson for the Harbour Authority> {2:said} [2:it held]. [“It is old,”] <they> {added}.', 'W-ANON-D'],
]
