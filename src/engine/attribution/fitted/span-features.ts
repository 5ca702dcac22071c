import { pos, type Facts } from './facts.ts'
import { mix } from './hash.ts'
import type { Proposals } from './proposals.ts'
import { changed, labelAsProposed, look, seen, type Cue, type OtherCues, type Window } from './seen-token.ts'

/**
 * Features that look at the same things of a token. Where none of those things (`of`, bits of `changed`) is other than for
 * the token before, neither are the features. Each is made by a function of at most nine `mix`: of more V8 inlines none, and
 * they take three times as long.
 */
export interface FeatureGroup {
  readonly of: number
  readonly count: number
  readonly make: (cue: Cue, out: Int32Array, at: number) => void
}

/** What a token is. */
export const nodeGroups: readonly FeatureGroup[] = [
  { of: changed.distance, count: 2, make: howFar },
  { of: changed.small, count: 6, make: howTheCueStands },
  { of: changed.between, count: 5, make: whatLiesBetween },
  { of: changed.part, count: 6, make: whatPartItIsIn },
  { of: changed.proposal, count: 6, make: whatConstructionsSay },
  { of: changed.token, count: 11, make: whatItIs },
]

/** The step to a token from the one before it. */
export const edgeGroups: readonly FeatureGroup[] = [
  { of: changed.place, count: 4, make: stepFromPlace },
  { of: changed.start, count: 5, make: stepIntoPart },
  { of: changed.token, count: 6, make: stepFromToken },
]

const countOf = (groups: readonly FeatureGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0)
export const nodeFeatureCount = countOf(nodeGroups)
export const edgeFeatureCount = countOf(edgeGroups)

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
  let toNode = 0
  let toEdge = 0
  eachToken(facts, others, proposals, cueRate, window, sides, (cue) => {
    for (const { make, count } of nodeGroups) {
      make(cue, nodes, toNode)
      toNode += count
    }
    for (const { make, count } of edgeGroups) {
      make(cue, edges, toEdge)
      toEdge += count
    }
  })
}

/** Calls back with each token of a window in `seen`, and what of it has changed. */
export function eachToken(
  facts: Facts,
  others: OtherCues,
  proposals: Proposals,
  cueRate: Uint8Array,
  window: Window,
  sides: number,
  visit: (cue: Cue, is: number) => void,
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
  for (let i = first; i <= last; i++) visit(cue, look(facts, others, proposals, window, cue, i))
}

function howFar(cue: Cue, out: Int32Array, at: number): void {
  out[at] = mix(100, seen.distance)
  out[at + 1] = mix(110, seen.distance, cue.lemma)
}

function howTheCueStands(cue: Cue, out: Int32Array, at: number): void {
  const { small } = seen
  out[at] = mix(112, small, cue.next)
  out[at + 1] = mix(113, small, cue.nextTag, cue.tag)
  out[at + 2] = mix(114, seen.side, cue.next, cue.lemma)
  out[at + 3] = mix(115, small, cue.previous)
  out[at + 4] = mix(116, small, cue.aux, cue.ending)
  out[at + 5] = mix(124, small, seen.firstWord, seen.cueOpens)
}

function whatLiesBetween(cue: Cue, out: Int32Array, at: number): void {
  const { side, small, quoteState } = seen
  out[at] = mix(105, quoteState, side, cue.lemma)
  out[at + 1] = mix(121, small, seen.likely, seen.brackets)
  out[at + 2] = mix(125, cue.rate, seen.between)
  out[at + 3] = mix(126, seen.commas, seen.verbs, side * 4 + seen.clauses)
  out[at + 4] = mix(127, seen.marks, quoteState, side)
}

function whatPartItIsIn(cue: Cue, out: Int32Array, at: number): void {
  const { apart, partHolds } = seen
  out[at] = mix(137, seen.side, seen.partWord, seen.beforePart)
  out[at + 1] = mix(138, apart, seen.partWord, partHolds)
  out[at + 2] = mix(139, apart, partHolds, seen.partIsLast)
  out[at + 3] = mix(140, seen.beforePart, seen.afterPart, seen.small * 4 + seen.partVerbs)
  out[at + 4] = mix(141, apart, cue.lemma, seen.partVerbs)
  out[at + 5] = mix(142, apart, seen.partTag, seen.tagAfterPart)
}

