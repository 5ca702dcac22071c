import { vagueNouns } from '../../../data/sources/unnamed.ts'
import { isPersonNoun } from '../speakers/role-words.ts'
import { isCapital } from '../tokens.ts'
import { hasOrganisation } from './beside-organisation.ts'
import type { Kind, KindExamples } from './kind.ts'

/** What no other kind knows: a name in capitals is an organisation, any other noun an unnamed source of some class. */
export const fallback: Kind = {
  name: 'fallback',
  read(words, scene) {
    if (isCapital(words.head) && words.head.index > words.tokens[0]!.index)
      return named(
        words.core
          .filter(({ lower }) => lower !== 'the')
          .map(({ text }) => text)
          .join(' '),
      )
    const isInitial = /^\p{Lu}\.?$/u.test(words.head.text) // "a man named only as K."
    if (isCapital(words.head) && words.head.pos === 'PROPN' && !isInitial) return named(words.head.text)
    const isPerson = words.isPlural || words.head.pos === 'NOUN'
    return {
      who:
        isPerson && hasOrganisation(words, scene)
          ? 'W-ANON-D'
          : isPerson && words.tokens.length > 1
            ? 'W-ANON-A'
            : 'W-ANON-V',
      speaker: { known: 'unnamed', key: `unnamed:${words.text.toLowerCase()}`, words: words.text },
      isPlural: words.isPlural,
      isThing: !isPersonNoun(words.noun) && words.head.pos === 'NOUN' && !vagueNouns.has(words.noun),
    }
  },
}

const named = (name: string) => ({
  who: 'W-ORG' as const,
  speaker: {
    known: 'identified' as const,
    key: `organisation:${name.toLowerCase()}`,
    name,
    role: null,
    via: 'own-words' as const,
  },
  isThing: true,
})

export const examples: KindExamples = [
  ['<A passing cyclist> {said} [it held].', 'W-ANON-A'],
  ['A man named only as <K.> {said} [it held].', 'W-ANON-V'],
]
