import type { Place } from '../kinds/kind.ts'
import type { Scene } from '../scene.ts'
import type { Entity, Person } from './mentions.ts'
import type { Gender } from './names.ts'
import { isQuoted } from './quoted.ts'

/** Who put a question right before an answer, and who was asked where the article names them there. */
export interface Asked {
  /** Tokens of the one who asked: from, up to and without. */
  readonly asker: readonly [from: number, to: number]
  readonly addressee: Entity | null
}

/**
 * "Lind asked her if she knew. “Yes,” she replied": whoever "she" is, it is not the one who asked. Null where the sentence before
 * the answer asks nothing, or where what follows need be no answer ("Lind asked him to wait. “I must go,” he said").
 */
export function askedBefore(gender: Gender, scene: Scene, place: Place): Asked | null {
  const { document, mentions } = scene
  const { tokens, sentences } = document
  const verb = tokens[place.at + 1]?.lower ?? ''
  const replies = answers.test(verb)
  if (!replies && verb !== 'said' && verb !== 'says') return null
  for (let index = place.sentence; index >= 0 && place.sentence - index < 4; index--) {
    const { first, last } = sentences[index]!
    let isAside = true
    for (let i = Math.min(last, place.at - 1); i >= first; i--) {
      const { lower, pos } = tokens[i]!
      if (pos === 'PUNCT' || isQuoted(i, scene)) continue
      isAside = false
      if (!asks.test(lower) || i === first || tokens[i - 1]!.pos === 'AUX') continue
      const next = tokens.slice(i + 1, i + 8).map((token) => token.lower)
      if (!replies && (!isQuestion(next) || opensQuestion.test(next[0]!))) return null
      const addressee = mentions.at.get(i + 1)?.entity ?? null
      const isOther = next[0] === otherPronoun[gender] || (addressee?.is === 'person' && isOtherThan(gender, addressee))
      return isOther ? null : { asker: [first, i], addressee }
    }
    if (!isAside) return null
  }
  return null
}

const answers = /^(?:replied|replies|answered|answers|responded|responds|retorted|shot)$/
const asks = /^(?:asked|asks|questioned|quizzed|pressed)$/

const opensQuestion = /^(?:if|whether|what|why|how|when|where|who|which|about)$/
const isQuestion = (words: readonly string[]): boolean => words.some((word) => opensQuestion.test(word))

/** "Lind asked him if he knew. “I must know,” she said": she asked. */
const otherPronoun: Readonly<Record<Gender, string>> = { f: 'him', m: 'her' }
const isOtherThan = (gender: Gender, person: Person): boolean => person.gender !== null && person.gender !== gender
