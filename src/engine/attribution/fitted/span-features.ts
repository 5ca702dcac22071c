import { bin } from './cue-features.ts'
import { pos, type Facts } from './facts.ts'
import { mix } from './hash.ts'
import type { Proposals } from './proposals.ts'
import { labels } from './chain.ts'

/** Sentences of more tokens are left to the constructions: so long a one is a list or no sentence, and costs its square. */
export const longestSentence = 160

export const nodeFeatureCount = 43
export const edgeFeatureCount = 21

/** One cue and the stretch of tokens in which its source and claim are looked for. */
export interface Window {
  readonly head: number
  /** First and last token of the sentence of the cue. */
  readonly first: number
  readonly last: number
}

/** How likely each token heads a cue, as a running count of those that probably do. */
export interface OtherCues {
  readonly likely: Int32Array
  readonly isLikely: Uint8Array
}

/** Facts of the cue that many features share. */
interface Cue {
  readonly lemma: number
  readonly rate: number
  readonly tag: number
  readonly ending: number
  readonly next: number
  readonly nextTag: number
  readonly previous: number
  readonly aux: number
  readonly quote: number
  readonly sides: number
  readonly construction: number
}

/**
 * The features of every token of a window, seen from its cue: `nodeFeatureCount` hashes a token for what it is, and
 * `edgeFeatureCount` for the step from the token before it.
 */
export function spanFeatures(
  facts: Facts,
  others: OtherCues,
  proposals: Proposals,
  cueRate: Uint8Array,
  window: Window,
  sides: number,
  nodes: Int32Array,
  edges: Int32Array,
): void {
  const { head, first, last } = window
  const { word, pos: tag, quotation } = facts
  let auxAt = head - 1
  while (auxAt > first && (tag[auxAt] === pos.ADV || tag[auxAt] === pos.PART)) auxAt--
  const aux = auxAt >= first && tag[auxAt] === pos.AUX ? word[auxAt]! : 0
  const cue: Cue = {
    lemma: facts.lemma[head]!,
    rate: cueRate[facts.lemma[head]!]!,
    tag: tag[head]!,
    ending: word[head]!,
    next: head < last ? word[head + 1]! : -1,
    nextTag: head < last ? tag[head + 1]! : 31,
    previous: head > first ? word[head - 1]! : -1,
    aux,
    quote: quotation[head]! > 0 ? 1 : 0,
    sides,
    construction: proposals.cueOf[head] === 0 ? 0 : proposals.parts[proposals.cueOf[head]! - 1]!.construction,
  }
  labelAsProposed(proposals, window)
  for (let i = first; i <= last; i++) {
    look(facts, others, proposals, window, cue, i)
    const toNode = (i - first) * nodeFeatureCount
    whereItStands(cue, nodes, toNode)
    whatItIs(cue, nodes, toNode)
    whatLiesBetween(cue, nodes, toNode)
    whatConstructionsSay(cue, nodes, toNode)
    whatPartItIsIn(cue, nodes, toNode)
    const toEdge = (i - first) * edgeFeatureCount
    stepFromWord(cue, edges, toEdge)
    stepInSentence(cue, edges, toEdge)
    stepIntoPart(cue, edges, toEdge)
  }
}

/** Labels of the tokens of a window as the construction found them for its cue; 4 for all where none did. */
const proposed = new Uint8Array(longestSentence + 1)
const unknown = 4

function labelAsProposed({ cueOf, parts }: Proposals, { head, first, last }: Window): void {
  const number = cueOf[head]!
  proposed.fill(number === 0 ? unknown : labels.none, 0, last - first + 1)
  if (number === 0) return
  const { source, cue, claim } = parts[number - 1]!
  const fill = (ranges: readonly number[], label: number): void => {
    for (let k = 0; k < ranges.length; k += 2)
      proposed.fill(label, Math.max(ranges[k]!, first) - first, Math.max(0, Math.min(ranges[k + 1]!, last) - first + 1))
  }
  fill(claim, labels.claim)
  fill(source, labels.source)
  fill(cue, labels.cue)
}

/**
 * A token seen from a cue: filled anew for every token instead of made. The features below are in functions of at most nine
 * `mix` each: more than that and V8 no longer inlines them, and making features takes three times as long.
 */
