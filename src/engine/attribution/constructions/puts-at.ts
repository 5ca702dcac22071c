import { objectFrom } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { mayFollow } from '../cue.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import type { Range, Reading } from '../reading.ts'
import { subjectBefore } from '../subject.ts'

/** "The fire service put the toll at 14": a figure and what somebody says it is. "Put the car at the door" says nothing. */
export const putsAt: Construction = {
  name: 'puts-at',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || !mayFollow(cue, 'N-at')) return undefined
    if (!cue.group.finite || cue.group.passive || cue.group.negated) return undefined
    const at = cue.words.last + 1
    const { first, last } = cue.sentence
    const object = at > last ? undefined : nounPhraseAfter(reading, at, last, false)
    if (object === undefined || !isFigure(reading, object) || !isNumberAfter(reading, at, last)) return undefined
    const source = subjectBefore(reading, cue.words.first, first)
    const claim = source && objectFrom(reading, at, cues)
    return claim && { source: [source], claim: [claim] }
  },
}

const figures: ReadonlySet<string> = new Set(
  'toll tolls number numbers figure figures total totals cost costs bill damage losses odds chance chances rate value price turnout attendance share population probability likelihood'.split(
    ' ',
  ),
)

const isFigure = ({ tokens }: Reading, { first, last }: Range): boolean => {
  for (let i = first; i <= last; i++) if (figures.has(tokens[i]!.lower)) return true
  return false
}

/** "at 14", "at more than 40". */
function isNumberAfter({ tokens }: Reading, from: number, limit: number): boolean {
  for (let i = from; i + 1 <= Math.min(limit, from + 12); i++)
    if (tokens[i]!.lower === 'at') return /^(?:NUM|SYM)$/.test(tokens[i + 1]!.pos) || measures.has(tokens[i + 1]!.lower)
  return false
}

const measures: ReadonlySet<string> = new Set(
  'more less fewer about around nearly almost over under between some roughly least zero up just'.split(' '),
)

export const examples: ConstructionExamples = {
  finds: [
    '<The fire service> {put} [the number of injured at 40].',
    'Some 40,000 marched; <police> {put} [the figure at 12,000].',
    '<The dossier> {estimated} [the annual cost at £600 million].',
    '<The ministry> {puts} [the damage at more than $2bn].',
  ],
  ignores: ['She put the figure at the door.', 'The mayor put the car at the gate.', 'They put a value on it.'],
}
