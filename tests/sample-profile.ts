import { grades, type Grade } from '../src/engine/grading/grade.ts'
import type { Profile } from '../src/engine/profile/profile.ts'
import { relaysOf, relaysRestedOn } from '../src/engine/profile/relays.ts'
import { speakersOf } from '../src/engine/profile/speakers.ts'
import type { GradedClaim } from '../src/engine/report.ts'

/** The profile of sample claims, with what needs a text to be found said outright. */
export function sampleProfile(claims: readonly GradedClaim[]): Profile {
  const graded = claims.filter(({ verdict }) => verdict.graded)
  const having = (grade: Grade) => graded.filter(({ verdict }) => verdict.graded && verdict.grade === grade).length
  const has = (id: string) => claims.some((claim) => claim.id === id)
  const speakers = speakersOf(graded)
  return {
    graded: graded.length,
    notGraded: claims.length - graded.length,
    byGrade: Object.fromEntries(grades.map((grade) => [grade, having(grade)])) as Record<Grade, number>,
    byWho: {},
    speakers,
    relays: relaysOf(graded),
    unnamed: graded.filter(({ who }) => who.includes('ANON') || who === 'W-NONE').map(({ id }) => id),
    reliance: { speaker: speakers[0] ?? null, relay: relaysRestedOn(graded)[0] ?? null },
    sharedOrigins: has('c9')
      ? [
          {
            is: 'unnamed',
            name: 'two people briefed on the inspection',
            through: 'Fjord Courier',
            claims: ['c3', 'c9'],
          },
        ]
      : [],
    noComment: has('c10') ? [{ name: 'the ministry of transport', claims: ['c10'] }] : [],
    accusations: has('c6')
      ? [
          { claim: 'c4', accused: 'the port authority', responses: ['c2', 'c7'] },
          { claim: 'c6', accused: 'Norvane Steel', responses: [] },
        ]
      : [],
  }
}
