import { trim } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { bareNounPhraseBefore } from '../noun-phrase-before.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import type { Range, Reading } from '../reading.ts'
import { possessives } from '../word-kinds.ts'

/**
 * "In Lind's view, the dam is old"; "by the ministry's reckoning"; "in the eyes of the union": an aside that says whose
 * view the rest of the sentence is. "In my view" is the writer's own.
 */
export const inOnesView: Construction = {
  name: 'in-ones-view',
  match(cue, { reading }) {
    if (cue.kind !== 'noun' || !cue.row.follows.includes('in')) return undefined
    const { tokens } = reading
    const { first, last } = cue.sentence
    const at = cue.words.first
    const named = tokens[at + 1]?.lower === 'of' && tokens[at - 1]?.lower === 'the'
    const source = named ? nounPhraseAfter(reading, at + 2, last, false) : ownerBefore(reading, at - 1, first)
    if (source === undefined) return undefined
    const opens = named ? at - 2 : source.first - 1
    if (cue.lemma === 'account' && tokens[opens]?.lower !== 'by') return undefined // "in his account there were …"
    if (named && /^(?:storm|hurricane|law|beholder)$/.test(tokens[source.last]!.lower)) return undefined
    const closes = named ? source.last : at
    if (opens < first || !/^(?:in|by|on|to)$/.test(tokens[opens]!.lower)) return undefined
    const isFirst = opens === first || (opens === first + 1 && tokens[first]!.pos === 'CCONJ')
    const isAside = tokens[closes + 1]?.text === ',' || closes + 2 > last
    if (!isAside || (!isFirst && tokens[opens - 1]!.text !== ',')) return undefined
    const claim = [trim(reading, isFirst ? opens : first, opens - 1), trim(reading, closes + 1, last)]
    const parts = claim.filter((part) => part !== undefined)
    return parts.length > 0 ? { source: [source], claim: parts } : undefined
  },
}

const writers = /^(?:my|our|your|whose)$/

/** "her", "her own", "the ministry's". */
function ownerBefore(reading: Reading, before: number, floor: number): Range | undefined {
  const { tokens } = reading
  let at = before
  while (at > floor && tokens[at]!.pos === 'ADJ') at--
  const mark = tokens[at]
  if (mark === undefined || at <= floor) return undefined
  if (possessives.has(mark.lower)) return writers.test(mark.lower) ? undefined : { first: at, last: at }
  if (!/^['’]s?$/.test(mark.text)) return undefined
  const noun = bareNounPhraseBefore(reading, at - 1, floor)
  return noun && { first: noun.first, last: at }
}

export const examples: ConstructionExamples = {
  finds: [
    'In <Lind’s> {view}, [the dam is too old].',
    'By <the ministry’s> {reckoning}, [the tunnel saves an hour].',
    '[The vote], in <her> {opinion}, [was fair].',
    'In the {eyes} of <the union>, [the offer was an insult].',
    '[The yard was worth twice as much], by <his> own {account}.',
  ],
  ignores: [
    'In my view, the dam is too old.',
    'In this view, the sea is on the left.',
    'In the eyes of the storm, all was calm.',
    'In his account, there were forty crowns.',
    'The tower is in full view, and the gate is shut.',
  ],
}
