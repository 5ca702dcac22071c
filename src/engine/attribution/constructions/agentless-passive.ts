import { claimFrom } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import type { VerbCue } from '../cue.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import type { Reading } from '../reading.ts'
import { subjectBefore } from '../subject.ts'

const opinion: ReadonlySet<string> = new Set(
  'see view regard consider believe say think understand report allege rumour rumor claim fear know suspect estimate describe deem assume presume repute speculate tip'.split(
    ' ',
  ),
)

/**
 * "The visit is seen as a test", "he is believed to have fled", "nine are feared dead": nobody is
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
    const opens = link === 'as' ? at + 1 : at
    if (source === undefined && link === 'as' && saysWhom(reading, opens, limit)) return undefined
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

/** "described as “a first step” by the mayor": somebody is credited, after the quotation. */
function saysWhom({ tokens, document, quotationAt }: Reading, at: number, limit: number): boolean {
  const quotation = document.quotations[quotationAt[at]!]
  return quotation?.first === at && quotation.last < limit && tokens[quotation.last + 1]!.lower === 'by'
}

/** What ties the passive to what is held to be so: "as", "to" with a verb, "of" hiding it, "at" a sum, or a state ("feared dead"). */
function linkAt({ tokens }: Reading, cue: VerbCue, at: number): 'as' | 'to' | 'of' | 'state' | undefined {
  const word = tokens[at]
  const next = tokens[at + 1]
  if (word === undefined) return undefined
  if (word.lower === 'as') return cue.lemma === 'know' ? undefined : 'as'
  if (word.lower === 'to') {
    if (cue.lemma === 'know') return next?.lower === 'be' || next?.lower === 'have' ? 'to' : undefined
    return next?.pos === 'VERB' || next?.pos === 'AUX' ? 'to' : undefined
  }
  if (word.lower === 'at') return cue.lemma === 'estimate' && next !== undefined ? 'state' : undefined
  if (word.lower === 'of')
    return cue.lemma === 'suspect' && next !== undefined && /ing$/.test(next.lower) ? 'of' : undefined
  if (states.has(word.lower)) return 'state'
  if (cue.lemma === 'consider' && widely.has(tokens[cue.words.last - 1]?.lower ?? '')) return 'state'
  return undefined
}

const states: ReadonlySet<string> = new Set(
  'dead missing lost killed injured wounded trapped drowned alive stolen destroyed guilty responsible safe captured damaged stranded buried'.split(
    ' ',
  ),
)
const widely: ReadonlySet<string> = new Set('widely generally commonly broadly largely universally'.split(' '))

export const examples: ConstructionExamples = {
  finds: [
    'The visit {is seen as} [a test of the truce].',
    '[The driver] {is believed} [to have fled].',
    '[The visit] {is seen} by <analysts> as [a test of the truce].',
    '[Two men] {are said} [to have met in Oslo].',
    '[Nine people] {are feared} [dead].',
    '[Two boats] {were reported} [missing after the storm].',
    '[The loss] {is estimated} [at $40 million].',
    '[He] {is rumoured} [to be selling the club].',
    '[The pair] {are suspected} [of selling the plans].',
    'The result {is widely regarded as} [the end of his career].',
  ],
  ignores: [
    'The bridge was seen from the hill.',
    'The vote is expected to begin at noon.',
    'He was known in the town.',
    'The accident was reported to the police.',
    'The ship is known as the Dawn.',
    'The man is known to police.',
    'The loss was reported in May.',
  ],
}
