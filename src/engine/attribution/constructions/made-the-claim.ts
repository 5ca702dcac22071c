import { claimFrom } from '../claim.ts'
import { openingAfter } from '../opening.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import type { Reading } from '../reading.ts'
import { subjectBefore } from '../subject.ts'
import { negations, possessives } from '../word-kinds.ts'

/** "made the claim that", "gave an assurance that", "came to the conclusion that": the noun says what the verb does not. */
export const madeTheClaim: Construction = {
  name: 'made-the-claim',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'noun' || !cue.row.follows.includes('that')) return undefined
    const { tokens } = reading
    const { first, last } = cue.sentence
    const that = cue.words.last + 1
    if (openingAfter(reading, that, last).kind !== 'that') return undefined
    const verb = lightVerbBefore(reading, cue.words.first, first)
    if (verb === undefined) return undefined
    const group = groupStart(reading, verb, first)
    for (let i = group; i < verb; i++)
      if (negations.has(tokens[i]!.lower) || tokens[i]!.lower === 'to') return undefined
    const source = subjectBefore(reading, group, first)
    const claim = source && claimFrom(reading, that, cues)
    return claim && { source: [source], cue: { first: group, last: cue.words.last }, claim: [claim] }
  },
}

const lightVerbs: ReadonlySet<string> = new Set(
  'make makes made give gives gave given issue issues issued repeat repeats repeated offer offers offered raise raises raised voice voices voiced express expresses expressed deliver delivered level levels levelled leveled reach reaches reached hold holds take takes took come comes came has had'.split(
    ' ',
  ),
)

/** Over articles and adjectives; "came to the conclusion" has a "to" besides. */
function lightVerbBefore({ tokens }: Reading, noun: number, floor: number): number | undefined {
  let at = noun - 1
  while (
    at > floor &&
    noun - at < 5 &&
    (/^(?:DET|ADJ|NUM|ADV)$/.test(tokens[at]!.pos) || possessives.has(tokens[at]!.lower))
  )
    at--
  if (tokens[at]?.lower === 'to' && /^(?:come|comes|came)$/.test(tokens[at - 1]?.lower ?? '')) return at - 1
  if (possessives.has(tokens[at + 1]!.lower) && !ownWords.has(tokens[at]!.lower)) return undefined
  return at > floor && lightVerbs.has(tokens[at]!.lower) && !/^(?:come|comes|came)$/.test(tokens[at]!.lower)
    ? at
    : undefined
}

/** "repeated his claim" is his; "shared his belief" may be anybody's. */
const ownWords: ReadonlySet<string> = new Set(
  'repeat repeats repeated voice voices voiced express expresses expressed'.split(' '),
)

function groupStart({ tokens }: Reading, verb: number, floor: number): number {
  let at = verb
  while (at > floor && /^(?:AUX|ADV|PART)$/.test(tokens[at - 1]!.pos) && !/^['’]s?$/.test(tokens[at - 1]!.text)) at--
  return at
}

export const examples: ConstructionExamples = {
  finds: [
    '<Ana Roth, a former aide>, {made the claim} [that the vote was bought].',
    '<The ministry> {gave an assurance} [that no ward would close].',
    '<Two doctors> {have issued a warning} [that beds are short].',
    '<The inquiry> {came to the conclusion} [that the valve had failed].',
    '<He> {repeated his claim} [that the road was safe].',
  ],
  ignores: [
    'He made the rule that nobody reads.',
    'She never made the claim that it was hers.',
    'They gave the report that day.',
  ],
}
