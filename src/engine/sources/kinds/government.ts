import { blocs } from '../../../data/sources/institutions.ts'
import { placeAt } from '../places.ts'
import type { Kind, KindExamples } from './kind.ts'

/** A country, its capital or a bloc as the speaker: "China", "Beijing", "the West", "the Norwegian government". */
export const government: Kind = {
  name: 'government',
  read(words, { document }) {
    const { tokens } = document
    const first = words.core[0]!
    const start = words.determiner === 'definite' ? first.index + 1 : first.index
    const place = placeAt(tokens, start)
    const head = words.head.index
    if (place && place.by !== 'people' && head <= place.last) return reading(place.country)
    if (
      place &&
      /^(?:government|governments|authorities|regime|administration|side|state|leadership)$/.test(words.noun) &&
      head <= place.last + 2
    )
      return reading(place.country)
    return blocs.has(words.noun) && tokens[head]!.text !== words.noun ? reading(words.head.text) : null
  },
}

const reading = (country: string) => ({
  who: 'W-GOV' as const,
  speaker: {
    known: 'identified' as const,
    key: `country:${country}`,
    name: country,
    role: null,
    via: 'own-words' as const,
  },
  isThing: true,
})

export const examples: KindExamples = [
  ['<China> {denied} [the charge].', 'W-GOV', 'China'],
  ['<Ankara> {denied} [the charge].', 'W-GOV', 'Turkey'],
  ['<The U.S.> {denied} [the charge].', 'W-GOV', 'United States'],
  ['<The Norwegian government> {denied} [the charge].', 'W-GOV', 'Norway'],
  ['<The West> {denied} [the charge].', 'W-GOV'],
]
