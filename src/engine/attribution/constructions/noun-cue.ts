import { claimFrom } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { bareNounPhraseBefore } from '../noun-phrase.ts'
import { possessives } from '../word-kinds.ts'

/** "the ministry's claim that …": a noun that names saying or thinking, with its owner before it and a clause after it. */
export const nounCue: Construction = {
  name: 'noun-cue',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'noun') return undefined
    const { tokens } = reading
    const at = cue.words.last + 1
    if (tokens[at]?.lower !== 'that' || at >= cue.sentence.last || tokens[at + 1]!.pos === 'PUNCT') return undefined
    const claim = claimFrom(reading, at, cues)
    if (claim === undefined || !cue.row.follows.includes('that')) return undefined
    let owner = cue.words.first - 1
    while (
      owner >= cue.sentence.first &&
      (tokens[owner]!.pos === 'ADJ' || (tokens[owner]!.pos === 'NOUN' && tokens[owner + 1]!.pos === 'NOUN'))
    )
      owner--
    const mark = tokens[owner]
    if (mark === undefined || owner < cue.sentence.first) return undefined
    if (possessives.has(mark.lower)) return { source: [{ first: owner, last: owner }], claim: [claim] }
    if (!/^['’]s?$/.test(mark.text)) return undefined
    const noun = bareNounPhraseBefore(reading, owner - 1, cue.sentence.first)
    return noun && { source: [{ first: noun.first, last: owner }], claim: [claim] }
  },
}

export const examples: ConstructionExamples = {
  finds: [
    "The firm denied <the union's> {claim} [that it had locked the doors].",
    'Few shared <his> {belief} [that the dam would hold].',
    "The talks ended over <the States'> {accusation} [that the fleet was sold].",
    "It follows <Mayor Roth's> {warning} [that taxes would rise].",
  ],
  ignores: ['The claim was filed in May.', 'A report that long is never read.', 'The statement was short.'],
}