function whatConstructionsSay(cue: Cue, out: Int32Array, at: number): void {
  const { small, proposed: as, other } = seen
  out[at] = mix(130, as, cue.construction)
  out[at + 1] = mix(131, as, cue.lemma)
  out[at + 2] = mix(133, as, small, cue.construction)
  out[at + 3] = mix(134, as, other)
  out[at + 4] = mix(135, other, seen.side, cue.construction)
  out[at + 5] = mix(136, other, small)
}

function whatItIs(cue: Cue, out: Int32Array, at: number): void {
  whatWordItIs(cue, out, at)
  whatPhraseItIsIn(cue, out, at + 5)
}

function whatWordItIs(cue: Cue, out: Int32Array, at: number): void {
  const { side, word, tag } = seen
  out[at] = mix(103, side, seen.tagBefore, tag * 32 + seen.tagAfter)
  out[at + 1] = mix(104, side, word, seen.wordAfter)
  out[at + 2] = mix(109, seen.small, word)
  out[at + 3] = mix(111, side, cue.lemma, tag)
  out[at + 4] = mix(122, side, seen.isLikely, seen.lemma)
}

function whatPhraseItIsIn(cue: Cue, out: Int32Array, at: number): void {
  const { side, small, tag, chunks } = seen
  out[at] = mix(118, side * 4 + chunks, seen.phraseHead, small)
  out[at + 1] = mix(119, small, seen.beforePhrase)
  out[at + 2] = mix(120, small, seen.afterPhrase)
  out[at + 3] = mix(123, seen.fromFirst, seen.toLast, side)
  out[at + 4] = mix(128, seen.shape, side * 4 + chunks, small * 32 + tag)
  out[at + 5] = mix(132, seen.proposed, tag, cue.construction)
}

function stepFromPlace(cue: Cue, out: Int32Array, at: number): void {
  const { near } = seen
  out[at] = mix(300, near, cue.lemma)
  out[at + 1] = mix(305, seen.quoteStep, cue.sides * 2 + cue.quote, seen.side & 1)
  out[at + 2] = mix(309, near, cue.next, cue.tag)
  out[at + 3] = mix(310, seen.step, cue.construction)
}

/** Only where a part of the sentence starts: elsewhere nothing, which is left out when weights are summed. */
function stepIntoPart(cue: Cue, out: Int32Array, at: number): void {
  if (seen.partStarts === 0) {
    out.fill(0, at, at + 5)
    return
  }
  const { partHolds, wordBefore } = seen
  const side = seen.side & 1
  const ends = side * 2 + seen.partEnds
  out[at] = mix(316, side, seen.word, wordBefore * 8 + partHolds)
  out[at + 1] = mix(317, ends, partHolds, seen.tag * 32 + seen.tagBefore)
  out[at + 2] = mix(318, ends, seen.partLength, wordBefore)
  out[at + 3] = mix(319, seen.afterPart, seen.tagAfterPart, side * 32 + partHolds)
  out[at + 4] = mix(320, cue.lemma, partHolds, side * 4 + Math.min(2, seen.commas))
}

function stepFromToken(cue: Cue, out: Int32Array, at: number): void {
  const { word, wordBefore, tag, tagBefore } = seen
  const side = seen.side & 1
  out[at] = mix(306, side, word, Math.min(2, seen.commas))
  out[at + 1] = mix(313, side, wordBefore, word)
  out[at + 2] = mix(307, side * 4 + Math.min(2, seen.commas), Math.min(2, seen.verbs), tagBefore * 32 + tag)
  out[at + 3] = mix(308, side, cue.lemma, tag)
  out[at + 4] = mix(311, seen.step, tagBefore, tag * 2 + seen.insidePhrase)
  out[at + 5] = mix(314, tagBefore, tag, seen.tagAfter * 4 + side)
}
