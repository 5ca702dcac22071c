import { claimFrom, objectFrom } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { isDocument, isPicture } from '../object-nouns.ts'
import { openingAfter } from '../opening.ts'
import { subjectBefore } from '../subject.ts'

/** "A video shared online appears to show guards beating a prisoner": what a picture or document is said to show, with a doubt. */
export const seemsToShow: Construction = {
  name: 'seems-to-show',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || !cue.group.finite || cue.group.negated || cue.group.passive) return undefined
    const { words, sentence } = cue
    if (!/^(?:appear|seem)(?:s|ed)?$/.test(reading.tokens[words.first]!.lower)) return undefined
    const source = subjectBefore(reading, words.first, sentence.first)
    if (source === undefined || !(isPicture(reading, source) || isDocument(reading, source))) return undefined
    const { kind, at } = openingAfter(reading, words.last + 1, sentence.last)
    if (kind === 'none') return undefined
    const claim = (kind === 'noun' ? objectFrom : claimFrom)(reading, at, cues)
    return claim && { source: [source], claim: [claim] }
  },
}

export const examples: ConstructionExamples = {
  finds: [
    '<A video shared online> {appears to show} [guards beating a prisoner].',
    '<Unverified footage posted on Friday> {appeared to show} [two explosions].',
    '<Photographs taken at noon> {appear to confirm} [that the gate was shut].',
    '<The memo> {seems to suggest} [that the wall was never tested].',
  ],
  ignores: [
    'Lind appeared to show no remorse.',
    'The video does not appear to show a wall.',
    'The wall seems to move.',
  ],
}
