import { claimFrom } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { bareNounPhraseBefore, isBoundary } from '../noun-phrase.ts'
import { isQuoted, type Range, type Reading } from '../reading.ts'
import { coordinators, possessives, relativePronouns, subordinators } from '../word-kinds.ts'

/** "the ministry's claim that …": a noun that names saying or thinking, with its owner before it and a clause after it. */
export const nounCue: Construction = {
  name: 'noun-cue',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'noun') return undefined
    const { tokens } = reading
    const at = cue.words.last + 1
    if (tokens[at]?.lower !== 'that' || at >= cue.sentence.last || tokens[at + 1]!.pos === 'PUNCT') return undefined
    const whole = claimFrom(reading, at, cues)
    if (whole === undefined || !cue.row.follows.includes('that')) return undefined
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

/** "The union's claim that the doors were locked | was read out": where the noun is the subject, its verb ends the claim. */
function upToMainVerb(reading: Reading, claim: Range, subject: number, sentence: number): Range {
  if (subject > sentence && !isBoundary(reading, subject - 1)) return claim
  const { tokens } = reading
  let verbs = 0
  for (let i = claim.first + 1; i <= claim.last; i++) {
    const { pos, lower } = tokens[i]!
    if (isQuoted(reading, i)) continue
    if (relativePronouns.has(lower) || coordinators.has(lower) || subordinators.has(lower)) verbs--
    const isFinite = pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower))
    if (!isFinite || tokens[i - 1]!.lower === 'to' || /^(?:AUX|PART|ADV)$/.test(tokens[i - 1]!.pos)) continue
    verbs++
    if (verbs === 2 && tokens[i - 1]!.pos !== 'CCONJ') return { first: claim.first, last: i - 1 }
  }
  return claim
}

export const examples: ConstructionExamples = {
  finds: [
    "The firm denied <the union's> {claim} [that it had locked the doors].",
    'Few shared <his> {belief} [that the dam would hold].',
    "The talks ended over <the States'> {accusation} [that the fleet was sold].",
    "<The union's> {claim} [that the doors were locked] was read out in full.",
    "It follows <Mayor Roth's> {warning} [that taxes would rise].",
  ],
  ignores: ['The claim was filed in May.', 'A report that long is never read.', 'The statement was short.'],
}
