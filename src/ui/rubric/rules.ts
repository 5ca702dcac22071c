import { adjustmentPoints, ceilingLimits, originPoints } from '../../data/rubric/rubric.ts'
import { adjustments } from '../../engine/grading/adjustments/index.ts'
import { ceilings } from '../../engine/grading/ceilings/index.ts'
import type { Flag, Grade } from '../../engine/grading/grade.ts'
import { origins } from '../../engine/grading/origins/index.ts'
import { relayLimits } from '../../engine/grading/relays/index.ts'
import { flagWords, gradeLabel, relayWords, ruleWords, say, sayCount, whoWords } from '../../words.ts'

/** A rule as the reader is told of it. `code` is its anchor: the reasons on a card lead there. */
export interface RuleForReaders {
  readonly code: string
  readonly what: string
  readonly worth: string
  readonly basis: string
  /** What would make the sourcing better, or null where nothing is missing. */
  readonly stronger: string | null
}

const signed = (points: number) => (points > 0 ? '+' : '−') + sayCount('grading_points', Math.abs(points))
const limit = (grade: Grade | null) =>
  grade === null ? say('grading_no_limit') : say('grading_at_most', gradeLabel(grade))

/** Kinds of source and their points, most first. */
export const originRules = (): readonly RuleForReaders[] =>
  Object.values(origins).map(({ code, basis, stronger }) => ({
    code,
    what: whoWords(code),
    worth: sayCount('grading_points', originPoints[code]),
    basis,
    stronger,
  }))

/** What gives a point, then what takes one. */
export const adjustmentRules = (): readonly RuleForReaders[] =>
  [...adjustments]
    .sort((a, b) => adjustmentPoints[b.code] - adjustmentPoints[a.code])
    .map(({ code, basis, stronger }) => ({
      code,
      what: ruleWords(code),
      worth: signed(adjustmentPoints[code]),
      basis,
      stronger: adjustmentPoints[code] > 0 ? null : stronger,
    }))

/** What limits a grade because of the origin or the occasion, lowest limit first. */
export const ceilingRules = (): readonly RuleForReaders[] =>
  ceilings.map(({ code, basis, stronger }) => ({
    code,
    what: ruleWords(code),
    worth: limit(ceilingLimits[code]),
    basis,
    stronger,
  }))

/** What limits a grade because of a link in the chain. */
export const relayRules = (): readonly RuleForReaders[] =>
  Object.values(relayLimits).map(({ code, basis, stronger }) => ({
    code,
    what: relayWords(code),
    worth: limit(ceilingLimits[code]),
    basis,
    stronger,
  }))

/** Every flag, told about the source first, then the route, the claim, and the article. */
const flags: Record<Flag, true> = {
  unnamed: true,
  'no-reason-given': true,
  'boilerplate-reason': true,
  'not-counted': true,
  'no-speaker-named': true,
  'no-source-described': true,
  'speaker-unclear': true,
  coreference: true,
  'party-controlled': true,
  'state-controlled-relay': true,
  'outlet-not-classified': true,
  hearsay: true,
  'route-not-stated': true,
  carried: true,
  accusation: true,
  denial: true,
  'own-position': true,
  argument: true,
  'assessment-of-another-party': true,
  prediction: true,
  hedge: true,
  'distancing-verb': true,
  'endorsing-verb': true,
  'unverified-by-article': true,
  'disputed-in-article': true,
  'sourced-lower-in-body': true,
  'higher-in-body': true,
}

/** What can be noted beside a grade. */
export const notes = (): readonly string[] => (Object.keys(flags) as Flag[]).map(flagWords)
