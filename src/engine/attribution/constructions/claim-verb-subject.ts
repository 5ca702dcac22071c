import { claimBefore, claimFrom, hasFiniteVerb } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { mayFollow } from '../cue.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import { opensOccasion } from '../occasion.ts'
import { endsSentence, isQuoted, type Range, type Reading } from '../reading.ts'
import { closesClaim } from './claim-subject-verb.ts'

/**
 * "“It held,” said Lind": the verb stands before its subject, right after the claim. Only a plain past or present form
 * turns round so, never "has said".
 */
export const claimVerbSubject: Construction = {
  name: 'claim-verb-subject',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || cue.words.first !== cue.group.head || !cue.group.finite) return undefined
    if (!mayFollow(cue, 'quote') && !mayFollow(cue, 'clause')) return undefined
    if (!closesClaim(reading, cue.words.first - 1, cue)) return undefined
    const phrase = nounPhraseAfter(reading, cue.words.last + 1, cue.sentence.last)
    const source = phrase && beforeOccasion(reading, phrase)
    const claim = source && claimBefore(reading, cue.words.first - 1)
    if (source === undefined || claim === undefined) return undefined
    const isWhole = isQuoted(reading, claim.first) && isQuoted(reading, claim.last)
    if (!isWhole && ((!hasFiniteVerb(reading, claim) && !quotesVerb(reading, claim)) || isQuoted(reading, source.last)))
      return undefined
    const { tokens } = reading
    const next = tokens[source.last + 1]
    const isEnd = source.last >= cue.sentence.last || source !== phrase || next!.text === ',' || endsSentence(next)
    if (!isQuoted(reading, cue.words.first - 1) && !(isEnd && isSay.test(cue.lemma))) return undefined
    let at = source.last + 1
    if (tokens[at]?.text === ',') at++
    const second =
      at <= cue.sentence.last && at > source.last + 1 && isQuoted(reading, at)
        ? claimFrom(reading, at, cues)
        : undefined
    return { source: [source], claim: second ? [claim, second] : [claim] }
  },
}

/** "write Ana Roth and Per Lund | in an editorial". */
function beforeOccasion(reading: Reading, phrase: Range): Range {
  for (let i = phrase.first + 1; i < phrase.last; i++)
    if (opensOccasion(reading, i)) return { first: phrase.first, last: i - 1 }
  return phrase
}

/** "The findings “raise hopes” of a cure": its verb is quoted. */
const quotesVerb = (reading: Reading, { first, last }: Range): boolean => {
  for (let i = first; i <= last; i++) if (isQuoted(reading, i) && reading.tokens[i]!.pos === 'VERB') return true
  return false
}

/** Without quotation marks only these turn round: ", said officials". */
const isSay = /^(?:say|report|write|add|claim|warn)$/

export const examples: ConstructionExamples = {
  finds: [
    '[“It held,”] {said} <Ana Roth>.',
    '[“It held,”] {says} <Roth, who built it>.',
    '[The tests “raise hopes” of a cure], {write} <Ana Roth and Per Lund> in an editorial.',
    '[The dam held], {said} <two officials familiar with the work>.',
    '[“It held,”] {said} <Roth>, [“but only just.”]',
  ],
  ignores: [
    'She came, said nothing and left.',
    'The plant, added in May, makes paper.',
    'He sat down, wrote a letter and left.',
    'The memo, seen by the owners, says the pumps “will not last”.',
    'The memo, obtained by the owners, says the pumps “will not last”.',
  ],
}
