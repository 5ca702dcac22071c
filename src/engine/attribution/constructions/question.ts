import { claimFrom } from '../claim.ts'
import { openingAfter, openingAfterAddressee } from '../opening.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { mayFollow } from '../cue.ts'
import type { Reading } from '../reading.ts'
import { sharedSource } from '../shared-subject.ts'
import { subjectBefore } from '../subject.ts'
import { sharesSubject } from './shared-subject.ts'

/** "asked whether …", "wondered why …": a question is listed, never graded. Rubric pitfall 8. */
export const question: Construction = {
  name: 'question',
  match(cue, surroundings) {
    if (cue.kind !== 'verb' || !mayFollow(cue, 'question') || cue.group.passive) return undefined
    const { reading, cues } = surroundings
    const { last } = cue.sentence
    const direct = openingAfter(reading, cue.words.last + 1, last)
    const opening =
      direct.kind === 'question' || direct.kind === 'quote'
        ? direct
        : openingAfterAddressee(reading, cue.words.last + 1, last)
    if (opening.kind !== 'question' && opening.kind !== 'quote') return undefined
    if (opening !== direct && isRelative(reading, opening.at)) return undefined
    const own = cue.group.finite ? subjectBefore(reading, cue.words.first, cue.sentence.first) : undefined
    const source = own ? [own] : sharesSubject(cue, reading) ? sharedSource(cue, surroundings) : []
    const claim = source.length > 0 ? claimFrom(reading, opening.at, cues) : undefined
    return claim && { source, claim: [claim], kind: 'question' }
  },
}

/** "asked anyone who saw it to call": whom, not what; "asked Lind who had called" is a question. */
const isRelative = ({ tokens }: Reading, at: number): boolean =>
  /^(?:who|which|whose)$/.test(tokens[at]!.lower) &&
  (tokens[at - 1]!.pos === 'NOUN' || /^(?:anyone|anybody|everyone|those|all)$/.test(tokens[at - 1]!.lower))

export const examples: ConstructionExamples = {
  finds: [
    '<Lind> {asked} [whether the dam would hold].',
    '<She> {asked} the mayor [why nobody had called].',
    '<The judge> {wondered} [how the file was lost].',
    '<Roth> {asked}, [“Who built it?”]',
  ],
  ignores: [
    'She asked for water.',
    'Asked whether it would hold, Lind left.',
    'They were asked to leave.',
    'She asked those who had left.',
  ],
}
