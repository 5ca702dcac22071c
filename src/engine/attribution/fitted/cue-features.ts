import { pos, type Facts } from './facts.ts'
import { mix } from './hash.ts'
import type { Proposals } from './proposals.ts'
import type { Vocabulary } from './vocabulary.ts'

export const cueFeatureCount = 50

/** Whether a token is worth asking about: any verb, and other words that head a cue now and then. */
export function canHeadCue(facts: Facts, proposals: Proposals, vocabulary: Vocabulary, i: number): boolean {
  if (proposals.cueOf[i]! > 0) return true
  const tag = facts.pos[i]!
  const rate = vocabulary.cueRate[facts.lemma[i]!]!
  if (tag === pos.VERB) return true
  return rate >= 2
}

/** Facts about cues of the whole document that the features of one cue look up. */
export interface CueContext {
  /** Last token before this one in its sentence whose lemma often heads a cue, or -1. */
  readonly before: Int32Array
  /** Next such token. */
  readonly after: Int32Array
  /** Whether the sentence has a mark of quotation before (1) or after (2) the token, or both (3). */
  readonly quoteSides: Uint8Array
}

const often = 8

export function cueContext(facts: Facts, vocabulary: Vocabulary, n: number): CueContext {
  const before = new Int32Array(n)
  const after = new Int32Array(n)
  const quoteSides = new Uint8Array(n)
  let last = -1
  let quoted = false
  for (let i = 0; i < n; i++) {
    if (i > 0 && facts.sentence[i] !== facts.sentence[i - 1]) {
      last = -1
      quoted = false
    }
    before[i] = last
    if (facts.quotation[i]! > 0) quoted = true
    if (quoted) quoteSides[i] = 1
    if (vocabulary.cueRate[facts.lemma[i]!]! >= often && facts.pos[i] !== pos.ADP) last = i
  }
  let next = -1
  quoted = false
  for (let i = n - 1; i >= 0; i--) {
    if (facts.sentence[i] !== facts.sentence[i + 1]) {
      next = -1
      quoted = false
    }
    after[i] = next
    if (facts.quotation[i]! > 0) quoted = true
    if (quoted) quoteSides[i]! |= 2
    if (vocabulary.cueRate[facts.lemma[i]!]! >= often && facts.pos[i] !== pos.ADP) next = i
  }
  return { before, after, quoteSides }
}

export const bin = (n: number): number => (n <= 4 ? n : n <= 6 ? 5 : n <= 9 ? 6 : n <= 14 ? 7 : n <= 22 ? 8 : 9)