const seen = {
  side: 0,
  near: 0,
  distance: 0,
  /** Commas, verbs and the like between token and cue, each as one or none. */
  small: 0,
  /** The same and other cues, with up to two of each. */
  between: 0,
  commas: 0,
  verbs: 0,
  clauses: 0,
  marks: 0,
  likely: 0,
  brackets: 0,
  chunks: 0,
  quoteState: 0,
  quoteStep: 0,
  word: 0,
  wordBefore: 0,
  wordAfter: 0,
  tag: 0,
  tagBefore: 0,
  tagTwoBefore: 0,
  tagAfter: 0,
  lemma: 0,
  shape: 0,
  isLikely: 0,
  phraseHead: 0,
  beforePhrase: 0,
  afterPhrase: 0,
  insidePhrase: 0,
  firstWord: 0,
  cueOpens: 0,
  fromFirst: 0,
  toLast: 0,
  /** What the construction of the cue takes the token for, and the token before it. */
  proposed: 0,
  step: 0,
  /** What a construction of another cue takes the token for. */
  other: 0,
  /** The part of the sentence between commas and clause words. */
  apart: 0,
  partWord: 0,
  partTag: 0,
  beforePart: 0,
  afterPart: 0,
  tagAfterPart: 0,
  partVerbs: 0,
  partHolds: 0,
  partIsLast: 0,
  partEnds: 0,
  partLeft: 0,
  partStarts: 0,
}

function look(facts: Facts, others: OtherCues, proposals: Proposals, window: Window, cue: Cue, i: number): void {
  const { head, first, last } = window
  const { quotation, mark } = facts
  const isBefore = i < head
  const low = isBefore ? i : head + 1
  const high = isBefore ? head : i
  seen.side = isBefore ? 0 : i > head ? 1 : 2
  seen.near = i - head < -2 ? 0 : i - head > 3 ? 7 : i - head + 3
  seen.distance = seen.side * 16 + bin(Math.abs(i - head))
  seen.commas = facts.commas[high]! - facts.commas[low]!
  seen.verbs = facts.verbs[high]! - facts.verbs[low]!
  seen.clauses = facts.clauseWords[high]! - facts.clauseWords[low]!
  seen.marks = facts.marks[high]! - facts.marks[low]!
  seen.likely = others.likely[high]! - others.likely[low]!
  seen.brackets = facts.brackets[high]! - facts.brackets[low]!
  seen.chunks = Math.min(Math.abs(facts.phrases[i]! - facts.phrases[head]!), 3)
  seen.small =
    Math.min(seen.commas, 1) +
    2 * Math.min(seen.verbs, 1) +
    4 * Math.min(seen.clauses, 1) +
    8 * Math.min(seen.marks, 1) +
    16 * seen.side
  seen.between =
    Math.min(seen.commas, 2) +
    3 * Math.min(seen.verbs, 2) +
    9 * Math.min(seen.clauses, 2) +
    27 * Math.min(seen.marks, 2) +
    81 * Math.min(seen.likely, 1) +
    162 * seen.side
  const isQuoted = quotation[i]! > 0
  seen.quoteState = (isQuoted ? (quotation[i] === quotation[head] ? 2 : 1) : 0) * 8 + cue.sides * 2 + cue.quote
  seen.quoteStep =
    (isQuoted ? 1 : 0) +
    (i > first && quotation[i - 1]! > 0 ? 2 : 0) +
    4 * (mark[i]! + 3 * (i > first ? mark[i - 1]! : 0))
  lookAtWords(facts, others, window, i)
  lookAtProposals(proposals, head, i, first)
  seen.fromFirst = bin(i - first)
  seen.toLast = bin(last - i)
}

