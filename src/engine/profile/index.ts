import { type Grade, grades } from '../grading/grade.ts'
import type { GradedClaim } from '../report.ts'
import type { Who } from '../sources/sourced-claim.ts'
import type { TextDocument } from '../text/document.ts'
import { accusationsIn } from './accusations.ts'
import { whoDidNotComment } from './no-comment.ts'
import type { Profile } from './profile.ts'
import { relaysOf, relaysRestedOn } from './relays.ts'
import { sharedOrigins } from './shared-origins.ts'
import { speakersOf } from './speakers.ts'

/** The article as a whole, from its graded claims. Claims that are not graded count only where they are no comment. */
export function profileOf(claims: readonly GradedClaim[], document: TextDocument): Profile {
  const graded = claims.filter(({ verdict }) => verdict.graded)
  const speakers = speakersOf(graded)
  return {
    graded: graded.length,
    notGraded: claims.length - graded.length,
    byGrade: countByGrade(graded),
    byWho: countByWho(graded),
    speakers,
    relays: relaysOf(graded),
    unnamed: graded.filter(({ who }) => isUnnamed(who)).map(({ id }) => id),
    reliance: { speaker: speakers[0] ?? null, relay: relaysRestedOn(graded)[0] ?? null },
    sharedOrigins: sharedOrigins(graded, document),
    noComment: whoDidNotComment(claims, document),
    accusations: accusationsIn(claims, document),
  }
}

const isUnnamed = (who: Who): boolean => who.startsWith('W-ANON') || who === 'W-NONE'

function countByGrade(graded: readonly GradedClaim[]): Record<Grade, number> {
  const counts = Object.fromEntries(grades.map((grade) => [grade, 0])) as Record<Grade, number>
  for (const { verdict } of graded) if (verdict.graded) counts[verdict.grade]++
  return counts
}

function countByWho(graded: readonly GradedClaim[]): Partial<Record<Who, number>> {
  const counts: Partial<Record<Who, number>> = {}
  for (const { who } of graded) counts[who] = (counts[who] ?? 0) + 1
  return counts
}