/** The features of token `h` as head of a cue, as hashes. */
export function cueFeatures(
  facts: Facts,
  context: CueContext,
  proposals: Proposals,
  vocabulary: Vocabulary,
  h: number,
  first: number,
  last: number,
  out: Int32Array,
  at: number,
): void {
  const { word, lemma, pos: tag, quotation, phraseFirst, phraseLast, phrases } = facts
  const w = (i: number): number => (i < first ? -1 : i > last ? -2 : word[i]!)
  const t = (i: number): number => (i < first ? 30 : i > last ? 31 : tag[i]!)
  const l = lemma[h]!
  const quote = quotation[h]! > 0 ? 4 : context.quoteSides[h]!
  const before = context.before[h]!
  const after = context.after[h]!
  const fromBefore = before < 0 ? 0 : bin(h - before)
  const rate = vocabulary.cueRate[l]!
  const base = 1 - at
  let k = at
  out[k] = mix(base + k++, 0)
  out[k] = mix(base + k++, l)
  out[k] = mix(base + k++, word[h]!)
  out[k] = mix(base + k++, word[h]!, t(h))
  out[k] = mix(base + k++, l, w(h + 1))
  out[k] = mix(base + k++, l, w(h - 1))
  out[k] = mix(base + k++, l, t(h + 1), t(h + 2))
  out[k] = mix(base + k++, l, t(h - 1))
  out[k] = mix(base + k++, l, quote)
  out[k] = mix(base + k++, w(h - 1), w(h + 1))
  out[k] = mix(base + k++, w(h - 1), t(h))
  out[k] = mix(base + k++, w(h + 1), t(h))
  out[k] = mix(base + k++, w(h + 1), w(h + 2))
  out[k] = mix(base + k++, w(h - 1), w(h - 2))
  out[k] = mix(base + k++, t(h - 1), t(h), t(h + 1))
  out[k] = mix(base + k++, t(h + 1), t(h + 2), t(h + 3))
  out[k] = mix(base + k++, t(h - 3), t(h - 2), t(h - 1))
  out[k] = mix(base + k++, rate, t(h), quote)
  out[k] = mix(base + k++, rate, t(h - 1), t(h + 1))
  out[k] = mix(base + k++, rate, w(h + 1))
  // the nearest noun phrases
  let left = h - 1
  while (left >= first && (tag[left] === pos.AUX || tag[left] === pos.ADV || tag[left] === pos.PART)) left--
  const aux = h - 1 > left ? w(left + 1) : 0
  const lastAux = h - 1 > left ? w(h - 1) : 0
  const subject = left >= first ? (phrases[left + 1] === phrases[phraseFirst[left]!]! ? 0 : word[left]!) : -1
  const subjectShape = left >= first ? facts.shape[left]! * 32 + tag[left]! : -1
  out[k] = mix(base + k++, l, subjectShape)
  out[k] = mix(base + k++, subject, rate)
  out[k] = mix(base + k++, w(left), t(h))
  out[k] = mix(base + k++, l, aux)
  out[k] = mix(base + k++, aux, lastAux, rate)
  out[k] = mix(base + k++, aux, t(h), t(h + 1))
  const object = h + 1
  const afterPhrase = object <= last ? phraseLast[object]! + 1 : last + 1
  out[k] = mix(base + k++, l, w(afterPhrase))
  out[k] = mix(base + k++, w(afterPhrase), t(object), rate)
  out[k] = mix(base + k++, t(object), w(object + 1), t(h))
  // other cues near
  out[k] = mix(base + k++, l, fromBefore, before < 0 ? 0 : quotation[before]! > 0 ? 1 : 2)
  out[k] = mix(base + k++, before < 0 ? -1 : lemma[before]!, rate, quotation[h]! > 0 ? 1 : 0)
  out[k] = mix(base + k++, before < 0 ? -1 : lemma[before]!, l)
  out[k] = mix(base + k++, after < 0 ? -1 : lemma[after]!, quotation[h]! > 0 ? 1 : 0, rate)
  out[k] = mix(base + k++, after < 0 ? 0 : bin(after - h), fromBefore, rate)
  const clauseBetween =
    before < 0
      ? 0
      : Math.min(3, facts.clauseWords[h]! - facts.clauseWords[before]!) * 4 +
        Math.min(3, facts.commas[h]! - facts.commas[before]!)
  out[k] = mix(base + k++, clauseBetween, rate, quote)
  out[k] = mix(base + k++, clauseBetween, before < 0 ? -1 : lemma[before]!)
  // place in the sentence and in quotations
  out[k] = mix(base + k++, bin(h - first), bin(last - h), rate)
  out[k] = mix(base + k++, quote, t(h), t(h + 1))
  const nextMark = facts.mark[h + 1]! * 4 + (h + 2 <= last ? facts.mark[h + 2]! : 3)
  const beforeMark =
    (h > first ? facts.mark[h - 1]! : 3) * 4 + (left > first ? (facts.mark[phraseFirst[left]! - 1] ?? 3) : 3)
  out[k] = mix(base + k++, nextMark, rate, t(h))
  out[k] = mix(base + k++, beforeMark, rate, t(h))
  out[k] = mix(base + k++, nextMark, beforeMark, l)
  out[k] = mix(
    base + k++,
    Math.min(4, facts.verbs[h]! - facts.verbs[first]!),
    Math.min(4, facts.verbs[last + 1]! - facts.verbs[h + 1]!),
    rate,
  )
  out[k] = mix(base + k++, w(first), h - first < 3 ? 1 : 0, rate)
  out[k] = mix(base + k++, quotation[h]! > 0 ? 1 : 0, w(h - 1), rate)
  // what the constructions say
  const number = proposals.cueOf[h]!
  const own = number === 0 ? undefined : proposals.parts[number - 1]
  const found = own?.construction ?? 0
  const place = number !== 0 && own!.cue[0] === h ? 1 : 0
  const inside = proposals.owner[h] === number ? 0 : proposals.label[h]!
  out[k] = mix(base + k++, found, place)
  out[k] = mix(base + k++, found, l)
  out[k] = mix(base + k++, found, own?.cueClass ?? 0, t(h))
  out[k] = mix(base + k++, inside, l)
  out[k] = mix(base + k++, inside, found, quote)
  out[k] = mix(base + k++, inside, t(h), rate)
  if (k - at !== cueFeatureCount) throw new Error(`cue features: ${k - at}`)
}
