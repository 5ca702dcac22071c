import type { Cue, VerbCue } from './cue.ts'
import type { Candidate, Surroundings } from './construction.ts'
import { headlineSubject } from './headline-subject.ts'
import { isQuoted, type Range, type Reading } from './reading.ts'
import { subjectBefore } from './subject.ts'
import { coordinators, relativePronouns } from './word-kinds.ts'

/**
 * The source of a verb that has no subject of its own and shares one: "noted that … but **added** that", "…, **adding**
 * that", "shook her head and **said**". It is the source of the cue before, else the subject of the sentence's main verb.
 */
export function sharedSource(cue: VerbCue, { reading, earlier }: Surroundings): readonly Range[] {
  const before = earlier
    .filter((found) => found.source.length > 0 && found.cue.kind === 'verb' && !isInsideAny(found, earlier))
    .at(-1)
  if (before) return (takesOver(cue) && subjectOfLaterClause(reading, before, cue)) || before.source
  const subject = headlineSubject(reading, cue) ?? mainSubject(reading, cue)
  return subject ? [subject] : []
}

/** Blaming and denying go with what the clause before them tells; "saying" and "adding" go on with who spoke. */
const takesOver = ({ group, form }: VerbCue): boolean =>
  group.participle && /^(?:ACCUSE|DENY|DISTANCE|EVALUATE)$/.test(form.row.class)

/** "Lind said it was safe, but | the firm | cut its forecast, blaming …": the firm blames. */
function subjectOfLaterClause(reading: Reading, before: Candidate, cue: VerbCue): readonly Range[] | undefined {
  const { tokens } = reading
  for (let i = cue.words.first - 2; i > before.cueWords.last; i--) {
    if (isQuoted(reading, i)) return undefined
    const opens =
      tokens[i]!.text === ';' || (tokens[i]!.text === ',' && /^(?:but|while|whereas)$/.test(tokens[i + 1]!.lower))
    if (!opens) continue
    for (let verb = i + 3; verb < cue.words.first; verb++) {
      if (tokens[verb]!.pos !== 'VERB' && tokens[verb]!.pos !== 'AUX') continue
      const subject = subjectBefore(reading, verb, i + 1)
      return subject && [subject]
    }
    return undefined
  }
  return undefined
}

const isInsideAny = ({ cueWords }: Candidate, all: readonly Candidate[]): boolean =>
  all.some(({ claim }) => claim.some(({ first, last }) => first <= cueWords.first && cueWords.last <= last))

/** The subject of the last main verb before the cue. */
function mainSubject(reading: Reading, cue: Cue): Range | undefined {
  const { tokens } = reading
  let subject: Range | undefined
  let inRelative = false
  for (let i = afterOpeningPhrase(reading, cue); i < cue.words.first; i++) {
    if (isQuoted(reading, i)) continue
    const { pos, lower, text } = tokens[i]!
    if (text === ',') inRelative = false
    if (relativePronouns.has(lower) && lower !== 'that') inRelative = true
    if (pos !== 'VERB' && pos !== 'AUX') continue
    const previous = tokens[i - 1]
    if (
      previous === undefined ||
      i === cue.sentence.first ||
      previous.lower === 'to' ||
      previous.pos === 'AUX' ||
      inRelative ||
      /ing$/.test(lower)
    )
      continue
    if (subject !== undefined && !startsMainClause(reading, i, subject)) continue
    let group = i
    while (group > cue.sentence.first && tokens[group - 1]!.pos === 'ADV') group--
    subject = subjectBefore(reading, group, cue.sentence.first) ?? subject
  }
  return subject
}

/** One past "Asked whether he would go," and "In a statement released on Friday,": no subject of the sentence stands there. */
function afterOpeningPhrase({ tokens }: Reading, { sentence, words }: Cue): number {
  const opens = tokens[sentence.first]!
  if (!/^(?:ADP|SCONJ)$/.test(opens.pos) && !/^(?:asked|pressed|questioned|when)$/.test(opens.lower))
    return sentence.first
  for (let i = sentence.first; i < words.first; i++) if (tokens[i]!.text === ',') return i + 1
  return sentence.first
}

/** A later verb takes over only after "; …" or ", and/but" with a subject of its own. */
function startsMainClause(reading: Reading, verb: number, subject: Range): boolean {
  const { tokens } = reading
  for (let i = verb - 1; i > subject.last && verb - i < 12; i--)
    if (tokens[i]!.text === ';' || (coordinators.has(tokens[i]!.lower) && tokens[i - 1]?.text === ','))
      return i < verb - 1
  return false
}
