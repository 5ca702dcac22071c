import { pos, type Facts } from './facts.ts'
import { mix } from './hash.ts'
import type { Proposals } from './proposals.ts'
import { labelAsProposed, look, seen, type Cue, type OtherCues, type Window } from './seen-token.ts'

export const nodeFeatureCount = 43
export const edgeFeatureCount = 21

/**
 * The features of every token of a window, seen from its cue: `nodeFeatureCount` hashes a token for what it is, and
 * `edgeFeatureCount` for the step from the token before it. They are made in functions of at most nine `mix` each: of more
 * V8 inlines none, and they take three times as long.
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
