import type { Pos } from '../document.ts'
import { perWord, type Word } from '../word.ts'

/** Past tenses that are hardly ever nouns: "the water at gate 1 fell". */
const hardlyNouns: ReadonlySet<string> = new Set(
  'fell grew began went came took gave became knew wrote spoke drove threw flew drew chose broke froze stole fled sank shrank'.split(
    ' ',
  ),
)
/** "gunmen | abducted 30 students": no noun, but for a few. */
const endsLikePast = (text: string): boolean =>
  /^\p{Ll}{3,}[^\Wae]ed$/u.test(text) &&
  !/(?:infrared|sacred|hundred|kindred|shred|shed|sled|accused|deceased|wounded|newlywed)$/.test(text)

/** Whether a word may be a past tense that the tagger took for a noun. */
export const mayBePast = perWord(({ text }) => hardlyNouns.has(text) || endsLikePast(text))

const beforeVerb: ReadonlySet<Pos> = new Set<Pos>(['NOUN', 'PROPN', 'NUM', 'PRON'])
const afterVerb: ReadonlySet<Pos> = new Set<Pos>(['DET', 'NUM', 'ADP', 'PRON'])

/** "the water at gate 1 | fell": a past tense right after a noun. */
export const isPast = (words: readonly Word[], pos: readonly Pos[], at: number): boolean =>
  beforeVerb.has(pos[at - 1]!) && hardlyNouns.has(words[at]!.text)

/** "gunmen | abducted 30 students": one that might be a noun, between a noun and an object. */
export const isPastWithObject = (words: readonly Word[], pos: readonly Pos[], at: number): boolean =>
  beforeVerb.has(pos[at - 1]!) && afterVerb.has(pos[at + 1] ?? 'PUNCT') && mayBePast(words[at]!)
