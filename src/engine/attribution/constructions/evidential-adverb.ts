import { trim } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'

/** "The visit reportedly aims to …": nobody is credited; the claim is the whole sentence around the adverb. Rubric 4.3. */
export const evidentialAdverb: Construction = {
  name: 'evidential-adverb',
  match(cue, { reading, earlier }) {
    if (cue.kind !== 'wording' || cue.row.kind !== 'adverb') return undefined
    const { first, last } = cue.sentence
    if (
      earlier.some((found) => found.claim.some((part) => part.first <= cue.words.first && cue.words.last <= part.last))
    )
      return undefined
    const before = trim(reading, first, cue.words.first - 1)
    const after = trim(reading, cue.words.last + 1, last)
    const claim = [before, after].filter((part) => part !== undefined)
    return after && { source: [], claim }
  },
}

export const examples: ConstructionExamples = {
  finds: [
    '[The firm] {reportedly} [paid twice].',
    '{Allegedly}, [the doors were locked].',
    '[The two] {purportedly} [met in Oslo last week].',
    '[He was] {supposedly} [in Rome that night].',
  ],
  ignores: ['Lind said the firm had apparently paid.', 'The report was long.', 'They met openly.'],
}
