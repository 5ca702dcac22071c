import { claimBefore, claimFrom, trim } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { mayFollow } from '../cue.ts'
import { afterAdverbials } from '../adverbials.ts'
import { endsSentence, isQuoted } from '../reading.ts'
import { subjectBefore } from '../subject.ts'

/** "As Lind noted, the dam is old"; "The dam is old, as Lind noted": an aside that credits the sentence around it. */
export const asAside: Construction = {
  name: 'as-aside',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || !cue.group.finite || cue.group.passive || cue.group.negated) return undefined
    if (!mayFollow(cue, 'clause') && cue.lemma !== 'put it') return undefined
    const { tokens } = reading
    const { first, last } = cue.sentence
    const source = subjectBefore(reading, cue.words.first, first)
    if (source === undefined || source.first - 1 < first || tokens[source.first - 1]!.lower !== 'as') return undefined
    const end = afterAdverbials(reading, cue.words.last + 1, last)
    const isComma = tokens[end]?.text === ','
    if (!isComma && end <= last && !endsSentence(tokens[end])) return undefined
    const as = source.first - 1
    const opens =
      as === first ||
      (as === first + 1 && tokens[first]!.pos === 'CCONJ') ||
      (as === first + 2 && tokens[first + 1]!.text === ',')
    if (opens) {
      const claim = isComma ? claimFrom(reading, end + 1, cues) : undefined
      return claim && { source: [source], claim: [claim] }
    }
    if (tokens[as - 1]!.text !== ',' && !isQuoted(reading, as - 1)) return undefined
    const before = claimBefore(reading, as - 1)
    const after = isComma ? trim(reading, end + 1, last) : undefined
    return before && { source: [source], claim: after ? [before, after] : [before] }
  },
}

export const examples: ConstructionExamples = {
  finds: [
    'As <Lind> {noted}, [the dam is old].',
    '[The dam is old], as <the engineers> {reported} in May.',
    'But as <she> {said} on Monday, [the vote was close].',
    '[The yard], as <the union> {pointed out}, [has no owner].',
    '[“It was a choice,”] as <the auditor> {put it}.',
  ],
  ignores: ['As Lind said this, the lights went out.', 'She smiled as he said so.', 'As a rule, nobody said much.'],
}
