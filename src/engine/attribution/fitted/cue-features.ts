import { pos, type Facts } from './facts.ts'
import { mix } from './hash.ts'
import type { Proposals } from './proposals.ts'
import { firstKnown, type Vocabulary } from './vocabulary.ts'

export const cueFeatureCount = 54

/** Words that head a cue less often than this, of those that are known, are not asked about: hardly any is ever likely to. */
const leastRate = { listed: 2, unlisted: 4 }

/** Whether a token is worth asking about: verbs that are not known, what the constructions take for a cue, and other words that head one now and then. */
export function canHeadCue(facts: Facts, proposals: Proposals, vocabulary: Vocabulary, i: number): boolean {
  const isFound = proposals.cueOf[i]! > 0
  const isListed = isFound || facts.cueClass[i]! > 0
  if (vocabulary.cueRate[facts.lemma[i]!]! >= (isListed ? leastRate.listed : leastRate.unlisted)) return true
  return facts.word[i]! < firstKnown && (facts.pos[i] === pos.VERB || isFound)
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

const bins = Uint8Array.of(0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8)

/** How far or how many, told less finely the more it is. */
export const bin = (n: number): number => (n <= 4 ? n : n < bins.length ? bins[n]! : 9)

/**
 * The token asked about, and what lies around it: filled anew for every candidate. Features are made in functions of at most
 * nine `mix` each, which V8 inlines.
 */
const asked = {
  lemma: 0,
  rate: 0,
  wordClass: 0,
  quote: 0,
  isQuoted: 0,
  word: 0,
  wordBefore: 0,
  wordTwoBefore: 0,
  wordAfter: 0,
  wordTwoAfter: 0,
  tag: 0,
  tagBefore: 0,
  tagTwoBefore: 0,
  tagThreeBefore: 0,
  tagAfter: 0,
  tagTwoAfter: 0,
  tagThreeAfter: 0,
  /** Last word of the noun phrase before the verb group. */
  leftWord: 0,
  subject: 0,
  subjectShape: 0,
  aux: 0,
  lastAux: 0,
  afterObject: 0,
  lemmaBefore: 0,
  lemmaAfter: 0,
  fromBefore: 0,
  toAfter: 0,
  quoteOfBefore: 0,
  clauseBetween: 0,
  markAfter: 0,
  markBefore: 0,
  fromFirst: 0,
  toLast: 0,
  verbsBefore: 0,
  verbsAfter: 0,
  firstWord: 0,
  isEarly: 0,
  construction: 0,
  cueClass: 0,
  isCueStart: 0,
  inside: 0,
}

/** The features of token `h` as head of a cue, as `mix` makes them. */
export function cueFeatures(
  facts: Facts,
  context: CueContext,
  proposals: Proposals,
  vocabulary: Vocabulary,
  h: number,
  first: number,
  last: number,
  out: Int32Array,
): void {
  asked.lemma = facts.lemma[h]!
  asked.wordClass = facts.cueClass[h]!
  asked.rate = vocabulary.cueRate[asked.lemma]!
  asked.isQuoted = facts.quotation[h]! > 0 ? 1 : 0
  asked.quote = asked.isQuoted === 1 ? 4 : context.quoteSides[h]!
  askWordsAround(facts, h, first, last)
  const left = askPhrasesAround(facts, h, first, last)
  askCuesAround(facts, context, h)
  askPlace(facts, h, left, first, last)
  askConstructions(proposals, h)
  ofWord(out)
  ofClass(out)
  ofWordsAround(out)
  ofTagsAround(out)
  ofSubject(out)
  ofObject(out)
  ofCuesAround(out)
  ofPlace(out)
  ofConstructions(out)
}

function askWordsAround({ word, pos: tag }: Facts, h: number, first: number, last: number): void {
  asked.word = word[h]!
  asked.wordBefore = h > first ? word[h - 1]! : -1
  asked.wordTwoBefore = h > first + 1 ? word[h - 2]! : -1
  asked.wordAfter = h < last ? word[h + 1]! : -2
  asked.wordTwoAfter = h < last - 1 ? word[h + 2]! : -2
  asked.tag = tag[h]!
  asked.tagBefore = h > first ? tag[h - 1]! : 30
  asked.tagTwoBefore = h > first + 1 ? tag[h - 2]! : 30
  asked.tagThreeBefore = h > first + 2 ? tag[h - 3]! : 30
  asked.tagAfter = h < last ? tag[h + 1]! : 31
  asked.tagTwoAfter = h < last - 1 ? tag[h + 2]! : 31
  asked.tagThreeAfter = h < last - 2 ? tag[h + 3]! : 31
}

/** Returns the last token before the verb group, or the one before the sentence. */
function askPhrasesAround(facts: Facts, h: number, first: number, last: number): number {
  const { word, pos: tag, phraseFirst, phrases } = facts
  let left = h - 1
  while (left >= first && (tag[left] === pos.AUX || tag[left] === pos.ADV || tag[left] === pos.PART)) left--
  const hasLeft = left >= first
  asked.leftWord = hasLeft ? word[left]! : -1
  asked.aux = h - 1 > left ? word[left + 1]! : 0
  asked.lastAux = h - 1 > left ? word[h - 1]! : 0
  asked.subject = hasLeft ? (phrases[left + 1] === phrases[phraseFirst[left]!]! ? 0 : word[left]!) : -1
  asked.subjectShape = hasLeft ? facts.shape[left]! * 32 + tag[left]! : -1
  const afterPhrase = h < last ? facts.phraseLast[h + 1]! + 1 : last + 1
  asked.afterObject = afterPhrase <= last ? word[afterPhrase]! : -2
  return left
}

function askCuesAround(facts: Facts, context: CueContext, h: number): void {
  const before = context.before[h]!
  const after = context.after[h]!
  asked.lemmaBefore = before < 0 ? -1 : facts.lemma[before]!
  asked.lemmaAfter = after < 0 ? -1 : facts.lemma[after]!
  asked.fromBefore = before < 0 ? 0 : bin(h - before)
  asked.toAfter = after < 0 ? 0 : bin(after - h)
  asked.quoteOfBefore = before < 0 ? 0 : facts.quotation[before]! > 0 ? 1 : 2
  asked.clauseBetween =
    before < 0
      ? 0
      : Math.min(3, facts.clauseWords[h]! - facts.clauseWords[before]!) * 4 +
        Math.min(3, facts.commas[h]! - facts.commas[before]!)
}

function askPlace(facts: Facts, h: number, left: number, first: number, last: number): void {
  const { mark, verbs } = facts
  asked.markAfter = mark[h + 1]! * 4 + (h + 2 <= last ? mark[h + 2]! : 3)
  asked.markBefore = (h > first ? mark[h - 1]! : 3) * 4 + (left > first ? (mark[facts.phraseFirst[left]! - 1] ?? 3) : 3)
  asked.fromFirst = bin(h - first)
  asked.toLast = bin(last - h)
  asked.verbsBefore = Math.min(4, verbs[h]! - verbs[first]!)
  asked.verbsAfter = Math.min(4, verbs[last + 1]! - verbs[h + 1]!)
  asked.firstWord = facts.word[first]!
  asked.isEarly = h - first < 3 ? 1 : 0
}

function askConstructions(proposals: Proposals, h: number): void {
  const number = proposals.cueOf[h]!
  const own = number === 0 ? undefined : proposals.parts[number - 1]
  asked.construction = own === undefined ? 0 : own.construction
  asked.cueClass = own === undefined ? 0 : own.cueClass
  asked.isCueStart = own !== undefined && own.cue[0] === h ? 1 : 0
  asked.inside = proposals.owner[h] === number ? 0 : proposals.label[h]!
}

function ofWord(out: Int32Array): void {
  const { lemma, word, tag, quote } = asked
  out[0] = mix(1, 0)
  out[1] = mix(2, lemma)
  out[2] = mix(3, word)
  out[3] = mix(4, word, tag)
  out[4] = mix(5, lemma, asked.wordAfter)
  out[5] = mix(6, lemma, asked.wordBefore)
  out[6] = mix(7, lemma, asked.tagAfter, asked.tagTwoAfter)
  out[7] = mix(8, lemma, asked.tagBefore)
  out[8] = mix(9, lemma, quote)
}

function ofClass(out: Int32Array): void {
  const { wordClass, tag } = asked
  out[50] = mix(51, wordClass, tag)
  out[51] = mix(52, wordClass, asked.wordAfter)
  out[52] = mix(53, wordClass, asked.tagBefore, asked.tagAfter)
  out[53] = mix(54, wordClass, tag, asked.isQuoted)
}

function ofWordsAround(out: Int32Array): void {
  const { wordBefore, wordAfter, tag, rate } = asked
  out[9] = mix(10, wordBefore, wordAfter)
  out[10] = mix(11, wordBefore, tag)
  out[11] = mix(12, wordAfter, tag)
  out[12] = mix(13, wordAfter, asked.wordTwoAfter)
  out[13] = mix(14, wordBefore, asked.wordTwoBefore)
  out[19] = mix(20, rate, wordAfter)
  out[43] = mix(44, asked.isQuoted, wordBefore, rate)
}

function ofTagsAround(out: Int32Array): void {
  const { tag, tagBefore, tagAfter, rate, quote } = asked
  out[14] = mix(15, tagBefore, tag, tagAfter)
  out[15] = mix(16, tagAfter, asked.tagTwoAfter, asked.tagThreeAfter)
  out[16] = mix(17, asked.tagThreeBefore, asked.tagTwoBefore, tagBefore)
  out[17] = mix(18, rate, tag, quote)
  out[18] = mix(19, rate, tagBefore, tagAfter)
  out[37] = mix(38, quote, tag, tagAfter)
}

function ofSubject(out: Int32Array): void {
  const { lemma, rate, tag, aux } = asked
  out[20] = mix(21, lemma, asked.subjectShape)
  out[21] = mix(22, asked.subject, rate)
  out[22] = mix(23, asked.leftWord, tag)
  out[23] = mix(24, lemma, aux)
  out[24] = mix(25, aux, asked.lastAux, rate)
  out[25] = mix(26, aux, tag, asked.tagAfter)
}

function ofObject(out: Int32Array): void {
  out[26] = mix(27, asked.lemma, asked.afterObject)
  out[27] = mix(28, asked.afterObject, asked.tagAfter, asked.rate)
  out[28] = mix(29, asked.tagAfter, asked.wordTwoAfter, asked.tag)
}

function ofCuesAround(out: Int32Array): void {
  const { lemma, rate, fromBefore, lemmaBefore, clauseBetween, isQuoted } = asked
  out[29] = mix(30, lemma, fromBefore, asked.quoteOfBefore)
  out[30] = mix(31, lemmaBefore, rate, isQuoted)
  out[31] = mix(32, lemmaBefore, lemma)
  out[32] = mix(33, asked.lemmaAfter, isQuoted, rate)
  out[33] = mix(34, asked.toAfter, fromBefore, rate)
  out[34] = mix(35, clauseBetween, rate, asked.quote)
  out[35] = mix(36, clauseBetween, lemmaBefore)
}

function ofPlace(out: Int32Array): void {
  const { rate, tag, markAfter, markBefore } = asked
  out[36] = mix(37, asked.fromFirst, asked.toLast, rate)
  out[38] = mix(39, markAfter, rate, tag)
  out[39] = mix(40, markBefore, rate, tag)
  out[40] = mix(41, markAfter, markBefore, asked.lemma)
  out[41] = mix(42, asked.verbsBefore, asked.verbsAfter, rate)
  out[42] = mix(43, asked.firstWord, asked.isEarly, rate)
}

function ofConstructions(out: Int32Array): void {
  const { construction, inside, lemma, tag } = asked
  out[44] = mix(45, construction, asked.isCueStart)
  out[45] = mix(46, construction, lemma)
  out[46] = mix(47, construction, asked.cueClass, tag)
  out[47] = mix(48, inside, lemma)
  out[48] = mix(49, inside, construction, asked.quote)
  out[49] = mix(50, inside, tag, asked.rate)
}
