import { classNouns, vagueNouns } from '../../../data/sources/unnamed.ts'
import { isPluralNoun } from '../plural.ts'
import type { Scene } from '../scene.ts'
import { isPersonNoun } from '../speakers/role-words.ts'
import type { SourceWords } from '../source-words.ts'
import { lookup } from '../tokens.ts'
import type { Kind, KindExamples, Place, Reading } from './kind.ts'

/** "“We lost it all,” one said.": one of the people without names spoken of before, who tells as much as they do. */
export const oneOfThem: Kind = {
  name: 'one-of-them',
  read(words, scene, place) {
    if (!isPartOfGroup(words)) return null
    const { who, group } = (isOfTheSources(words) ? lastGroup(scene, place) : null) ?? groupBefore(scene, place)
    return {
      who,
      speaker: { known: 'unnamed', key: `unnamed:${words.tokens[0]!.lower} of ${group}`, words: words.text },
      isPlural: false,
    }
  },
}

/** "one", "another of them", "one, who asked not to be named". */
const isPartOfGroup = ({ tokens }: SourceWords): boolean => {
  const [first, second, third] = tokens
  if (!/^(?:one|another)$/.test(first!.lower)) return false
  return (
    second === undefined ||
    second.text === 'who' ||
    (second.text === ',' && (third === undefined || third.text === 'who')) ||
    (second.lower === 'of' && /^(?:them|those|whom)$/.test(third?.lower ?? '')) ||
    isOfTheSources({ tokens })
  )
}

/** "one of the people", "another of the sources". */
const isOfTheSources = ({ tokens }: Pick<SourceWords, 'tokens'>): boolean =>
  /^(?:one|another) of the (?:people|sources)$/.test(tokens.map(({ lower }) => lower).join(' '))

/** Whoever was credited more attributions ago than this is not gone back to. */
const mostBack = 100

/** Those without a name who were credited last. */
function lastGroup({ said }: Scene, place: Place): { who: Reading['who']; group: string } | null {
  const last = said
    .slice(-mostBack)
    .findLast(({ claim, at, isPlural }) => at < place.at && isPlural && claim.speaker.known === 'unnamed')
  return last ? { who: last.claim.who, group: last.heads[0] ?? 'people' } : null
}

/** The nearest plural for people in the sentence of the place and the two before it: what kind they are, and the word. */
function groupBefore({ document, said }: Scene, place: Place): { who: Reading['who']; group: string } {
  const start = document.sentences[Math.max(0, place.sentence - 2)]!.first
  for (let i = place.at - 1; i >= start; i--) {
    const word = lookup(document.tokens[i]!)
    if (
      /^(?:both|all|others|they|them)$/.test(word) ||
      !isPluralNoun(word) ||
      !(classNouns.has(word) || vagueNouns.has(word) || isPersonNoun(word))
    )
      continue
    const credited = said.slice(-mostBack).findLast(({ heads, at }) => at <= i && heads.includes(word))
    if (credited && credited.claim.who.startsWith('W-ANON')) return { who: credited.claim.who, group: word }
    return { who: vagueNouns.has(word) ? 'W-ANON-V' : 'W-ANON-A', group: word }
  }
  return { who: 'W-ANON-V', group: 'nobody' }
}

export const examples: KindExamples = [
  ['Residents were angry. [“We lost it all,”] <one> {said}.', 'W-ANON-A'],
  ['Her allies deny this. [“Nobody is resigning,”] {said} <another>.', 'W-ANON-A'],
  ['Critics were quick. [“We lost it all,”] <one> {wrote}.', 'W-ANON-V'],
  ['<2:Two Harbour Authority officials> {2:said} [2:it held]. <One> {added} [that it was old].', 'W-ANON-D'],
  ['<2:Two Harbour Authority officials> {2:said} [2:it held]. <One of them> {called} [it old].', 'W-ANON-D'],
  ['Several parents sat in the gallery. <One, who asked not to be named,> {said} [it was late].', 'W-ANON-A'],
  ['Two former ministers, both of whom left, disagree. <One> {said} [it was late].', 'W-ANON-A'],
  [
    '<2:Three people familiar with it> {2:said} [2:it held]. <One of the people> {added} [that it was old].',
    'W-ANON-A',
  ],
  ['<One resident> {said} [it was late].', 'W-ANON-A'],
  ['It rained. [“We lost it all,”] <one> {said}.', 'W-ANON-V'],
]
