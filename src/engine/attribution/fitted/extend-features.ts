import { bin } from './cue-features.ts'
import { pos, type Facts } from './facts.ts'
import { mix } from './hash.ts'
import type { TextDocument } from '../../text/document.ts'

export const extendFeatureCount = 26

/** A quoted stretch of a sentence beside the sentence of the cue. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** How far a claim may reach from the sentence of its cue. */
const farthest = { 1: 40, [-1]: 8 } as const

/**
 * The quoted stretch that follows (`direction` 1) or comes before (-1) token `edge`, the last or first token of what was
 * looked at so far, or none: a claim goes beyond its sentence only in quotation marks.
 */
export function nextRun(
  document: TextDocument,
  facts: Facts,
  edge: number,
  direction: 1 | -1,
  home: number,
): Run | undefined {
  const start = edge + direction
  if (start < 0 || start >= document.tokens.length || facts.quotation[start] === 0) return undefined
  const sentence = facts.sentence[start]!
  if (Math.abs(sentence - home) > farthest[direction]) return undefined
  const { first, last } = document.sentences[sentence]!
  const quotation = facts.quotation[start]
  let end = start
  while (end + direction >= first && end + direction <= last && facts.quotation[end + direction] === quotation)
    end += direction
  return direction === 1 ? { first: start, last: end } : { first: end, last: start }
}

/** Facts of the part of the attribution that lies in the sentence of the cue. */
export interface Home {
  readonly head: number
  readonly lemma: number
  readonly first: number
  readonly last: number
  /** First and last token of the claim in the sentence, -1 where there is none. */
  readonly claimFirst: number
  readonly claimLast: number
  readonly hasSource: boolean
}

/** The features of taking one more run into the claim. `taken` counts runs taken before it on this side. */
export function extendFeatures(
  document: TextDocument,
  facts: Facts,
  cueRate: Uint8Array,
  home: Home,
  run: Run,
  direction: 1 | -1,
  taken: number,
  out: Int32Array,
): void {
  const { quotation, word, lemma, pos: tag, sentence } = facts
  const near = direction === 1 ? run.first : run.last
  const homeEdge = direction === 1 ? home.last : home.first
  const { first, last, block } = document.sentences[sentence[near]!]!
  const before = near - direction
  const homeBlock = document.sentences[sentence[home.head]!]!.block
  const isSame = quotation[near] === quotation[before] ? 1 : 0
  const wholeSentence = run.first === first && run.last === last ? 1 : 0
  const paragraphs = Math.min(3, Math.abs(block - homeBlock))
  const q = document.quotations[quotation[near]! - 1]!
  const wentOn = q.wentOn ? 1 : 0
  let quotes = 0
  for (let i = home.first; i <= home.last; i++) if (quotation[i]! > 0) quotes++
  const claimEdge = direction === 1 ? home.claimLast : home.claimFirst
  const reaches = claimEdge < 0 ? 2 : Math.abs(claimEdge - homeEdge) <= 2 ? 1 : 0
  const claimQuoted = claimEdge < 0 ? 2 : quotation[claimEdge]! > 0 ? 1 : 0
  const claimSide =
    home.claimFirst < 0 ? 3 : (home.claimFirst < home.head ? 1 : 0) + (home.claimLast > home.head ? 2 : 0)
  const edgeQuoted = quotation[homeEdge]! > 0 ? 1 : 0
  const after = direction === 1 ? run.last + 1 : run.first - 1
  let cues = 0
  for (let i = first; i <= last; i++) if (quotation[i] === 0 && cueRate[lemma[i]!]! >= 8 && tag[i] !== pos.ADP) cues++
  let outside = 0
  for (let i = first; i <= last; i++) if (quotation[i] === 0 && tag[i] !== pos.PUNCT) outside++
  const rest = direction === 1 ? (after <= last ? word[after]! : -1) : after >= first ? word[after]! : -1
  const own = Math.min(2, cues) * 3 + Math.min(2, outside)
  const place = taken > 0 ? 1 : 0
  const side = direction === 1 ? 1 : 0
  const key = side * 2 + isSame
  const quotedHome = quotes === 0 ? 0 : quotes === home.last - home.first + 1 ? 2 : 1
  let k = 0
  const put = (a: number, b = 0, c = 0): void => {
    out[k] = mix(500 + k, a, b, c)
    k++
  }
  put(key)
  put(key, place, wholeSentence)
  put(key, paragraphs, wentOn)
  put(key, own, wholeSentence)
  put(key, own, paragraphs)
  put(key, reaches, claimQuoted)
  put(key, claimSide, quotedHome)
  put(key, claimSide * 4 + quotedHome, own)
  put(key, home.lemma)
  put(key, home.lemma, claimSide * 4 + quotedHome)
  put(key, home.lemma, own)
  put(key, edgeQuoted, reaches)
  put(key, rest)
  put(key, rest, own)
  put(key, word[run.first]!)
  put(key, word[run.first + 1]!)
  put(key, Math.min(4, taken), own)
  put(key, bin(run.last - run.first), own)
  put(key, paragraphs, claimSide * 4 + quotedHome)
  put(key, paragraphs * 9 + own, reaches)
  put(key, home.hasSource ? 1 : 0, claimSide)
  put(key, homeEdge === home.head ? 1 : 0, word[homeEdge]!)
  put(key, word[before]!, word[before - direction] ?? -1)
  put(key, quotation[home.head]! > 0 ? 1 : 0, paragraphs)
  put(key, paragraphs * 32 + claimSide * 4 + quotedHome, own * 4 + reaches)
  put(key, tag[home.head]!, claimSide * 4 + quotedHome)
  if (k !== extendFeatureCount) throw new Error(`extend features: ${k}`)
}
