import { afterAdverbials } from '../adverbials.ts'
import { hasFiniteVerb, trim } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { mayFollow } from '../cue.ts'
import { isDash, type Reading } from '../reading.ts'
import { subjectBefore } from '../subject.ts'

/** "The dam (so the ministry says) is safe"; "The yard – Roth says – was never hers": the claim is the sentence around. */
export const asideInMarks: Construction = {
  name: 'aside-in-marks',
  match(cue, { reading }) {
    if (cue.kind !== 'verb' || !cue.group.finite || cue.group.passive || cue.group.negated || !mayFollow(cue, 'clause'))
      return undefined
    const { tokens } = reading
    const { first, last } = cue.sentence
    const close = afterAdverbials(reading, cue.words.last + 1, last)
    if (close > last || !closes(reading, close)) return undefined
    const source = subjectBefore(reading, cue.words.first, first)
    if (source === undefined) return undefined
    let open = source.first - 1
    if (/^(?:so|as|or)$/.test(tokens[open]?.lower ?? '')) open--
    if (open <= first || !(tokens[open]!.text === '(' || isDash(reading, open))) return undefined
    const parts = [trim(reading, first, open - 1), trim(reading, close + 1, last)].filter((part) => part !== undefined)
    return parts.some((part) => hasFiniteVerb(reading, part)) ? { source: [source], claim: parts } : undefined
  },
}

const closes = (reading: Reading, at: number): boolean => reading.tokens[at]!.text === ')' || isDash(reading, at)

export const examples: ConstructionExamples = {
  finds: [
    '[The dam] (so <the ministry> {says}) [is safe].',
    '[The yard] – <Roth> {says} – [was never hers].',
    '[The vote] — as <two aides> {admit} — [was close].',
    '[The crew had left] (<the harbour office> {said} on Monday).',
  ],
  ignores: [
    'The man (he said nothing) left.',
    'The yard – a wreck – was sold.',
    'The mayor (who said she would run) lost.',
  ],
}