function lookAtWords(facts: Facts, others: OtherCues, { head, first, last }: Window, i: number): void {
  const { word, pos: tag } = facts
  seen.word = word[i]!
  seen.wordBefore = i > first ? word[i - 1]! : -1
  seen.wordAfter = i < last ? word[i + 1]! : -2
  seen.tag = tag[i]!
  seen.tagBefore = i > first ? tag[i - 1]! : 30
  seen.tagTwoBefore = i > first + 1 ? tag[i - 2]! : 30
  seen.tagAfter = i < last ? tag[i + 1]! : 31
  seen.lemma = facts.lemma[i]!
  seen.shape = facts.shape[i]!
  seen.isLikely = others.isLikely[i]!
  const phraseFirst = facts.phraseFirst[i]!
  const phraseLast = facts.phraseLast[i]!
  seen.phraseHead = word[phraseLast]!
  seen.beforePhrase = phraseFirst > first ? word[phraseFirst - 1]! : -1
  seen.afterPhrase = phraseLast < last ? word[phraseLast + 1]! : -2
  seen.insidePhrase = phraseFirst === i ? 0 : 1
  seen.firstWord = word[first]!
  seen.cueOpens = first === facts.phraseFirst[head] ? 1 : 0
  const partFirst = facts.partFirst[i]!
  const partLast = facts.partLast[i]!
  seen.apart = Math.max(-4, Math.min(4, facts.part[i]! - facts.part[head]!))
  seen.partWord = word[partFirst]!
  seen.partTag = tag[partFirst]!
  seen.beforePart = partFirst > first ? word[partFirst - 1]! : -1
  seen.afterPart = partLast < last ? word[partLast + 1]! : -2
  seen.tagAfterPart = partLast + 2 > last ? 31 : tag[partLast + 2]!
  seen.partVerbs = Math.min(2, facts.verbs[partLast + 1]! - facts.verbs[partFirst]!)
  seen.partHolds = seen.partVerbs * 2 + Math.min(1, others.likely[partLast + 1]! - others.likely[partFirst]!)
  seen.partIsLast = partLast === last ? 1 : 0
  seen.partEnds = partLast >= last - 1 ? 1 : 0
  seen.partLeft = bin(partLast - i)
  seen.partStarts = partFirst === i && i > first ? 1 : 0
}

function lookAtProposals({ owner, cueOf, label }: Proposals, head: number, i: number, first: number): void {
  seen.proposed = proposed[i - first]! * 4 + seen.side
  seen.step = (i > first ? proposed[i - first - 1]! : 5) * 6 + proposed[i - first]!
  seen.other = owner[i] === 0 || owner[i] === cueOf[head] ? 0 : label[i]!
}

function whereItStands(cue: Cue, out: Int32Array, at: number): void {
  const { side, small, quoteState, distance } = seen
  out[at] = mix(100, distance)
  out[at + 5] = mix(105, quoteState, side, cue.lemma)
  out[at + 6] = mix(106, quoteState, small)
  out[at + 10] = mix(110, distance, cue.lemma)
  out[at + 21] = mix(121, small, Math.min(seen.likely, 2), Math.min(seen.brackets, 2))
  out[at + 23] = mix(123, seen.fromFirst, seen.toLast, side)
  out[at + 24] = mix(124, small, seen.firstWord, seen.cueOpens)
  out[at + 26] = mix(126, Math.min(seen.commas, 4), Math.min(seen.verbs, 4), side * 4 + Math.min(seen.clauses, 3))
  out[at + 27] = mix(127, Math.min(seen.marks, 5), quoteState, side)
}

function whatItIs(cue: Cue, out: Int32Array, at: number): void {
  const { side, word, tag } = seen
  out[at + 1] = mix(101, side, word)
  out[at + 2] = mix(102, side, tag)
  out[at + 3] = mix(103, side, seen.tagBefore, tag * 32 + seen.tagAfter)
  out[at + 4] = mix(104, side, word, seen.wordAfter)
  out[at + 9] = mix(109, seen.small, word)
  out[at + 11] = mix(111, side, cue.lemma, tag)
  out[at + 22] = mix(122, side, seen.isLikely, seen.lemma)
  out[at + 28] = mix(128, seen.shape, side * 4 + seen.chunks, seen.small)
  out[at + 29] = mix(129, cue.tag * 32 + cue.nextTag, side, tag)
}

function whatLiesBetween(cue: Cue, out: Int32Array, at: number): void {
  const { side, small, between } = seen
  out[at + 7] = mix(107, between)
  out[at + 8] = mix(108, between, seen.tag)
  out[at + 12] = mix(112, small, cue.next)
  out[at + 13] = mix(113, small, cue.nextTag, cue.tag)
  out[at + 14] = mix(114, side, cue.next, cue.lemma)
  out[at + 15] = mix(115, small, cue.previous)
  out[at + 16] = mix(116, small, cue.aux, cue.ending)
  out[at + 25] = mix(125, cue.rate, between)
}

