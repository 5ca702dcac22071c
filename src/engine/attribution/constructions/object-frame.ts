import { objectFrom } from '../claim.ts'
import type { Construction, ConstructionExamples, Surroundings } from '../construction.ts'
import type { VerbCue } from '../cue.ts'
import { frameAt } from '../frame.ts'
import { isDocument, isPicture } from '../object-nouns.ts'
import type { Range } from '../reading.ts'
import { sharedSource } from '../shared-subject.ts'
import { subjectBefore } from '../subject.ts'
import { sharesSubject } from './shared-subject.ts'

/**
 * "Roth accused the firm of hiding the report": the claim is an object with what hangs on it, not a clause. Each verb
 * opens only the frames that the lexicon gives it: accuse N of, urge N to, describe N as, praise N.
 */
export const objectFrame: Construction = {
  name: 'object-frame',
  match(cue, surroundings) {
    const { reading, cues } = surroundings
    if (cue.kind !== 'verb' || cue.group.passive) return undefined
    const at = cue.words.last + 1
    if (at > cue.sentence.last || (cue.lemma === 'cite' && cue.group.participle)) return undefined
    if (cue.form.row.class === 'SPEECH-ACT' || cue.group.negated || isComment(cue)) return undefined
    const frame = frameAt(cue, reading, at)
    if (frame === undefined) return undefined
    const source = sourceOf(cue, surroundings)
    if (frame === 'N-doc' && !(source[0] && isDocument(reading, source[0]))) return undefined
    if (frame === 'N-seen' && !(source[0] && (isPicture(reading, source[0]) || isDocument(reading, source[0]))))
      return undefined
    const claim = source.length > 0 ? objectFrom(reading, at, cues) : undefined
    return claim && { source, claim: [claim], kind: 'claim' }
  },
}

function sourceOf(cue: VerbCue, surroundings: Surroundings): readonly Range[] {
  const { reading } = surroundings
  if (sharesSubject(cue, reading)) return sharedSource(cue, surroundings)
  if (!cue.group.finite) return []
  const subject = subjectBefore(reading, cue.words.first, cue.sentence.first)
  return subject ? [subject] : []
}

/** ", highlighting a serious concern": what the writer makes of it, not what anybody said. */
const isComment = ({ group, lemma }: VerbCue): boolean =>
  group.participle &&
  /^(?:highlight|underscore|underline|illustrate|demonstrate|signal|show|suggest|reveal|indicate|expose|prove)$/.test(
    lemma,
  )

export const examples: ConstructionExamples = {
  finds: [
    '<Roth> {accused} [the firm of hiding the report].',
    '<The mayor> {accused} [her of “dithering”].',
    '<The union> {blamed} [“cowboys” for the leak].',
    '<The centre> {warned of} [“life-threatening” floods].',
    '<Roth> {called} [the plan “reckless”] in an interview with the Post.',
    '<The union> {dismissed} [that as nonsense].',
    '<The union> {called} [that offer “absurd”].',
    '<The union> {called} [that “rich”].',
    '<The council> {urged} [all parties to return to the talks].',
    '<The ministry> {described} [the meeting as “a first step”].',
    '<Lind> {praised} [the crew’s “quick thinking”].',
    '<China> {denied} [such claims].',
    '<The union> {blamed} [“years of neglect”].',
    '<A foreman> {instructed} [the crew not to write it down].',
    '<Governor> Vetoes Harbour Bill, {Calling} [It ‘Reckless’]',
    'Lind was upbeat in May, but in July <the firm> cut its forecast, {blaming} [weak demand for the delay].',
  ],
  ignores: [
    'Roth was accused of fraud.',
    'The firm urged on by the crowd won.',
    'They describe it.',
    'Sales fell, highlighting a serious concern.',
    'The board did not reveal the plan.',
    'The crew rejected the coin.',
  ],
}
