import { demonyms } from '../../../data/places/demonyms.ts'
import type { Place, Reading } from '../kinds/kind.ts'
import { among } from '../kinds/named-person.ts'
import { placeAt } from '../places.ts'
import type { Scene } from '../scene.ts'
import type { SourceWords } from '../source-words.ts'
import { isCapital, lookup } from '../tokens.ts'
import { isMentionedBefore, ofPerson } from './only-one-near.ts'
import { peopleBefore } from './quoted.ts'

/** "the 29-year-old": the one person of that age; where no ages are told, the one person named just before. */
export function ofAge(words: SourceWords, scene: Scene, place: Place): Reading | null {
  const { mentions } = scene
  const age = /(\d{1,3})[- ]year[- ]old/.exec(words.text)?.[1]
  if (age === undefined) return null
  const people = mentions.ofAge.get(age) ?? []
  if (people.length > 0) {
    const isOne = people.length === 1 && isMentionedBefore(people[0]!, scene, place)
    return isOne ? ofPerson(people[0]!) : null
  }
  const near = peopleBefore(scene, place)
  const [only] = near
  return near.length === 1 && only!.age === null && words.determiner === 'definite' ? ofPerson(only!) : null
}

/** "the younger man", "the older brother": of the two people just named, by their ages; unclear where those are not told. */
export function ofTwoAges({ before }: SourceWords, scene: Scene, place: Place): Reading | null {
  const isOlder = before.includes('older') || before.includes('elder')
  if (!isOlder && !before.includes('younger')) return null
  const near = peopleBefore(scene, place)
  if (near.length !== 2) return null
  const [one, other] = near.map(({ age }) => Number(age ?? NaN)) as [number, number]
  if (!(one > other) && !(other > one)) return among(near)
  return ofPerson(near[one > other === isOlder ? 0 : 1]!)
}

/** "the Texan": of those named in the last two sentences the one whose role tells so, or who alone is named. */
export function ofRegion({ core, determiner, head }: SourceWords, scene: Scene, place: Place): Reading | null {
  const region = demonyms[core.slice(1).map(lookup).join('-')]
  if (region === undefined || determiner !== 'definite' || !isCapital(head)) return null
  const near = peopleBefore(scene, place)
  const told = near.filter(({ roles }) => roles.some(({ others }) => others.has(region)))
  if (told.length === 1) return ofPerson(told[0]!)
  return near.length === 1 ? ofPerson(near[0]!) : null
}

/** "the Slovak": the one person named in the last two sentences, unless a role gives another country. */
export function ofNation(words: SourceWords, scene: Scene, place: Place): Reading | null {
  const isPlayer = words.noun === 'international' && words.core.length === 3 // "the Czech international"
  const nation =
    words.core.length === 2 || isPlayer ? placeAt(scene.document.tokens, words.head.index - (isPlayer ? 1 : 0)) : null
  if (nation?.by !== 'people') return null
  const near = peopleBefore(scene, place)
  const told = near.filter(({ roles }) => roles.some(({ countries }) => countries.has(nation.code)))
  if (told.length === 1) return ofPerson(told[0]!)
  const fits = near.filter(({ roles }) =>
    roles.every(({ countries }) => countries.size === 0 || countries.has(nation.code)),
  )
  if (fits.length > 1) return among(fits)
  return fits.length === 1 ? ofPerson(fits[0]!) : null
}
