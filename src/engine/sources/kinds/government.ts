import { blocs } from '../../../data/sources/institutions.ts'
import { type Place, placeAt } from '../places.ts'
import { isCapital } from '../tokens.ts'
import type { Kind, KindExamples, Reading } from './kind.ts'

/** A country, its capital or a bloc as the speaker: "China", "Beijing", "the West", "the Norwegian government". */
export const government: Kind = {
  name: 'government',
  read(words, { document }) {
    const { tokens } = document
    const first = words.core[0]!
    const start = words.determiner === 'definite' ? first.index + 1 : first.index
    const place = placeAt(tokens, start)
    const head = words.head.index
    const name = (): string =>
      words.text.replace(/^the\s+|,\s(?:an?|the|which|who|whose)\s.*$/gis, '').replace(/[’']s?$/, '')
    if (place && place.by !== 'people' && head <= place.last) return reading(place, name())
    if (
      place &&
      /^(?:government|governments|authorities|regime|administration|side|state|leadership)$/.test(words.noun) &&
      head <= place.last + 2 &&
      !(
        place.by === 'seat' &&
        /^(?:city|regional|local|municipal|town|metropolitan|provincial)$/.test(tokens[place.last + 1]!.lower)
      ) // "Kyiv city administration"
    )
      return reading(place, name())
    const isUN = words.noun === 'nations' && isCapital(words.head)
    if (!isUN && /^(?:states|countries|nations|powers|governments|capitals)$/.test(words.noun) && words.core.length > 1)
      return reading(null, name())
    const isAmong =
      /^(?:allies|members|governments|capitals|leaders)$/.test(words.noun) &&
      words.before.some((word) => blocs.has(word) || word === 'nato')
    if (isAmong && words.noun !== 'leaders') return reading(null, name())
    if (place?.by === 'people' && words.determiner === 'definite' && head <= place.last) return reading(place, name())
    if (
      blocs.has(
        words.core
          .filter(({ lower }) => lower !== 'the')
          .map(({ lower }) => lower)
          .join('-'),
      )
    )
      return reading(null, name())
    return blocs.has(words.noun) && tokens[head]!.text !== words.noun ? reading(null, name()) : null
  },
}

const reading = (place: Place | null, name: string): Reading => ({
  who: 'W-GOV',
  speaker: {
    known: 'identified',
    key: `country:${place?.code ?? name.toLowerCase()}`,
    name,
    role: null,
    via: 'own-words',
  },
  countries: new Set(place ? [place.code] : []),
  isThing: true,
})

export const examples: KindExamples = [
  ['<China> {denied} [the charge].', 'W-GOV', 'China'],
  ['<Ankara> {denied} [the charge].', 'W-GOV', 'Ankara'],
  ['<The U.S.> {denied} [the charge].', 'W-GOV', 'U.S.'],
  ['<The Norwegian government> {denied} [the charge].', 'W-GOV', 'Norwegian government'],
  ['<The West> {denied} [the charge].', 'W-GOV'],
  ['<The United Nations> {denied} [the charge].', 'W-ORG', 'United Nations'],
]
