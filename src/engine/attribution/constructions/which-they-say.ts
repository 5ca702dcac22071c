import type { Construction, ConstructionExamples } from '../construction.ts'
import { mayFollow } from '../cue.ts'
import { isQuoted, type Range, type Reading, startsVerb } from '../reading.ts'
import { subjectBefore } from '../subject.ts'

/** "The dam, which officials say is old, was shut": the claim is the relative clause around source and cue. */
export const whichTheySay: Construction = {
  name: 'which-they-say',
  match(cue, { reading }) {
    if (cue.kind !== 'verb' || !cue.group.finite || cue.group.passive || cue.group.negated || !mayFollow(cue, 'clause'))
      return undefined
    if (!holding.test(cue.lemma)) return undefined
    const { tokens } = reading
    const at = cue.words.last + 1
    if (at >= cue.sentence.last || !startsVerb(reading, at) || /ing$/.test(tokens[at]!.lower)) return undefined
    const source = withoutThat(subjectBefore(reading, cue.words.first, cue.sentence.first), reading)
    const which = source && source.first - 1
    if (which === undefined || which <= cue.sentence.first || !/^(?:which|who|that)$/.test(tokens[which]!.lower))
      return undefined
    const isAside = tokens[which - 1]!.text === ','
    if (!isAside && !/^(?:NOUN|PROPN)$/.test(tokens[which - 1]!.pos)) return undefined
    const last = clauseEnd(reading, at, cue.sentence.last)
    return {
      source: [source!],
      claim: [
        { first: which, last: which },
        { first: at, last },
      ],
    }
  },
}

/** wink-nlp takes the "that" of "a charity that prosecutors say" for a determiner. */
function withoutThat(source: Range | undefined, { tokens }: Reading): Range | undefined {
  if (source === undefined || source.first === source.last || tokens[source.first]!.lower !== 'that') return source
  return /^(?:NOUN|PROPN)$/.test(tokens[source.first - 1]?.pos ?? '')
    ? { first: source.first + 1, last: source.last }
    : source
}

/** Verbs whose object can only be a claim: "the reports that he wrote were burned" is none. */
const holding =
  /^(?:say|believe|think|claim|allege|suspect|fear|insist|hope|argue|know|understand|estimate|warn|admit|maintain|contend)$/

/** The next comma, or the last word before the full stop. */
function clauseEnd(reading: Reading, from: number, limit: number): Range['last'] {
  const { tokens } = reading
  for (let i = from + 1; i <= limit; i++) {
    if (isQuoted(reading, i)) continue
    if (/^[,;:—–)]$/.test(tokens[i]!.text)) return i - 1
  }
  return /^[.!?]$/.test(tokens[limit]!.text) ? limit - 1 : limit
}

export const examples: ConstructionExamples = {
  finds: [
    'The dam, [which] <officials> {say} [is old], was shut.',
    'They shut the dam, [which] <the ministry> {says} [was never tested].',
    'Police held a man [who] <they> {believe} [set the fire].',
    'He gave to a charity [that] <prosecutors> {say} [was corrupt].',
    'Norland, [which] <the Organization for Trade> {says} [had the highest wages], is next.',
    'The bridge, [which] <Mayor Roth> {insists} [is safe], stays shut.',
  ],
  ignores: [
    'The dam, which officials say they built, was shut.',
    'He did what officials say.',
    'The man who said so left.',
    'The reports that he wrote were burned.',
  ],
}
