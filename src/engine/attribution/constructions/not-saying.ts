import { objectFrom } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { subjectBefore } from '../subject.ts'

/** "declined to comment", "did not say when", "did not respond to a request": listed, never graded. Rubric pitfall 6. */
export const notSaying: Construction = {
  name: 'not-saying',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb') return undefined
    const { tokens } = reading
    const declines =
      cue.form.row.class === 'NONCLAIM' &&
      speaks(tokens[cue.words.last + 2]?.lower) &&
      tokens[cue.words.last + 1]?.lower === 'to'
    const keepsSilent =
      cue.group.negated &&
      cue.group.finite &&
      !cue.group.passive &&
      /^(?:say|respond|comment|reply|answer|elaborate|specify|mention|disclose|confirm|explain|detail|return)$/.test(
        cue.lemma,
      )
    if (!declines && !keepsSilent) return undefined
    const source = subjectBefore(reading, cue.words.first, cue.sentence.first)
    const from = cue.words.last + 1
    const claim = source && from <= cue.sentence.last ? objectFrom(reading, from, cues) : undefined
    return source && claim && { source: [source], claim: [claim], kind: 'no-comment' }
  },
}

const speaks = (word: string | undefined): boolean =>
  word !== undefined &&
  /^(?:comment|say|discuss|answer|respond|elaborate|speak|give|name|identify|confirm|provide|be|talk|disclose|specify|explain|directly|reveal|offer)$/.test(
    word,
  )

export const examples: ConstructionExamples = {
  finds: [
    '<The firm> {declined} [to comment].',
    '<Lind> {did not say} [when the dam would open].',
    '<The ministry> {did not respond} [to a request for comment].',
    '<A spokeswoman for the union> {refused} [to say who had called].',
  ],
  ignores: ['Sales declined in May.', 'The horse refused the fence.', 'He did not leave.'],
}
