import { trim } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { nounPhraseAfter } from '../noun-phrase.ts'
import { subjectBefore } from '../subject.ts'

const opinion: ReadonlySet<string> = new Set(
  'see view regard consider believe say think understand report allege rumour claim fear know suspect estimate describe deem assume presume'.split(
    ' ',
  ),
)

/**
 * "The visit is seen as a test", "he is believed to have fled", "it is understood that …": nobody is credited, unless a
 * by-phrase follows. "Is expected to" is left out: it mostly tells what is planned.
 */
export const agentlessPassive: Construction = {
  name: 'agentless-passive',
  match(cue, { reading }) {
    if (cue.kind !== 'verb' || !cue.group.passive || !opinion.has(cue.lemma) || cue.group.negated) return undefined
    const { tokens } = reading
    const { last: limit } = cue.sentence
    let at = cue.words.last + 1
    let source = undefined
    if (tokens[at]?.lower === 'by') {
      source = nounPhraseAfter(reading, at + 1, limit, false)
      if (source === undefined) return undefined
      at = source.last + 1
    }
    while (at <= limit && tokens[at]!.pos === 'ADV') at++
    const link = tokens[at]?.lower
    if (link !== 'as' && link !== 'to' && link !== 'that') return undefined
    const cueWords = { first: cue.words.first, last: source !== undefined || link !== 'as' ? cue.words.last : at }
    const after = trim(reading, link === 'as' ? at + 1 : at, limit)
    if (after === undefined) return undefined
    const subject =
      link === 'to' || source !== undefined ? subjectBefore(reading, cue.words.first, cue.sentence.first) : undefined
    if (link === 'that' && tokens[cue.words.first - 1]?.lower !== 'it') return undefined
    if (link === 'to' && subject === undefined) return undefined
    return { source: source ? [source] : [], cue: cueWords, claim: subject ? [subject, after] : [after] }
  },
}

export const examples: ConstructionExamples = {
  finds: [
    'The visit {is seen as} [a test of the truce].',
    '[The driver] {is believed} [to have fled].',
    'It {is understood} [that the firm will close].',
    '[The visit] {is seen} by <analysts> as [a test of the truce].',
    '[Two men] {are said} [to have met in Oslo].',
  ],
  ignores: [
    'The bridge was seen from the hill.',
    'The vote is expected to begin at noon.',
    'He was known in the town.',
  ],
}
