import { claimFrom, objectFrom } from '../claim.ts'
import { openingAfter } from '../opening.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { subjectBefore } from '../subject.ts'
import { beForms } from '../word-kinds.ts'

/** "The Harbour Post was first to report the sale", "was the first outlet to reveal that …": an outlet's own report. Rubric 4.7. */
export const firstToReport: Construction = {
  name: 'first-to-report',
  match(cue, { reading, cues }) {
    if (
      cue.kind !== 'verb' ||
      !cue.group.infinitive ||
      !/^(?:report|reveal|publish|disclose|announce)$/.test(cue.lemma)
    )
      return undefined
    const { tokens } = reading
    const { first, last } = cue.sentence
    const to = cue.group.first
    const ordinal = tokens[to - 1]?.lower === 'first' ? to - 1 : tokens[to - 2]?.lower === 'first' ? to - 2 : undefined
    if (ordinal === undefined) return undefined
    const be = tokens[ordinal - 1]?.lower === 'the' ? ordinal - 2 : ordinal - 1
    if (be <= first || !(beForms.has(tokens[be]!.lower) || tokens[be]!.lower === 'among')) return undefined
    const source = subjectBefore(reading, be, first)
    const opening = openingAfter(reading, cue.words.last + 1, last)
    if (source === undefined || opening.kind === 'none') return undefined
    const claim = opening.kind === 'noun' ? objectFrom(reading, opening.at, cues) : claimFrom(reading, opening.at, cues)
    return claim && { source: [source], cue: { first: be, last: cue.words.last }, claim: [claim] }
  },
}

export const examples: ConstructionExamples = {
  finds: [
    '<The Harbour Post> {was first to report} [the sale of the yard].',
    '<The Gazette> {was the first to reveal} [that the mayor had resigned].',
    '<Northern Radio> {was the first outlet to report} [the arrest].',
    '<The Courier> {was first to disclose} [the plan].',
  ],
  ignores: [
    'She was first to leave the hall.',
    'He was the first mayor to sign.',
    'They were asked to report the loss.',
  ],
}
