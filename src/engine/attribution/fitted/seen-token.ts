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

/** A token seen from a cue: filled anew for every token, so that no object is made for each. */
export const seen = {
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

export function look(facts: Facts, others: OtherCues, proposals: Proposals, window: Window, cue: Cue, i: number): void {
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
