import type { Construction, ConstructionExamples } from '../construction.ts'
import { afterAdverbials } from '../adverbials.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import { endsSentence, type Range, type Reading } from '../reading.ts'
import { subjectBefore } from '../subject.ts'

/** "…, a claim that the ministry rejects"; "…, which he denies"; "an allegation denied by Oslo": the claim is a word for it. */
export const disputedClaim: Construction = {
  name: 'disputed-claim',
  match(cue, { reading }) {
    if (cue.kind !== 'verb' || cue.form.row.class !== 'DENY') return undefined
    const { tokens } = reading
    const { first, last } = cue.sentence
    const end = cue.words.last + 1
    if (cue.form.forms.includes('participle') && tokens[end]?.lower === 'by' && !cue.group.passive) {
      const noun = claimWordBefore(reading, cue.words.first - 1, first)
      const source = noun && nounPhraseAfter(reading, end + 1, last, false)
      return source && { source: [source], claim: [noun] }
    }
    if (!cue.group.finite || cue.group.passive || cue.group.negated) return undefined
    const after = afterAdverbials(reading, end, last)
    const isDismissed = tokens[after]?.lower === 'as'
    if (after <= last && !isDismissed && !endsSentence(tokens[after]) && tokens[after]!.text !== ',') return undefined
    const subject = subjectBefore(reading, cue.words.first, first)
    if (subject === undefined) return undefined
    const source = withoutClaimWord(reading, subject)
    let at = source.first - 1
    if (at > first && /^(?:which|that)$/.test(tokens[at]!.lower)) {
      if (tokens[at]!.lower === 'which' && tokens[at - 1]!.text === ',')
        return { source: [source], claim: [{ first: at, last: at }] }
      at--
    }
    const claim = claimWordBefore(reading, at, first)
    return claim && { source: [source], claim: [claim] }
  },
}

/** "a claim | Brazil’s ambassador dismissed": two noun phrases side by side, read as one. */
function withoutClaimWord({ tokens }: Reading, { first, last }: Range): Range {
  const noun = tokens[first]!.pos === 'DET' ? first + 1 : first
  const isApart = noun < last && claimWords.test(tokens[noun]!.lower) && /^(?:PROPN|DET)$/.test(tokens[noun + 1]!.pos)
  return { first: isApart ? noun + 1 : first, last }
}

const claimWords =
  /^(?:claims?|accusations?|allegations?|charges?|assertions?|suggestions?|reports?|rumou?rs?|version|account|view|figures?|statements?|story|link|links|involvement|wrongdoing)$/

/** "a claim", "allegations" with its article, right before. */
function claimWordBefore({ tokens }: Reading, at: number, floor: number): Range | undefined {
  if (at < floor || !claimWords.test(tokens[at]!.lower)) return undefined
  let first = at
  while (first > floor && /^(?:DET|ADJ|PRON)$/.test(tokens[first - 1]!.pos)) first--
  return { first, last: at }
}

export const examples: ConstructionExamples = {
  finds: [
    'The islands are ours, [a claim] that <the ministry> {rejects}.',
    'The firm hid the figures, [allegations] <it> {denies}.',
    'The mayor took money, [which] <he> {has denied}.',
    'Scientists warned of a flood, [a claim] <Norway’s ambassador> {dismissed} as nonsense.',
    'The yard was sold twice, [a charge] {disputed} by <its owner>.',
  ],
  ignores: [
    'The goal which he denied them was late.',
    'A claim was filed and rejected.',
    'The plan that he rejected was old.',
  ],
}
