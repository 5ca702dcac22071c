import { labels } from './chain.ts'
import { bin } from './cue-features.ts'
import type { Facts } from './facts.ts'
import type { Proposals } from './proposals.ts'

/** Sentences of more tokens are left to the constructions: so long a one is a list or no sentence, and costs its square. */
export const longestSentence = 160

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
export interface Cue {
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

/** Labels of the tokens of a window as the construction found them for its cue; 4 for all where none did. */
const proposed = new Uint8Array(longestSentence + 1)
const unknown = 4

export function labelAsProposed({ cueOf, parts }: Proposals, { head, first, last }: Window): void {
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
 * A token seen from a cue. Filled token by token, so that no object is made for each; what most tokens share with the one
 * before them (`Changed`) is left as it is.
 */
export const seen = {
  side: 0,
  near: 0,
  distance: 0,
  /** What lies between token and cue, counted as far as features tell more from fewer. */
  commas: 0,
  verbs: 0,
  clauses: 0,
  marks: 0,
  likely: 0,
  brackets: 0,
  /** As `Facts.counted` has them. */
  counted: 0,
  /** The side, and whether there are commas, verbs and the like. */
  small: 0,
  /** The same and other cues, with up to two of each. */
  between: 0,
  quoteState: 0,
  quoteStep: 0,
  chunks: 0,
  word: 0,
  wordBefore: 0,
  wordAfter: 0,
  tag: 0,
  tagBefore: 0,
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
  partLength: 0,
  /** 1 for the first token of a part that does not open the sentence. */
  partStarts: 0,
}

/** What of `seen` may be other than for the token before, as bits of a number. */
export const changed = {
  /** `distance`. */
  distance: 1,
  /** `small`. */
  small: 2,
  /** `small`, what is counted, `quoteState`. */
  between: 4,
  /** `small`, and what is known of the part of the sentence. */
  part: 8,
  /** `small`, `proposed`, `other`. */
  proposal: 16,
  /** `side`, `near`, `quoteStep`, `step`. */
  place: 32,
  /** `partStarts`, and anything else where it is 1. */
  start: 64,
  /** Anything. */
  token: 128,
} as const
const all = 255

/** Fills `seen` with token `i` of a window, after the token before it. Returns what is `changed`. */
export function look(
  facts: Facts,
  others: OtherCues,
  proposals: Proposals,
  window: Window,
  cue: Cue,
  i: number,
): number {
  const { head, first } = window
  if (i === first) {
    seen.firstWord = facts.word[first]!
    seen.cueOpens = first === facts.phraseFirst[head] ? 1 : 0
  }
  lookAtWords(facts, others, window, i)
  let is = changed.token | lookBetween(facts, others, window, cue, i) | lookAtProposals(proposals, head, i, first)
  const isNewPart = i === first || facts.part[i] !== facts.part[i - 1]
  if (isNewPart) is |= changed.part | changed.start
  if (seen.partStarts === 1) is |= changed.start
  if (isNewPart) lookAtPart(facts, others, window, i)
  seen.partStarts = isNewPart && i > first ? 1 : 0
  return i === first ? all : is
}

function lookBetween(facts: Facts, others: OtherCues, { head, first }: Window, cue: Cue, i: number): number {
  const { quotation, mark } = facts
  const isBefore = i < head
  const side = isBefore ? 0 : i > head ? 1 : 2
  const near = i - head < -2 ? 0 : i - head > 3 ? 7 : i - head + 3
  const distance = side * 16 + bin(isBefore ? head - i : i - head)
  const quoted = quotation[i]!
  const quoteState = (quoted > 0 ? (quoted === quotation[head] ? 2 : 1) : 0) * 8 + cue.sides * 2 + cue.quote
  const quoteStep =
    (quoted > 0 ? 1 : 0) +
    (i > first && quotation[i - 1]! > 0 ? 2 : 0) +
    4 * (mark[i]! + 3 * (i > first ? mark[i - 1]! : 0))
  let is = lookAtCounts(facts, others, isBefore ? i : Math.min(i, head + 1), isBefore ? head : i, side)
  if (distance !== seen.distance) is |= changed.distance
  if (side !== seen.side || near !== seen.near || quoteStep !== seen.quoteStep) is |= changed.place
  if (quoteState !== seen.quoteState) is |= changed.between
  seen.side = side
  seen.near = near
  seen.distance = distance
  seen.quoteState = quoteState
  seen.quoteStep = quoteStep
  seen.chunks = Math.min(Math.abs(facts.phrases[i]! - facts.phrases[head]!), 3)
  return is
}

/** What lies from token `low` on and before token `high`. Mostly the same as for the token before, and then that is all that is asked. */
function lookAtCounts(facts: Facts, others: OtherCues, low: number, high: number, side: number): number {
  const counted = (facts.counted[high]! - facts.counted[low]!) | 0
  const likely = Math.min(2, others.likely[high]! - others.likely[low]!)
  const brackets = Math.min(2, facts.brackets[high]! - facts.brackets[low]!)
  if (counted === seen.counted && likely === seen.likely && brackets === seen.brackets && side === seen.side) return 0
  const commas = Math.min(4, counted & 0xff)
  const verbs = Math.min(4, (counted >>> 8) & 0xff)
  const clauses = Math.min(3, (counted >>> 16) & 0xff)
  const marks = Math.min(5, counted >>> 24)
  const small =
    Math.min(commas, 1) + 2 * Math.min(verbs, 1) + 4 * Math.min(clauses, 1) + 8 * Math.min(marks, 1) + 16 * side
  const isSmall = side === seen.side && small === seen.small
  seen.counted = counted
  seen.likely = likely
  seen.brackets = brackets
  seen.commas = commas
  seen.verbs = verbs
  seen.clauses = clauses
  seen.marks = marks
  seen.small = small
  seen.between =
    Math.min(commas, 2) +
    3 * Math.min(verbs, 2) +
    9 * Math.min(clauses, 2) +
    27 * Math.min(marks, 2) +
    81 * Math.min(likely, 1) +
    162 * side
  return isSmall ? changed.between : changed.between | changed.small | changed.part | changed.proposal
}

/** The words around have moved on by one since the token before. */
function lookAtWords(facts: Facts, others: OtherCues, { first, last }: Window, i: number): void {
  const { word, pos: tag } = facts
  const isFirst = i === first
  seen.wordBefore = isFirst ? -1 : seen.word
  seen.word = word[i]!
  seen.wordAfter = i < last ? word[i + 1]! : -2
  seen.tagBefore = isFirst ? 30 : seen.tag
  seen.tag = tag[i]!
  seen.tagAfter = i < last ? tag[i + 1]! : 31
  seen.lemma = facts.lemma[i]!
  seen.shape = facts.shape[i]!
  seen.isLikely = others.isLikely[i]!
  seen.fromFirst = bin(i - first)
  seen.toLast = bin(last - i)
  seen.insidePhrase = facts.phraseFirst[i] === i ? 0 : 1
  if (seen.insidePhrase === 1) return
  const phraseLast = facts.phraseLast[i]!
  seen.phraseHead = word[phraseLast]!
  seen.beforePhrase = seen.wordBefore
  seen.afterPhrase = phraseLast < last ? word[phraseLast + 1]! : -2
}

/** The same for all tokens of a part. */
function lookAtPart(facts: Facts, others: OtherCues, { head, first, last }: Window, i: number): void {
  const { word, pos: tag } = facts
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
  seen.partLength = bin(partLast - partFirst)
}

function lookAtProposals({ owner, cueOf, label }: Proposals, head: number, i: number, first: number): number {
  const as = proposed[i - first]! * 4 + seen.side
  const step = (i > first ? proposed[i - first - 1]! : 5) * 6 + proposed[i - first]!
  const other = owner[i] === 0 || owner[i] === cueOf[head] ? 0 : label[i]!
  let is = 0
  if (as !== seen.proposed || other !== seen.other) is |= changed.proposal
  if (step !== seen.step) is |= changed.place
  seen.proposed = as
  seen.step = step
  seen.other = other
  return is
}
