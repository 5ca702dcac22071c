import { wordsOf } from '../article.ts'
import { type Grade, grades } from '../grading/grade.ts'
import type { GradedClaim } from '../report.ts'
import type { Who } from '../sources/sourced-claim.ts'
import type { TextDocument } from '../text/document.ts'
import type { Profile, Share } from './profile.ts'
import { sharedOrigins } from './shared-origins.ts'
import { sharesBy } from './shares.ts'
import { unansweredAccusations } from './unanswered-accusations.ts'

/** The article as a whole, from its graded claims. Claims that are not graded count only where they are no comment. */
export function profileOf(claims: readonly GradedClaim[], document: TextDocument): Profile {
  const graded = claims.filter(({ verdict }) => verdict.graded)
  return {
    graded: graded.length,
    notGraded: claims.length - graded.length,
    byGrade: countByGrade(graded),
    byWho: countByWho(graded),
    speakers: sharesBy(graded, ({ speaker }) =>
      speaker.known === 'identified' ? [{ key: speaker.key, name: speaker.name }] : [],
    ),
    relays: sharesBy(graded, ({ relays }) => relays.map(({ name, outlet }) => ({ key: outlet ?? name, name }))),
    unnamed: graded.filter(({ who }) => isUnnamed(who)).map(({ id }) => id),
    sharedOrigins: sharedOrigins(graded),
    noComment: whoDidNotComment(claims, document),
    unanswered: unansweredAccusations(claims, document),
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

function whoDidNotComment(claims: readonly GradedClaim[], { article }: TextDocument): Share[] {
  const asked = claims.filter(({ attribution }) => attribution.kind === 'no-comment')
  return sharesBy(asked, ({ speaker, attribution }) => {
    if (speaker.known === 'identified') return [{ key: speaker.key, name: speaker.name }]
    const words = attribution.source.map((span) => wordsOf(article.text, span)).join(' ')
    return words === '' ? [] : [{ key: words.toLowerCase(), name: words }]
  })
}
