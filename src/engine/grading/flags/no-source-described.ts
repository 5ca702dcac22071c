import type { FlagRule, GradeExamples } from '../rule.ts'

const knowing: ReadonlySet<string> = new Set(['learn', 'understand'])

/** "The Herald has learned": an outlet vouches for what nobody is credited with. NPR: never enough. */
export const noSourceDescribed: FlagRule = {
  flag: 'no-source-described',
  applies: ({ claim }) => claim.who === 'W-OUT' && knowing.has(claim.attribution.cueLemma),
}

export const examples: GradeExamples = {
  applies: ['The BBC {has learned} that the bridge was never tested.', 'Sky News {understands} that the talks failed.'],
  leaves: ['The BBC {reported} that the bridge was never tested.'],
}
