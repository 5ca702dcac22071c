import type { Construction } from '../construction.ts'
import { accordingTo } from './according-to.ts'
import { claimSubjectVerb } from './claim-subject-verb.ts'
import { claimVerbSubject } from './claim-verb-subject.ts'
import { evidentialAdverb } from './evidential-adverb.ts'
import { nounCue } from './noun-cue.ts'
import { subjectVerbClaim } from './subject-verb-claim.ts'

/** Every construction, in the order in which they are tried for a cue: the first that finds something wins. */
export const constructions: readonly Construction[] = [
  accordingTo,
  evidentialAdverb,
  nounCue,
  claimSubjectVerb,
  claimVerbSubject,
  subjectVerbClaim,
]
