import { claimFrom } from '../claim.ts'
import { openingAfter } from '../opening.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { subjectBefore } from '../subject.ts'
import { beForms, negations } from '../word-kinds.ts'

/** "The union is worried that jobs will go", "Lind is of the view that …": a state of mind with what it is about. */
export const isConvinced: Construction = {
  name: 'is-convinced',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'wording' || cue.row.kind !== 'conviction') return undefined
    const { tokens } = reading
    const { first, last } = cue.sentence
    let be = cue.words.first - 1
    while (be > first && tokens[be]!.pos === 'ADV' && !negations.has(tokens[be]!.lower)) be--
    if (
      be <= first ||
      !(beForms.has(tokens[be]!.lower) || /^(?:remain|remains|remained|feel|feels|felt)$/.test(tokens[be]!.lower))
    )
      return undefined
    const opening = openingAfter(reading, cue.words.last + 1, last)
    if (opening.kind !== 'that' && opening.kind !== 'clause') return undefined
    const source = subjectBefore(reading, be, first)
    const claim = source && tokens[source.first]!.lower !== 'it' ? claimFrom(reading, opening.at, cues) : undefined
    return claim && { source: [source!], cue: { first: be, last: cue.words.last }, claim: [claim] }
  },
}

export const examples: ConstructionExamples = {
  finds: [
    '<Lind> {is convinced} [that the dam is old].',
    '<The mayor> {is confident} [the gate will hold].',
    '<Union leaders> {are worried} [that jobs will go].',
    '<The board> {is of the view} [that the sale was legal].',
  ],
  ignores: [
    'Lind is confident in her crew.',
    'It is certain that the dam is old.',
    'Residents are worried about the dam.',
    'He was not convinced by it.',
  ],
}
