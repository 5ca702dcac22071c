import { wordsOf } from '../article.ts'
import type { SourcedClaim } from '../sources/sourced-claim.ts'
import type { TextDocument } from '../text/document.ts'
import type { Verdict } from './grade.ts'
import { isSameClaim, sayingOf } from './opening/same-claim.ts'
import { denies } from './stance.ts'

/** How many claims back a denial looks for what it denies; keeps the search linear. */
const reach = 12
const pointsBack =
  /^(?:(?:it|that|this)$|(?:all |both )?(?:the|these|those|such|any|his|her|its|their) (?:\p{Ll}+ )?(?:accusations?|allegations?|charges?|claims?|reports?|suggestions?)\b)/iu

/**
 * Marks claims that somebody else in the article denies: the denial repeats their words, or points back at them ("denied
 * such claims"). A flag only, since it concerns truth. Rubric 2.9.
 */
export function markDisputed(
  claims: readonly SourcedClaim[],
  verdicts: readonly Verdict[],
  document: TextDocument,
): Verdict[] {
  const result = [...verdicts]
  claims.forEach((claim, i) => {
    if (!denies({ claim, document })) return
    const target = deniedBy(i, claims, document)
    if (target !== undefined) result[target] = flagged(result[target]!)
  })
  return result
}

/** The index of the claim that claim `i`, a denial, turns down; undefined where it is no claim of the article. */
export function deniedBy(i: number, claims: readonly SourcedClaim[], document: TextDocument): number | undefined {
  const denial = claims[i]!
  const saying = sayingOf(denial, document)
  const first = denial.attribution.claim[0]
  const isBackward = first !== undefined && pointsBack.test(wordsOf(document.article.text, first))
  for (let j = i - 1; j >= Math.max(0, i - reach); j--) {
    const earlier = claims[j]!
    if (isSameParty(earlier, denial)) continue
    const isNear = denial.attribution.sentence - earlier.attribution.sentence <= 2
    if (isSameClaim(saying, sayingOf(earlier, document)) || (isBackward && isNear)) return j
  }
  return undefined
}

const isSameParty = ({ speaker: one }: SourcedClaim, { speaker: other }: SourcedClaim): boolean =>
  'key' in one && 'key' in other && one.key === other.key

const flagged = (verdict: Verdict): Verdict =>
  verdict.flags.includes('disputed-in-article')
    ? verdict
    : { ...verdict, flags: [...verdict.flags, 'disputed-in-article'] }
