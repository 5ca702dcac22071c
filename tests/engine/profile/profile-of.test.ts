import { describe, expect, test } from 'vitest'
import { grade } from '../../../src/engine/grading/index.ts'
import { profileOf } from '../../../src/engine/profile/index.ts'
import type { GradedClaim } from '../../../src/engine/report.ts'
import type { Speaker } from '../../../src/engine/sources/sourced-claim.ts'
import { claimWith, type Facts, handMadeDocument } from '../grading/hand-made.ts'

const lind: Speaker = { known: 'identified', key: 'lind', name: 'Mara Lind', role: 'mayor', via: 'own-words' }
const she: Speaker = { ...lind, via: 'pronoun' }
const roth: Speaker = { known: 'identified', key: 'roth', name: 'Ada Roth', role: null, via: 'own-words' }
const people: Speaker = { known: 'unnamed', key: 'people familiar', words: 'people familiar with the plan' }

function profileWith(...facts: Facts[]) {
  const claims = facts.map(claimWith)
  const verdicts = grade(claims, handMadeDocument)
  const graded = claims.map((claim, i): GradedClaim => ({ ...claim, id: `c${i + 1}`, verdict: verdicts[i]! }))
  return profileOf(graded, handMadeDocument)
}

describe('the article as a whole', () => {
  test('counts what is graded by grade and by kind of source', () => {
    const profile = profileWith(
      { who: 'W-PR' },
      { who: 'W-GOV' },
      { who: 'W-NONE' },
      { who: 'W-PR', kind: 'no-comment' },
    )
    expect(profile).toMatchObject({
      graded: 3,
      notGraded: 1,
      byGrade: { Strong: 0, Good: 1, Fair: 1, Weak: 0, None: 1 },
      byWho: { 'W-PR': 1, 'W-GOV': 1, 'W-NONE': 1 },
    })
  })

  test('a name and the pronoun for it are one speaker, the busiest speaker first', () => {
    const { speakers } = profileWith(
      { who: 'W-P', speaker: roth },
      { who: 'W-PR', speaker: lind },
      { who: 'W-PR', speaker: she },
    )
    expect(speakers).toEqual([
      { name: 'Mara Lind', claims: ['c2', 'c3'] },
      { name: 'Ada Roth', claims: ['c1'] },
    ])
  })

  test('claims on unnamed sources and on nobody are listed', () => {
    expect(profileWith({ who: 'W-ANON-A' }, { who: 'W-PR' }, { who: 'W-NONE' }).unnamed).toEqual(['c1', 'c3'])
  })

  test('one group of unnamed people behind several claims is one origin', () => {
    const unnamed: Facts = { who: 'W-ANON-A', speaker: people, through: ['T2'] }
    expect(profileWith(unnamed, { who: 'W-PR' }, unnamed).sharedOrigins).toEqual([
      { is: 'unnamed', name: 'people familiar with the plan', through: 'The Gazette', claims: ['c1', 'c3'] },
    ])
  })

  test('the same person heard first-hand twice is no hidden origin', () => {
    expect(profileWith({ who: 'W-PR', speaker: lind }, { who: 'W-PR', speaker: she }).sharedOrigins).toEqual([])
  })

  test('an outlet that passes on several claims is counted', () => {
    expect(profileWith({ who: 'W-PR', through: ['T1'] }, { who: 'W-P', through: ['T1'] }).relays).toEqual([
      { name: 'The Gazette', claims: ['c1', 'c2'] },
    ])
  })
})
