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
    nodeFeatures(facts, others, proposals, window, cue, i, nodes, (i - first) * nodeFeatureCount)
    edgeFeatures(facts, others, window, cue, i, edges, (i - first) * edgeFeatureCount)
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

function nodeFeatures(
  facts: Facts,
  others: OtherCues,
  proposals: Proposals,
  window: Window,
  cue: Cue,
  i: number,
  out: Int32Array,
  at: number,
): void {
  const { head, first, last } = window
  const { word, pos: tag, quotation, phraseFirst, phraseLast, phrases, lemma } = facts
  const w = (j: number): number => (j < first ? -1 : j > last ? -2 : word[j]!)
  const t = (j: number): number => (j < first ? 30 : j > last ? 31 : tag[j]!)
  const side = i < head ? 0 : i > head ? 1 : 2
  const low = i < head ? i : head + 1
  const high = i < head ? head : i
  const distance = side * 16 + bin(Math.abs(i - head))
  const commas = facts.commas[high]! - facts.commas[low]!
  const verbs = facts.verbs[high]! - facts.verbs[low]!
  const clauses = facts.clauseWords[high]! - facts.clauseWords[low]!
  const marks = facts.marks[high]! - facts.marks[low]!
  const likely = others.likely[high]! - others.likely[low]!
  const brackets = facts.brackets[high]! - facts.brackets[low]!
  const chunks = Math.abs(phrases[i]! - phrases[head]!)
  const quote = quotation[i]! > 0 ? (quotation[i] === quotation[head] ? 2 : 1) : 0
  const between =
    Math.min(commas, 2) +
    3 * Math.min(verbs, 2) +
    9 * Math.min(clauses, 2) +
    27 * Math.min(marks, 2) +
    81 * Math.min(likely, 1) +
    162 * side
  const small =
    Math.min(commas, 1) + 2 * Math.min(verbs, 1) + 4 * Math.min(clauses, 1) + 8 * Math.min(marks, 1) + 16 * side
  const quoteState = quote * 8 + cue.sides * 2 + cue.quote
  const phrase = phraseLast[i]!
  const phraseHead = word[phrase]!
  const start = phraseFirst[i]!
  const base = 100 - at
  let k = at
  out[k] = mix(base + k++, distance)
  out[k] = mix(base + k++, side, w(i))
  out[k] = mix(base + k++, side, t(i))
  out[k] = mix(base + k++, side, t(i - 1), t(i) * 32 + t(i + 1))
  out[k] = mix(base + k++, side, w(i), w(i + 1))
  out[k] = mix(base + k++, quoteState, side, cue.lemma)
  out[k] = mix(base + k++, quoteState, small)
  out[k] = mix(base + k++, between)
  out[k] = mix(base + k++, between, t(i))
  out[k] = mix(base + k++, small, w(i))
  out[k] = mix(base + k++, distance, cue.lemma)
  out[k] = mix(base + k++, side, cue.lemma, t(i))
  out[k] = mix(base + k++, small, cue.next)
  out[k] = mix(base + k++, small, cue.nextTag, cue.tag)
  out[k] = mix(base + k++, side, cue.next, cue.lemma)
  out[k] = mix(base + k++, small, cue.previous)
  out[k] = mix(base + k++, small, cue.aux, cue.ending)
  out[k] = mix(base + k++, small, Math.min(chunks, 3), t(i))
  out[k] = mix(base + k++, side * 4 + Math.min(chunks, 3), phraseHead, small)
  out[k] = mix(base + k++, small, w(start - 1))
  out[k] = mix(base + k++, small, w(phrase + 1))
  out[k] = mix(base + k++, small, Math.min(likely, 2), Math.min(brackets, 2))
  out[k] = mix(base + k++, side, others.isLikely[i]!, lemma[i]!)
  out[k] = mix(base + k++, bin(i - first), bin(last - i), side)
  out[k] = mix(base + k++, small, w(first), first === phraseFirst[head] ? 1 : 0)
  out[k] = mix(base + k++, cue.rate, between)
  out[k] = mix(base + k++, Math.min(commas, 4), Math.min(verbs, 4), side * 4 + Math.min(clauses, 3))
  out[k] = mix(base + k++, Math.min(marks, 5), quoteState, side)
  out[k] = mix(base + k++, facts.shape[i]!, side * 4 + Math.min(chunks, 3), small)
  out[k] = mix(base + k++, cue.tag * 32 + cue.nextTag, side, t(i))
  const as = proposed[i - first]! * 4 + side
  const other = proposals.owner[i] === 0 || proposals.owner[i] === proposals.cueOf[head] ? 0 : proposals.label[i]!
  out[k] = mix(base + k++, as, cue.construction)
  out[k] = mix(base + k++, as, cue.lemma)
  out[k] = mix(base + k++, as, t(i), cue.construction)
  out[k] = mix(base + k++, as, small, cue.construction)
  out[k] = mix(base + k++, as, other)
  out[k] = mix(base + k++, other, side, cue.construction)
  out[k] = mix(base + k++, other, small)
  const partFirst = facts.partFirst[i]!
  const partLast = facts.partLast[i]!
  const partVerbs = Math.min(2, facts.verbs[partLast + 1]! - facts.verbs[partFirst]!)
  const partCues = Math.min(1, others.likely[partLast + 1]! - others.likely[partFirst]!)
  const apart = Math.max(-4, Math.min(4, facts.part[i]! - facts.part[head]!))
  out[k] = mix(base + k++, side, w(partFirst), w(partFirst - 1))
  out[k] = mix(base + k++, apart, w(partFirst), partVerbs * 2 + partCues)
  out[k] = mix(base + k++, apart, partVerbs * 2 + partCues, partLast === last ? 1 : 0)
  out[k] = mix(base + k++, w(partFirst - 1), w(partLast + 1), small * 4 + partVerbs)
  out[k] = mix(base + k++, apart, cue.lemma, partVerbs)
  out[k] = mix(base + k++, apart, t(partFirst), t(partLast + 2))
  if (k - at !== nodeFeatureCount) throw new Error(`node features: ${k - at}`)
}

