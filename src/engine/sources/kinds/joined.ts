import { originPoints } from '../../../data/rubric/rubric.ts'
import { spanOf } from '../../article.ts'
import type { Scene } from '../scene.ts'
import { isPluralNoun } from '../plural.ts'
import { readSourceWords, type SourceWords } from '../source-words.ts'
import { isRoleNoun } from '../speakers/role-words.ts'
import { isCapital } from '../tokens.ts'
import type { KindExamples, Place, Reading } from './kind.ts'

/**
 * Two sources that speak together, "Dunholm Tyres and the dockers’ union": each is read alone; the better known of the
 * two says what kind it is, and both are named where both are. Null where "and" joins no two sources. People joined by
 * "and" are named-person.ts's business.
 */
export function readJoined(
  words: SourceWords,
  scene: Scene,
  place: Place,
  read: (words: SourceWords, scene: Scene, place: Place) => Reading,
): Reading | null {
  const and = splitAt(words, scene)
  if (and === null) return null
  const text = scene.document.article.text
  const left = readSourceWords(scene.document, [spanOf(words.tokens[0]!.span.start, words.tokens[and - 1]!.span.end)])
  const right = readSourceWords(scene.document, [spanOf(words.tokens[and + 1]!.span.start, words.span.end)])
  if (right && isOfOneRole(words.tokens, and)) return read(right, scene, { ...place, at: right.tokens[0]!.index })
  if (!left || !right) return null
  const one = read(left, scene, place)
  const other = read(right, scene, { ...place, at: right.tokens[0]!.index })
  const better = originPoints[one.who] >= originPoints[other.who] ? one : other
  const bothNamed = one.speaker.known === 'identified' && other.speaker.known === 'identified'
  const name = (each: SourceWords, { speaker, who }: Reading): string =>
    speaker.known === 'identified' && speaker.via === 'own-words' && who !== 'W-GOV' // "the dockers’ union"
      ? speaker.name
      : text.slice(each.span.start, each.span.end).replace(/^both\s+/i, '')
  return {
    ...better,
    speaker: bothNamed
      ? {
          known: 'identified',
          key: [one.speaker.key, other.speaker.key].sort().join(' + '),
          name: [name(left, one), name(right, other)].join(' and '),
          role: null,
          via: 'own-words',
        }
      : better.speaker,
    entity: null,
    sameAs: null,
    isPlural: true,
    names: bothNamed ? 2 : 1,
  }
}

/** "Police and Crime Commissioner Matt Storey", "Health and Social Care Secretary …": one role with an "and" in it. */
function isOfOneRole(tokens: SourceWords['tokens'], and: number): boolean {
  if (and !== 1 || !isCapital(tokens[0]) || isRoleNoun(tokens[and + 1])) return false
  for (let i = and + 1; i + 1 < tokens.length && isCapital(tokens[i]); i++)
    if (isRoleNoun(tokens[i]) && isCapital(tokens[i + 1])) return true
  return false
}

/** The "and" between two noun phrases that both could speak: a new determiner or a name after it, none of them in "of …". */
function splitAt({ tokens }: SourceWords, { mentions, outletAt }: Scene): number | null {
  for (let i = 1; i < tokens.length - 1; i++) {
    if (tokens[i]!.lower !== 'and' && tokens[i]!.lower !== 'or') {
      if (tokens[i]!.pos === 'ADP' || tokens[i]!.lower === 'who' || tokens[i]!.text === ',') return null
      continue
    }
    const before = tokens[i - 1]!
    const after = tokens[i + 1]!
    if (mentions.at.get(before.index) !== undefined && mentions.at.get(before.index) === mentions.at.get(after.index))
      return null
    if (outletAt.has(before.index) && outletAt.get(before.index) === outletAt.get(after.index)) return null // "the Globe and Mail"
    const isName = isCapital(after) && (mentions.at.has(after.index) || outletAt.has(after.index))
    const isPair = isPluralNoun(before.lower) && isPluralNoun(after.lower) && i + 2 === tokens.length // "doctors and nurses"
    const isPronoun = /^(?:he|she|they|it)$/.test(before.lower)
    const isPhrase =
      after.pos === 'DET' ||
      after.pos === 'NUM' ||
      isName ||
      isPair ||
      isCapital(after) ||
      (isPronoun && possessives.test(after.lower))
    const isNoun = before.pos === 'NOUN' || before.pos === 'PROPN' || isCapital(before) || isPronoun
    return isPhrase && isNoun ? i : null
  }
  return null
}

const possessives = /^(?:his|her|its|their)$/

export const examples: KindExamples = [
  ['<The Harbour Authority and the dockers’ union> {said} [it held].', 'W-ORG'],
  ['<Police and two witnesses> {said} [it held].', 'W-GOV'],
  ['<2:Mara Lind, a nurse,> {2:said} [2:it rained]. <She and her husband> {said} [it held].', 'W-PR', 'Mara Lind'],
  ['<The Department of Roads and Bridges> {said} [it held].', 'W-ORG', 'Department of Roads and Bridges'],
]
