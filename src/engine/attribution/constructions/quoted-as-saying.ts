import { claimBefore, claimFrom } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import type { Cue } from '../cue.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import { endsSentence, isQuoted, type Range, type Reading, sentenceOf } from '../reading.ts'
import { subjectBefore } from '../subject.ts'

/**
 * "The Post quoted Lind as saying the dam was old", "Lind was quoted as saying …": the one who is quoted is the source;
 * the outlet passed it on.
 */
export const quotedAsSaying: Construction = {
  name: 'quoted-as-saying',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || !/^(?:quote|cite)$/.test(cue.lemma)) return undefined
    const { tokens } = reading
    const { last: limit } = cue.sentence
    const at = cue.words.last + 1
    const named = cue.group.passive
      ? subjectBefore(reading, cue.words.first, cue.sentence.first)
      : nounPhraseAfter(reading, at, limit, false)
    if (named === undefined) return undefined
    let as = cue.group.passive ? at : named.last + 1
    while (as < limit && as - at < 12 && tokens[as]!.lower !== 'as' && !isQuoted(reading, as)) as++
    if (tokens[as]?.lower !== 'as' || !/^(?:saying|telling|writing|claiming)$/.test(tokens[as + 1]?.lower ?? ''))
      return undefined
    const isDescribed = !cue.group.passive && tokens[named.last + 1]!.text === ',' && tokens[as - 1]!.text === ','
    const quoted = isDescribed && as - 2 > named.last ? { first: named.first, last: as - 2 } : named // "the bishop, Lars Holm,"
    const opens = as + 2 + (tokens[as + 2]?.text === ':' || tokens[as + 2]?.text === ',' ? 1 : 0)
    const by = agent(reading, as + 2, limit)
    const relay = cue.group.passive
      ? (by ?? agent(reading, at, as - 1))
      : subjectBefore(reading, cue.words.first, cue.sentence.first)
    const claim = claimOf(reading, by ? by.last + 1 : opens, cue.group.passive ? quoted : relay, cues)
    if (claim === undefined) return undefined
    return {
      source: [quoted],
      cue: { first: as, last: as + 1 },
      claim: [claim],
      ...(relay && { relay: { source: [relay], cue: cue.words } }),
    }
  },
}

/** After the cue, or before the words that open the sentence's second half: "“It held,” the agency quoted him as saying". */
function claimOf(reading: Reading, at: number, subject: Range | undefined, cues: readonly Cue[]): Range | undefined {
  const { tokens } = reading
  const next = tokens[at]
  const follows =
    next !== undefined && !endsSentence(next) && next.text !== ',' && !/^(?:in|on|by|during)$/.test(next.lower)
  if (follows && sentenceOf(reading, at) === sentenceOf(reading, at - 1)) return claimFrom(reading, at, cues)
  const before = subject === undefined ? -1 : subject.first - 1
  return before > 0 && (isQuoted(reading, before) || tokens[before]!.text === ',')
    ? claimBefore(reading, before)
    : undefined
}

/** "by the agency". */
const agent = (reading: Reading, by: number, limit: number): Range | undefined =>
  by <= limit && reading.tokens[by]!.lower === 'by' ? nounPhraseAfter(reading, by + 1, limit, false) : undefined

export const examples: ConstructionExamples = {
  finds: [
    'The Harbour Post quoted <Lind> {as saying} [the dam was old].',
    '<The minister> was quoted {as saying} [that talks had failed].',
    '<Roth> was quoted by the agency {as saying}: [“It held.”]',
    '[“It held,”] <Roth> was quoted {as saying} by the agency.',
    '[“It held,”] the agency quoted <him> {as saying}.',
    'The Post quoted <the bishop, Lars Holm>, {as saying} [the dam was old].',
    'The Gazette cited <two aides> {as saying} [the vote was lost].',
    'State radio quoted <an army spokesman> {as saying} [the road was open].',
  ],
  ignores: [
    'The paper quoted a price of 40 crowns.',
    'He quoted Lind at length.',
    'The firm was quoted on the exchange.',
  ],
}