function whatConstructionsSay(cue: Cue, out: Int32Array, at: number): void {
  const { side, small, proposed: as, other } = seen
  out[at + 30] = mix(130, as, cue.construction)
  out[at + 31] = mix(131, as, cue.lemma)
  out[at + 32] = mix(132, as, seen.tag, cue.construction)
  out[at + 33] = mix(133, as, small, cue.construction)
  out[at + 34] = mix(134, as, other)
  out[at + 35] = mix(135, other, side, cue.construction)
  out[at + 36] = mix(136, other, small)
}

/** Its noun phrase and its part of the sentence. */
function whatPartItIsIn(cue: Cue, out: Int32Array, at: number): void {
  const { side, small, apart, partHolds } = seen
  out[at + 17] = mix(117, small, seen.chunks, seen.tag)
  out[at + 18] = mix(118, side * 4 + seen.chunks, seen.phraseHead, small)
  out[at + 19] = mix(119, small, seen.beforePhrase)
  out[at + 20] = mix(120, small, seen.afterPhrase)
  whatPartSays(cue, out, at, apart, partHolds)
}

function whatPartSays(cue: Cue, out: Int32Array, at: number, apart: number, partHolds: number): void {
  out[at + 37] = mix(137, seen.side, seen.partWord, seen.beforePart)
  out[at + 38] = mix(138, apart, seen.partWord, partHolds)
  out[at + 39] = mix(139, apart, partHolds, seen.partIsLast)
  out[at + 40] = mix(140, seen.beforePart, seen.afterPart, seen.small * 4 + seen.partVerbs)
  out[at + 41] = mix(141, apart, cue.lemma, seen.partVerbs)
  out[at + 42] = mix(142, apart, seen.partTag, seen.tagAfterPart)
}

function stepFromWord(cue: Cue, out: Int32Array, at: number): void {
  const { tag, tagBefore, word, wordBefore } = seen
  const side = seen.side & 1
  out[at + 2] = mix(302, side, wordBefore)
  out[at + 3] = mix(303, side, tagBefore, tag)
  out[at + 6] = mix(306, side, word, Math.min(2, seen.commas))
  out[at + 8] = mix(308, side, cue.lemma, tag)
  out[at + 12] = mix(312, side, word, seen.wordAfter)
  out[at + 13] = mix(313, side, wordBefore, word)
  out[at + 14] = mix(314, tagBefore, tag, seen.tagAfter * 4 + side)
  out[at + 15] = mix(315, seen.tagTwoBefore, tagBefore, tag * 4 + side)
}

function stepInSentence(cue: Cue, out: Int32Array, at: number): void {
  const { near, tag, tagBefore, step } = seen
  const side = seen.side & 1
  out[at] = mix(300, near, cue.lemma)
  out[at + 1] = mix(301, near, tag)
  out[at + 4] = mix(304, seen.insidePhrase, tag, side)
  out[at + 5] = mix(305, seen.quoteStep, cue.sides * 2 + cue.quote, side)
  out[at + 7] = mix(307, side * 4 + Math.min(2, seen.commas), Math.min(2, seen.verbs), tagBefore * 32 + tag)
  out[at + 9] = mix(309, near, cue.next, cue.tag)
  out[at + 10] = mix(310, step, cue.construction)
  out[at + 11] = mix(311, step, tagBefore, tag)
}

/** Only where a part of the sentence starts: elsewhere nothing, which `addSixteen` leaves out. */
function stepIntoPart(cue: Cue, out: Int32Array, at: number): void {
  if (seen.partStarts === 0) {
    out.fill(0, at + 16, at + 21)
    return
  }
  const { partHolds, wordBefore } = seen
  const side = seen.side & 1
  const ends = side * 2 + seen.partEnds
  out[at + 16] = mix(316, side, seen.word, wordBefore * 8 + partHolds)
  out[at + 17] = mix(317, ends, partHolds, seen.tag * 32 + seen.tagBefore)
  out[at + 18] = mix(318, ends, seen.partLeft, wordBefore)
  out[at + 19] = mix(319, seen.afterPart, seen.tagAfterPart, side * 32 + partHolds)
  out[at + 20] = mix(320, cue.lemma, partHolds, side * 4 + Math.min(2, seen.commas))
}
