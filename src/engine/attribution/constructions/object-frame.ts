import { objectFrom } from '../claim.ts'
import type { Construction, ConstructionExamples, Surroundings } from '../construction.ts'
import { mayFollow, type VerbCue } from '../cue.ts'
import { nounPhraseAfter } from '../noun-phrase.ts'
import type { Range, Reading } from '../reading.ts'
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
    if (at > cue.sentence.last || !fitsFrame(cue, reading, at)) return undefined
    const source = sourceOf(cue, surroundings)
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

const denies = (cue: VerbCue): boolean => cue.form.row.class === 'DENY'

function fitsFrame(cue: VerbCue, reading: Reading, at: number): boolean {
  const { tokens } = reading
  const object = nounPhraseAfter(reading, at, cue.sentence.last, false)
  if (object === undefined) return false
  if (
    object.first === object.last &&
    tokens[at]!.pos === 'PRON' &&
    at + 1 >= cue.sentence.last &&
    !(denies(cue) && /^(?:this|that|it|them)$/.test(tokens[at]!.lower))
  )
    return false
  if (mayFollow(cue, 'N')) return true
  const within = (...words: string[]): boolean => {
    for (let i = at; i <= Math.min(object.last + 2, cue.sentence.last); i++)
      if (words.includes(tokens[i]!.lower)) return true
    return false
  }
  if (mayFollow(cue, 'N-of') && within('of')) return true
  if (mayFollow(cue, 'N-for') && within('for')) return true
  if (mayFollow(cue, 'N-as') && within('as')) return true
  if (mayFollow(cue, 'N-to') && tokens[object.last + 1]?.lower === 'to') return true
  return mayFollow(cue, 'N-adj')
}

export const examples: ConstructionExamples = {
  finds: [
    '<Roth> {accused} [the firm of hiding the report].',
    '<The council> {urged} [all parties to return to the talks].',
    '<The ministry> {described} [the meeting as “a first step”].',
    '<Lind> {praised} [the crew’s “quick thinking”].',
    '<China> {denied} [such claims].',
  ],
  ignores: ['Roth was accused of fraud.', 'The firm urged on by the crowd won.', 'They describe it.'],
}