function edgeFeatures(
  facts: Facts,
  others: OtherCues,
  window: Window,
  cue: Cue,
  i: number,
  out: Int32Array,
  at: number,
): void {
  const { head, first, last } = window
  const { word, pos: tag, quotation, mark, phraseFirst } = facts
  const w = (j: number): number => (j < first ? -1 : j > last ? -2 : word[j]!)
  const t = (j: number): number => (j < first ? 30 : j > last ? 31 : tag[j]!)
  const side = i <= head ? 0 : 1
  const near = i - head < -2 ? 0 : i - head > 3 ? 7 : i - head + 3
  const low = i < head ? i : head + 1
  const high = i < head ? head : i
  const commas = Math.min(2, facts.commas[high]! - facts.commas[low]!)
  const verbs = Math.min(2, facts.verbs[high]! - facts.verbs[low]!)
  const inside = phraseFirst[i] === i ? 0 : 1
  const quote =
    (quotation[i]! > 0 ? 1 : 0) +
    (i > first && quotation[i - 1]! > 0 ? 2 : 0) +
    4 * (mark[i]! + 3 * (i > first ? mark[i - 1]! : 0))
  const base = 300 - at
  let k = at
  out[k] = mix(base + k++, near, cue.lemma)
  out[k] = mix(base + k++, near, t(i))
  out[k] = mix(base + k++, side, w(i - 1))
  out[k] = mix(base + k++, side, t(i - 1), t(i))
  out[k] = mix(base + k++, inside, t(i), side)
  out[k] = mix(base + k++, quote, cue.sides * 2 + cue.quote, side)
  out[k] = mix(base + k++, side, w(i), commas)
  out[k] = mix(base + k++, side * 4 + commas, verbs, t(i - 1) * 32 + t(i))
  out[k] = mix(base + k++, side, cue.lemma, t(i))
  out[k] = mix(base + k++, near, cue.next, cue.tag)
  const step = (i > first ? proposed[i - first - 1]! : 5) * 6 + proposed[i - first]!
  out[k] = mix(base + k++, step, cue.construction)
  out[k] = mix(base + k++, step, t(i - 1), t(i))
  out[k] = mix(base + k++, side, w(i), w(i + 1))
  out[k] = mix(base + k++, side, w(i - 1), w(i))
  out[k] = mix(base + k++, t(i - 1), t(i), t(i + 1) * 4 + side)
  out[k] = mix(base + k++, t(i - 2), t(i - 1), t(i) * 4 + side)
  const partFirst = facts.partFirst[i]!
  const partLast = facts.partLast[i]!
  const starts = partFirst === i && i > first ? 1 : 0
  const partVerbs = Math.min(2, facts.verbs[partLast + 1]! - facts.verbs[partFirst]!)
  const partCues = Math.min(1, others.likely[partLast + 1]! - others.likely[partFirst]!)
  const ends = partLast >= last - 1 ? 1 : 0
  const make = starts === 1 ? 1 : 0
  out[k] = make * mix(base + k++, side, w(i), w(i - 1) * 8 + partVerbs * 2 + partCues)
  out[k] = make * mix(base + k++, side * 2 + ends, partVerbs * 2 + partCues, t(i) * 32 + t(i - 1))
  out[k] = make * mix(base + k++, side * 2 + ends, bin(partLast - i), w(i - 1))
  out[k] = make * mix(base + k++, w(partLast + 1), t(partLast + 2), side * 32 + partVerbs * 2 + partCues)
  out[k] = make * mix(base + k++, cue.lemma, partVerbs * 2 + partCues, side * 4 + commas)
  if (k - at !== edgeFeatureCount) throw new Error(`edge features: ${k - at}`)
}
