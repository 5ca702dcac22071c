import { hearings } from '../../../data/sources/channels.ts'
import { claimFrom } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { openingAfter } from '../opening.ts'
import { subjectBefore } from '../subject.ts'

/**
 * "The court was told that he fled": said in open court or before an inquiry, by whom the sentence does not say. As with
 * "the court heard", the hearing stands as the source: there it can be looked up.
 */
export const hearingWasTold: Construction = {
  name: 'hearing-was-told',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || cue.lemma !== 'tell' || !cue.group.passive || cue.group.negated || cue.group.modal)
      return undefined
    const opening = openingAfter(reading, cue.words.last + 1, cue.sentence.last)
    if (opening.kind !== 'that' && opening.kind !== 'clause') return undefined
    const source = subjectBefore(reading, cue.words.first, cue.sentence.first)
    if (source === undefined || !hearings.has(reading.tokens[source.last]!.lower)) return undefined
    const claim = claimFrom(reading, opening.at, cues)
    return claim && { source: [source], claim: [claim] }
  },
}

export const examples: ConstructionExamples = {
  finds: [
    '<The court> {was told} [that he had drunk eight pints].',
    '<The inquest> {was told} [the lock had rusted].',
    '<Jurors> {were told} [that the knife was never found].',
    '<The parliamentary inquiry> {was told} [that the tests were skipped].',
    '<Skelby crown court> {was told} [that the yard burned for two days].',
  ],
  ignores: [
    'The driver was told that the road was closed.',
    'The committee was told to leave.',
    'The jury was not told that he had lied before.',
    'The panel was told about the tests.',
    'The court will be told that he fled.',
  ],
}
