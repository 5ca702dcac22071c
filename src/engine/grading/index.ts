import type { SourcedClaim } from '../sources/sourced-claim.ts'
import type { TextDocument } from '../text/document.ts'
import { compareOpeningWithBody } from './opening/compare.ts'
import { markDisputed } from './disputed.ts'
import { flagsOf } from './flags/index.ts'
import type { Verdict } from './grade.ts'
import { outcomeOf } from './outcome.ts'
import { reasonsFor, strongerWith } from './reasons.ts'
import type { Case } from './rule.ts'

/**
 * The verdict on every claim, in their order. Each is first graded by its own words; then headline, key points and lead
 * are held against the body (rubric 2.6.6), and claims that others deny are marked. Time is linear in claims and text.
 */
export function grade(claims: readonly SourcedClaim[], document: TextDocument): Verdict[] {
  const asWritten = claims.map((claim) => verdictOn({ claim, document }))
  return markDisputed(claims, compareOpeningWithBody(claims, asWritten, document), document)
}

/** The verdict on one claim by its own words alone. */
export function verdictOn(on: Case): Verdict {
  const { kind } = on.claim.attribution
  const flags = flagsOf(on)
  if (kind !== 'claim') return { graded: false, why: notGraded[kind], flags }
  const outcome = outcomeOf(on)
  return {
    graded: true,
    grade: outcome.grade,
    points: outcome.points,
    reasons: reasonsFor(on, outcome),
    stronger: strongerWith(on, outcome),
    flags,
    weakest: outcome.weakest,
    inBody: null,
  }
}

const notGraded = {
  'no-comment': 'Something was not answered or not said: there is no claim to grade.',
  question: 'A question: it claims nothing.',
  'speech-act': 'Something was said or put forward, but the article does not say what it claims.',
  attitude: 'What somebody thinks, wants or plans: there is no claim to grade.',
  likely: 'Likely a claim by its words alone: not sure enough to grade.',
} as const
