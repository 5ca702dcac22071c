import { resolveDescription } from '../speakers/descriptions.ts'
import type { Kind, KindExamples } from './kind.ts'
import { isRoleNoun } from '../speakers/role-words.ts'

/**
 * "the mayor", "the Chinese state councilor", "the same official": someone the article has introduced. Only where it
 * has: a description that leads nowhere is left to the next kinds.
 */
export const description: Kind = {
  name: 'description',
  read(words, scene, place) {
    const isDefinite = words.determiner === 'definite' || words.determiner === 'possessive'
    const isTitle = words.determiner === 'none' && isRoleNoun(words.head) && !words.isPlural
    const isPoliteForm = words.before.some((word) => word === 'same' || word === 'said')
    const isBoth = words.text.toLowerCase() === 'both'
    return isDefinite || isTitle || isPoliteForm || isBoth ? resolveDescription(words, scene, place) : null
  },
}

export const examples: KindExamples = [
  ['Ben Oduya, the mayor, left. <The mayor> {said} [why].', 'W-PR', 'Ben Oduya'],
  ['Norway’s top diplomat Ben Oduya flew to Rome. <The Norwegian envoy> {praised} [the talks].', 'W-PR', 'Ben Oduya'],
  ['Ben Oduya and Mara Lind, his sister, left. <The pair> {said} [why].', 'W-P', 'Ben Oduya and Mara Lind'],
  [
    'Chief executive Ben Oduya left. Rival Harrow Tools is to report in May. <Its chief executive> {said} [why].',
    'W-ANON-A',
  ],
  [
    'Pellam rose. Pellam’s chief executive, Ben Oduya, left. Pellam makes tools. <Its chief executive> {said} [why].',
    'W-PR',
    'Ben Oduya',
  ],
  ['Ben Oduya has led Norway since May. <The Norwegian leader> {said} [why].', 'W-PR', 'Ben Oduya'],
  ['Golfer Ben Oduya won. <The world number four> {said} [why].', 'W-PR', 'Ben Oduya'],
  ['Ben Oduya, the prime minister, is ill. <The prime minister’s spokesman> {said} [why].', 'W-ANON-A'],
  ['Ben Oduya opened a café in May. <The owner> {said} [why].', 'W-PR', 'Ben Oduya'],
  ['Ben Oduya was fined in May. <The owner> {said} [why].', 'W-ANON-A'],
  ['Ben Oduya hit a tree. <The driver> {said} [why].', 'W-ANON-A'],
  ['Mara Lind, sources close to the singer have said, is leaving. <The singer> {said} [why].', 'W-ANON-A'],
  ['Foreign Secretary Mara Lind left. <The U.S. secretary of state> {said} [why].', 'W-ANON-A'],
  ['Foreign Secretary Mara Lind left. <The foreign secretary> {said} [why].', 'W-PR', 'Mara Lind'],
  ['<2:Three people familiar with it> {2:said} [2:it held]. <The sources> {said} [it was old].', 'W-ANON-A'],
  ['Bishop Ben Oduya wrote to Dr. Mara Lind. <The doctor> {said} [why].', 'W-P', 'Mara Lind'],
  ['Sgt. Mara Lind arrested Ben Oduya. <The officer> {said} [why].', 'W-PR', 'Mara Lind'],
  ['Ben Oduya, the mayor, left with a friend. <The man> {said} [why].', 'W-ANON-A'],
  ['<2:A senior Harbour Authority official> {2:said} [2:it held]. <The official> {said} [it was old].', 'W-ANON-D'],
  ['<2:Two officials> {2:said} [2:it held]. <One of the officials> {said} [it was old].', 'W-ANON-A'],
]
