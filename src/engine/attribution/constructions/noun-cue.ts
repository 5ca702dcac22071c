import { claimFrom, objectFrom } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import type { Cue, NounCue } from '../cue.ts'
import { bareNounPhraseBefore, isBoundary, nounPhraseAfter, startsVerb } from '../noun-phrase.ts'
import { isFact } from '../object-nouns.ts'
import { isQuoted, type Range, type Reading } from '../reading.ts'
import { coordinators, modals, possessives, relativePronouns, subordinators } from '../word-kinds.ts'

/** "the ministry's claim that …": a noun that names saying or thinking, with its owner before it and a clause after it. */
export const nounCue: Construction = {
  name: 'noun-cue',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'noun') return undefined
    const { tokens } = reading
    const at = cue.words.last + 1
    if (at >= cue.sentence.last) return undefined
    const whole = claimAfter(cue, at, reading, cues)
    if (whole === undefined) return undefined
    let owner = cue.words.first - 1
    while (
      owner >= cue.sentence.first &&
      (tokens[owner]!.pos === 'ADJ' || (tokens[owner]!.pos === 'NOUN' && tokens[owner + 1]!.pos === 'NOUN'))
    )
      owner--
    const mark = tokens[owner]
    if (mark === undefined || owner < cue.sentence.first) return undefined
    if (possessives.has(mark.lower))
      return {
        source: [{ first: owner, last: owner }],
        claim: [upToMainVerb(reading, whole, owner, cue.sentence.first)],
      }
    if (!/^['’]s?$/.test(mark.text)) return undefined
    const noun = bareNounPhraseBefore(reading, owner - 1, cue.sentence.first)
    if (noun === undefined) return undefined
    const claim = upToMainVerb(reading, whole, noun.first, cue.sentence.first)
    return { source: [{ first: noun.first, last: owner }], claim: [claim] }
  },
}

/** "… claim **that** it was locked", "… accusations **of** theft", "… promise **to** stay", "… demand **for** a vote". */
function claimAfter(
  { row, sentence: { last: limit } }: NounCue,
  at: number,
  reading: Reading,
  cues: readonly Cue[],
): Range | undefined {
  const link = reading.tokens[at]!.lower
  const next = reading.tokens[at + 1]!
  if (link === 'that' && row.follows.includes('that'))
    return next.pos === 'PUNCT' ? undefined : claimFrom(reading, at, cues)
  if (link === 'to' && row.follows.includes('to'))
    return startsVerb(reading, at + 1) && !/ing$/.test(next.lower) ? objectFrom(reading, at, cues) : undefined
  const takes = (link === 'of' && row.follows.includes('of')) || (link === 'for' && row.follows.includes('for'))
  const object = takes ? nounPhraseAfter(reading, at + 1, limit, false) : undefined
  if (object === undefined || (link === 'for' && !isFact(reading, object))) return undefined // "the town's call for bids"
  return objectFrom(reading, at + 1, cues)
}

/** "The union's claim that the doors were locked | was read out": where the noun is the subject, its verb ends the claim. */
export function upToMainVerb(reading: Reading, claim: Range, subject: number, sentence: number): Range {
  if (subject > sentence && !isBoundary(reading, subject - 1)) return claim
  const { tokens } = reading
  let verbs = 0
  for (let i = claim.first + 1; i <= claim.last; i++) {
    const { pos, lower } = tokens[i]!
    if (isQuoted(reading, i)) continue
    if (relativePronouns.has(lower) || coordinators.has(lower) || subordinators.has(lower)) verbs--
    if (isLostVerb(reading, i, claim.last)) verbs++
    const isFinite = pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower))
    if (
      !isFinite ||
      tokens[i - 1]!.lower === 'to' ||
      (/^(?:AUX|PART|ADV)$/.test(tokens[i - 1]!.pos) && !isPastAfterModal(reading, i))
    )
      continue
    verbs++
    if (verbs === 2 && tokens[i - 1]!.pos !== 'CCONJ') return { first: claim.first, last: i - 1 }
  }
  return claim
}

/** "would close sent …": after "would" comes no past, so the word between was the verb. */
const isPastAfterModal = ({ tokens }: Reading, at: number): boolean =>
  tokens[at - 1]!.pos === 'ADV' && modals.has(tokens[at - 2]?.lower ?? '') && isPast.test(tokens[at]!.lower)

const isPast = /(?:ed|sent|left|drew|came|went|met|fell|rose|led|made|took|gave|brought|has|had|was|were|is|are)$/

/** "that the island shelters smugglers has …": two plurals before the next verb, so the first was a verb. */
function isLostVerb({ tokens }: Reading, at: number, last: number): boolean {
  const isPlural = (i: number): boolean => tokens[i]!.pos === 'NOUN' && /[^s]s$/.test(tokens[i]!.lower)
  return (
    at + 2 <= last &&
    isPlural(at) &&
    isPlural(at + 1) &&
    tokens[at - 1]!.pos === 'NOUN' &&
    tokens[at + 2]!.pos === 'AUX'
  )
}

export const examples: ConstructionExamples = {
  finds: [
    "The firm denied <the union's> {claim} [that it had locked the doors].",
    'Few shared <his> {belief} [that the dam would hold].',
    "The talks ended over <the States'> {accusation} [that the fleet was sold].",
    "<The union's> {claim} [that the doors were locked] was read out in full.",
    "It follows <Mayor Roth's> {warning} [that taxes would rise].",
    "<Oslo's> {accusation} [that the island shelters smugglers] has not been tested.",
    "The board looked into <the union's> {allegations} of [fraud].",
    "The crowd cheered <the mayor's> {promise} [to keep the pool open].",
    "He knew of <the residents'> {call} for [a new inquiry].",
  ],
  ignores: ['The claim was filed in May.', 'A report that long is never read.', 'The statement was short.'],
}
