import { isTimeWord } from '../adverbials.ts'
import { claimFrom, objectFrom } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import type { Cue, NounCue } from '../cue.ts'
import { bareNounPhraseBefore } from '../noun-phrase-before.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import { type Range, type Reading, startsVerb } from '../reading.ts'
import { upToMainVerb } from '../up-to-main-verb.ts'
import { possessives } from '../word-kinds.ts'

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
    if (isOccasion(reading, owner, cues)) return undefined
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

/** "said in its report that": where it was said, by a verb that has the claim. */
const isOccasion = ({ tokens }: Reading, owner: number, cues: readonly Cue[]): boolean =>
  tokens[owner - 1]?.lower === 'in' && cues.some((cue) => cue.kind === 'verb' && cue.words.last === owner - 2)

/** "… claim **that** it was locked", "… accusations **of** theft", "… promise **to** stay". */
function claimAfter(
  { row, sentence: { last: limit } }: NounCue,
  at: number,
  reading: Reading,
  cues: readonly Cue[],
): Range | undefined {
  const link = reading.tokens[at]!.lower
  const next = reading.tokens[at + 1]!
  if (link === 'that' && row.follows.includes('that'))
    return next.pos === 'PUNCT' || isTimeWord(next) ? undefined : claimFrom(reading, at, cues)
  if (link === 'to' && row.follows.includes('to'))
    return startsVerb(reading, at + 1) && !/ing$/.test(next.lower) ? objectFrom(reading, at, cues) : undefined
  const takes = link === 'of' && row.follows.includes('of')
  const object = takes ? nounPhraseAfter(reading, at + 1, limit, false) : undefined
  return object && objectFrom(reading, at + 1, cues)
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
  ],
  ignores: [
    'The claim was filed in May.',
    'A report that long is never read.',
    'The statement was short.',
    'He was late with his report that day.',
  ],
}
