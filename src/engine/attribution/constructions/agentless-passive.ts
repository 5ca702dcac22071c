import { claimFrom, openingAfter } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import type { VerbCue } from '../cue.ts'
import { nounPhraseAfter } from '../noun-phrase.ts'
import type { Reading } from '../reading.ts'
import { subjectBefore } from '../subject.ts'

const opinion: ReadonlySet<string> = new Set(
  'see view regard consider believe say think understand report allege rumour rumor claim fear know suspect estimate describe deem assume presume repute speculate tip'.split(
    ' ',
  ),
)

/**
 * "The visit is seen as a test", "he is believed to have fled", "nine are feared dead", "it is understood that …": nobody is
 * credited, unless a by-phrase follows. "Is expected to" is left out: it mostly tells what is planned.
 */
export const agentlessPassive: Construction = {
  name: 'agentless-passive',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || !cue.group.passive || !opinion.has(cue.lemma) || cue.group.negated) return undefined
    const { tokens } = reading
    const { first, last: limit } = cue.sentence
    let at = cue.words.last + 1
    const source = tokens[at]?.lower === 'by' ? nounPhraseAfter(reading, at + 1, limit, false) : undefined
    if (tokens[at]?.lower === 'by' && source === undefined) return undefined
    if (source !== undefined) at = source.last + 1
    while (at <= limit && tokens[at]!.pos === 'ADV') at++
    const link = linkAt(reading, cue, at)
    if (link === undefined || at > limit) return undefined
    const credited = source ? [source] : []
    if (tokens[cue.words.first - 1]?.lower === 'it') {
      const claim =
        link === 'that' || (link === 'clause' && isClauseAt(reading, at, limit))
          ? claimFrom(reading, at, cues)
          : undefined
      return claim && { source: credited, claim: [claim] }
    }
    if (link === 'that' || link === 'clause') return undefined
    const opens = link === 'as' ? at + 1 : at
    const after = opens <= limit ? claimFrom(reading, opens, cues) : undefined
    if (after === undefined) return undefined
    if (link === 'as' && source === undefined)
      return { source: [], cue: { first: cue.words.first, last: at }, claim: [after] }
    const subject = subjectBefore(reading, cue.words.first, first)
    if (subject === undefined && (link !== 'as' || source === undefined)) return undefined
    return {
      source: credited,
      cue: { first: cue.words.first, last: cue.words.last },
      claim: subject ? [subject, after] : [after],
    }
  },
}

/** What ties the passive to what is held to be so: "as", "to" with a verb, "that", "of" hiding it, or a state ("feared dead"). */
function linkAt(
  { tokens }: Reading,
  cue: VerbCue,
  at: number,
): 'as' | 'to' | 'that' | 'of' | 'state' | 'clause' | undefined {
  const word = tokens[at]
  const next = tokens[at + 1]
  if (word === undefined) return undefined
  if (word.lower === 'as') return cue.lemma === 'know' ? undefined : 'as'
  if (word.lower === 'that') return 'that'
  if (word.lower === 'to') return next?.pos === 'VERB' || next?.pos === 'AUX' ? 'to' : undefined
  if (word.lower === 'of')
    return cue.lemma === 'suspect' && next !== undefined && /ing$/.test(next.lower) ? 'of' : undefined
  if (states.has(word.lower)) return 'state'
  if (cue.lemma === 'consider' && widely.has(tokens[cue.words.last - 1]?.lower ?? '')) return 'state'
  return tokens[cue.words.first - 1]?.lower === 'it' ? 'clause' : undefined
}

const states: ReadonlySet<string> = new Set(
  'dead missing lost killed injured wounded trapped drowned alive stolen destroyed guilty responsible safe captured damaged stranded buried'.split(
    ' ',
  ),
)
const widely: ReadonlySet<string> = new Set('widely generally commonly broadly largely universally'.split(' '))

const isClauseAt = (reading: Reading, at: number, limit: number): boolean =>
  /clause$/.test(openingAfter(reading, at, limit).kind)

export const examples: ConstructionExamples = {
  finds: [
    'The visit {is seen as} [a test of the truce].',
    '[The driver] {is believed} [to have fled].',
    'It {is understood} [that the firm will close].',
    '[The visit] {is seen} by <analysts> as [a test of the truce].',
    '[Two men] {are said} [to have met in Oslo].',
    '[Nine people] {are feared} [dead].',
    '[Two boats] {were reported} [missing after the storm].',
    'It {is feared} [the reef may never recover].',
    '[The pair] {are suspected} [of selling the plans].',
    'It {has been claimed} [that the vote was bought].',
    'The result {is widely regarded as} [the end of his career].',
  ],
  ignores: [
    'The bridge was seen from the hill.',
    'The vote is expected to begin at noon.',
    'He was known in the town.',
    'The accident was reported to the police.',
    'The ship is known as the Dawn.',
    'The loss was reported in May.',
  ],
}
