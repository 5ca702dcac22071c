import { civic, type Sort, sortOfWord, sortsCalled } from '../../../data/sources/bodies.ts'
import type { Place } from '../kinds/kind.ts'
import { isPreposition } from '../head-word.ts'
import { singular } from '../plural.ts'
import type { Scene } from '../scene.ts'
import type { SourceWords } from '../source-words.ts'
import { firstAfter, type Mention, type Mentions, mentionsNear, type Organisation } from './mentions.ts'
import { isQuoted } from './quoted.ts'

export type BodyMention = Mention & { readonly entity: Organisation }

/** Where each word that an organisation may be called by was last used for one: its head, its name, its apposition. */
const indexes = new WeakMap<Mentions, ReadonlyMap<string, readonly BodyMention[]>>()

const isBody = (mention: Mention): mention is BodyMention => mention.entity.is === 'organisation'

function indexOf(mentions: Mentions): ReadonlyMap<string, readonly BodyMention[]> {
  const known = indexes.get(mentions)
  if (known) return known
  const index = new Map<string, BodyMention[]>()
  for (const mention of mentions.all) {
    if (!isBody(mention)) continue
    const { head, words, calledAs } = mention.entity
    for (const word of new Set([...words, ...calledAs, ...(head === null ? [] : [head])])) {
      const list = index.get(word)
      if (list) list.push(mention)
      else index.set(word, [mention])
    }
  }
  indexes.set(mentions, index)
  return index
}

/** The last mention before the token of an organisation that the word is part of the name of, or that is called so. */
export function lastCalled(mentions: Mentions, word: string, before: number): BodyMention | undefined {
  const list = indexOf(mentions).get(word) ?? []
  return list[firstAfter(list, before) - 1]
}

/** The organisations named in the sentence of the place and the three before it, the nearest first. */
export const bodiesNear = (mentions: Mentions, place: Place): BodyMention[] =>
  mentionsNear(mentions, place, 3).filter(isBody)

/** "the tyre maker" for Dunholm Tyres: a word of the description is one of the name. Null where none or two share one. */
export function sharingWord(words: SourceWords, near: readonly BodyMention[]): Organisation | null {
  const described = new Set(words.before.map(singular))
  if (described.size === 0) return null
  const found = new Set<Organisation>()
  for (const { entity } of near)
    if ([...entity.words].some((word) => described.has(singular(word)) && word !== words.noun)) found.add(entity)
  return found.size === 1 ? [...found][0]! : null
}

/** What sort of body an organisation is, by the words of its name or what it is called; a name without any is a company’s. */
export function sortOf({ head, words, calledAs }: Organisation): Sort {
  for (const called of calledAs) if (sortOfWord.has(called)) return sortOfWord.get(called)!
  if (calledAs.size > 0) return 'company'
  const last = [...words].at(-1)!
  return (
    sortOfWord.get(head ?? '') ??
    sortOfWord.get([...words].join('-')) ??
    sortOfWord.get(last) ??
    sortOfEnding(last) ??
    'company'
  )
}

/** "Norbank": a name that tells by how it ends. */
const sortOfEnding = (word: string): Sort | null => (/.bank$/.test(word) ? 'bank' : null)

/**
 * The organisations near the place that the noun can mean by what sort of body they are: "the firm" is not the union
 * beside it. Where the article lets none of them do or own anything, the names that might be one.
 */
export function ofSort(words: SourceWords, near: readonly BodyMention[]): Organisation[] {
  const isCivic = words.before.some((word) => civic.has(word))
  const active = near.filter(
    ({ entity }) => entity.head !== null || (!entity.isPlace && (entity.acts || entity.words.size > 1)),
  )
  const isSide = /^(?:club|side|team)$/.test(words.noun)
  const places = isSide ? near.filter(({ entity }) => entity.isPlace && entity.acts) : [] // "Norwich lost again. The club said"
  const silent = near.filter((mention) => !active.includes(mention) && !mention.entity.isPlace)
  for (const sorts of sortsCalled(words.noun, isCivic))
    for (const bodies of [active, silent, places]) {
      const found = new Set(bodies.map(({ entity }) => entity).filter((entity) => sorts.includes(sortOf(entity))))
      if (found.size > 0) return [...found]
    }
  return []
}

/** "Norland Hydro runs the dam. It said": the one organisation that the sentence before names, or the one that opens it. */
export function subjectBefore(scene: Scene, place: Place, isPlural: boolean): Organisation | null {
  const { document, mentions } = scene
  const { tokens } = document
  const before = mentionsNear(mentions, place, 1)
    .filter(isBody)
    .filter(({ first }) => !isQuoted(first, scene)) // a banner, "Love and Respect"
    .filter(({ entity, sentence }) => sentence < place.sentence && (entity.head !== null || !entity.isPlace))
    .filter(({ last }) => tokens[last + 1]?.pos !== 'NOUN') // "a UN report came out. It said"
    .filter(({ first }) => !isPlural || !isInside(tokens, first)) // "scientists at Tarn University. They said"
  const start = document.sentences[place.sentence - 1]?.first ?? 0
  const opens = before.find(({ first }) => first - start <= 1)
  const all = new Set(before.map(({ entity }) => entity))
  return opens?.entity ?? (all.size === 1 ? [...all][0]! : null)
}

/** After a preposition: the name says where or whose, not who. */
const isInside = (tokens: Scene['document']['tokens'], first: number): boolean =>
  isPreposition(tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1])

/** Of several, the one that was credited last within three sentences. */
export function lastCredited(bodies: readonly Organisation[], { said }: Scene, place: Place): Organisation | null {
  for (let i = said.length - 1; i >= 0 && place.sentence - said[i]!.sentence <= 3; i--) {
    const { at, entity } = said[i]!
    if (at < place.at && entity?.is === 'organisation' && bodies.includes(entity)) return entity
  }
  return null
}
