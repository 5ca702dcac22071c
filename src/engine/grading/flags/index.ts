import type { Flag } from '../grade.ts'
import type { Case, FlagRule } from '../rule.ts'
import { assessment } from './assessment.ts'
import { byCueClass } from './by-cue-class.ts'
import { bySource } from './by-source.ts'
import { hedge } from './hedge.ts'
import { noSourceDescribed } from './no-source-described.ts'
import { ownPosition } from './own-position.ts'
import { prediction } from './prediction.ts'

/** In the order in which they are shown: the source, the route, the claim, the verb. */
export const flagRules: readonly FlagRule[] = [
  ...bySource,
  noSourceDescribed,
  prediction,
  ownPosition,
  assessment,
  hedge,
  ...byCueClass,
]

/** What can be said of a source that made no claim. */
const ofAnySource: ReadonlySet<Flag> = new Set<Flag>(['coreference', 'speaker-unclear'])

/** The flags that a claim's own words and source raise. */
export const flagsOf = (on: Case): Flag[] =>
  flagRules
    .filter(({ flag }) => on.claim.attribution.kind === 'claim' || ofAnySource.has(flag))
    .filter((rule) => rule.applies(on))
    .map(({ flag }) => flag)
