import { describe, expect, test } from 'vitest'
import type { Grade } from '../../../src/engine/grading/grade.ts'
import { verdictOn } from '../../../src/engine/grading/index.ts'
import { claimWith, type Facts, handMadeDocument } from './hand-made.ts'

const graded = (facts: Facts) => {
  const verdict = verdictOn({ claim: claimWith(facts), document: handMadeDocument })
  if (!verdict.graded) throw new Error(verdict.why)
  return verdict
}

describe('points and limits make the grade (rubric 2.8, by the facts of each line)', () => {
  test.each<[what: string, facts: Facts, points: number, grade: Grade]>([
    ['an organisation', { who: 'W-ORG' }, 6, 'Good'],
    ['an organisation in a linked report', { who: 'W-ORG', shows: ['record', 'linked'] }, 8, 'Strong'],
    ['a dated court document', { who: 'W-DOC', shows: ['record'] }, 8, 'Strong'],
    ['a study', { who: 'W-DOC-U' }, 4, 'Fair'],
    ['experts', { who: 'W-ANON-V' }, 2, 'Weak'],
    ['police', { who: 'W-GOV' }, 5, 'Fair'],
    ['named police in a statement', { who: 'W-ORG', shows: ['record'] }, 7, 'Good'],
    ['an eyewitness, quoted, no occasion', { who: 'W-PR', shows: ['fullQuote', 'access'] }, 9, 'Good'],
    ['an eyewitness, quoted, in court', { who: 'W-PR', shows: ['fullQuote', 'access', 'record'] }, 10, 'Strong'],
    ['an official with a reason', { who: 'W-ANON-D', single: true, shows: ['reason', 'record'] }, 6, 'Fair'],
    ['two people familiar', { who: 'W-ANON-A', shows: ['counted'] }, 4, 'Fair'],
    ['people familiar', { who: 'W-ANON-A' }, 3, 'Weak'],
    ['people familiar, told us', { who: 'W-ANON-A', shows: ['to-this-outlet'] }, 4, 'Fair'],
    [
      'three aides with a reason and a memo',
      { who: 'W-ANON-D', shows: ['counted', 'reason', 'to-this-outlet', 'access', 'documentsReviewed'] },
      8,
      'Good',
    ],
    ['an outlet citing people familiar', { who: 'W-ANON-A', through: ['T2'] }, 3, 'Weak'],
    ['an outlet, no sources given', { who: 'W-OUT' }, 5, 'Fair'],
    ['local media', { who: 'W-ANON-V', through: ['T5'] }, 2, 'Weak'],
    ['officials', { who: 'W-ANON-A' }, 3, 'Weak'],
    ['critics who judge', { who: 'W-ANON-V', cue: 'EVALUATE' }, 2, 'Weak'],
    ['somebody’s own account, quoted', { who: 'W-PR', shows: ['fullQuote', 'record'] }, 9, 'Strong'],
    ['an accusing ministry through state media', { who: 'W-ORG', cue: 'ACCUSE', through: ['T3'] }, 5, 'Fair'],
    [
      'a televised speech through state media',
      { who: 'W-PR', shows: ['fullQuote', 'record'], through: ['T3x'] },
      9,
      'Good',
    ],
    ['a named person to another outlet', { who: 'W-PR', shows: ['fullQuote'], through: ['T1'] }, 8, 'Good'],
    ['reportedly', { who: 'W-NONE', cue: 'EVIDENTIAL' }, 0, 'None'],
  ])('%s', (_what, facts, points, grade) => {
    expect(graded(facts)).toMatchObject({ points, grade })
  })
})

describe('limits and clamps', () => {
  test.each<[what: string, facts: Facts, grade: Grade]>([
    ['nobody credited stays at the bottom, quoted or not', { who: 'W-NONE', shows: ['fullQuote', 'record'] }, 'None'],
    ['any source at all is at least Weak', { who: 'W-ANON-V', cue: 'ACCUSE', shows: ['unverified'] }, 'Weak'],
    ['a vague source stays Weak', { who: 'W-ANON-V', shows: ['fullQuote', 'to-this-outlet', 'counted'] }, 'Weak'],
    [
      'one unnamed accuser is Weak',
      { who: 'W-ANON-D', single: true, cue: 'ACCUSE', shows: ['fullQuote', 'record'] },
      'Weak',
    ],
    [
      'unnamed and counted, but no reason: Fair',
      { who: 'W-ANON-D', shows: ['counted', 'record', 'fullQuote'] },
      'Fair',
    ],
    ['a formula is no reason', { who: 'W-ANON-D', boilerplate: true, shows: ['counted', 'record'] }, 'Fair'],
    [
      'an accusation in public is Good at most',
      { who: 'W-PR', cue: 'ACCUSE', shows: ['fullQuote', 'record', 'access'] },
      'Good',
    ],
    [
      'an accusation with a document can be Strong',
      { who: 'W-PR', cue: 'ACCUSE', shows: ['fullQuote', 'record', 'documentCited'] },
      'Strong',
    ],
    ['behind closed doors: Fair', { who: 'W-PR', shows: ['fullQuote', 'closed'] }, 'Fair'],
    ['behind closed doors, and retold by a named person', { who: 'W-PR', shows: ['closed'], through: ['T6'] }, 'Fair'],
    [
      'an unknown outlet costs what a known one does',
      { who: 'W-PR', shows: ['fullQuote', 'record'], through: ['T4'] },
      'Good',
    ],
    [
      'an agency at a public event costs nothing',
      { who: 'W-PR', shows: ['fullQuote', 'record'], through: ['T0'] },
      'Strong',
    ],
    [
      'what another outlet was told by unnamed people is no public record',
      { who: 'W-ANON-A', shows: ['record'], through: ['T2'] },
      'Weak',
    ],
    ['two hands take one level more', { who: 'W-PR', shows: ['fullQuote', 'record'], through: ['T1', 'T3'] }, 'Weak'],
    [
      'an agency is not one of the two hands',
      { who: 'W-PR', shows: ['fullQuote', 'record'], through: ['T0', 'T1'] },
      'Good',
    ],
    ['two hands never go below Weak', { who: 'W-ANON-A', through: ['T2', 'T5'] }, 'Weak'],
    [
      'two who could be meant: Fair',
      {
        who: 'W-PR',
        shows: ['fullQuote', 'record'],
        speaker: { known: 'unclear', candidates: ['Mara Lind', 'Ada Roth'] },
      },
      'Fair',
    ],
  ])('%s', (_what, facts, grade) => {
    expect(graded(facts).grade).toBe(grade)
  })
})

describe('the weakest link is marked', () => {
  test.each<[what: string, facts: Facts, weakest: number]>([
    ['the route', { who: 'W-PR', shows: ['fullQuote', 'record'], through: ['T3'] }, 0],
    ['the origin, weaker than its route', { who: 'W-ANON-A', through: ['T2'] }, 1],
    ['the inner of two', { who: 'W-PR', shows: ['fullQuote', 'record'], through: ['T1', 'T3'] }, 1],
    ['the outer of two', { who: 'W-PR', shows: ['fullQuote', 'record'], through: ['T3', 'T1'] }, 0],
    ['no route: the origin', { who: 'W-GOV' }, 0],
  ])('%s', (_what, facts, weakest) => {
    expect(graded(facts).weakest).toBe(weakest)
  })
})

describe('reasons are two to four sentences, the deciding one first', () => {
  test.each<[what: string, facts: Facts, codes: string[]]>([
    [
      'named, public, quoted, through an agency',
      { who: 'W-PR', shows: ['fullQuote', 'record'], through: ['T0'] },
      ['W-PR', 'record', 'quote', 'T0'],
    ],
    ['held down by the route', { who: 'W-PR', through: ['T3'] }, ['T3', 'W-PR']],
    ['weaker than its route', { who: 'W-ANON-A', through: ['T2'] }, ['W-ANON-A', 'T2']],
    ['nobody', { who: 'W-NONE' }, ['W-NONE', 'K4']],
    ['a quotation without an occasion', { who: 'W-PR', shows: ['fullQuote'] }, ['K9', 'W-PR', 'quote']],
    ['little to say: what is missing is said too', { who: 'W-GOV' }, ['W-GOV', 'K9']],
    [
      'what weakens comes before what strengthens',
      { who: 'W-GOV', cue: 'ACCUSE', shows: ['record'] },
      ['W-GOV', 'accuse_deny', 'record'],
    ],
    [
      'never more than four',
      { who: 'W-ANON-D', shows: ['fullQuote', 'record', 'access', 'counted', 'reason'] },
      ['K1-lifted', 'W-ANON-D', 'record', 'access'],
    ],
    ['two hands', { who: 'W-PR', through: ['T1', 'T1'] }, ['T7', 'W-PR', 'T1', 'T1']],
  ])('%s', (_what, facts, codes) => {
    const { reasons } = graded(facts)
    expect(reasons.map(({ code }) => code)).toEqual(codes)
    for (const { sentence } of reasons) {
      expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u)
      expect(sentence).not.toMatch(/\b[WKT]-?\d|W-[A-Z]|undefined|null|bad_channel|anon_/)
    }
  })
})

test.each(['W-P', 'W-PR'] as const)('a source that may be more than one person is not called named (%s)', (who) => {
  const { reasons } = graded({ who, speaker: { known: 'unclear', candidates: ['Mara Lind', 'Ada Roth'] } })
  const origin = reasons.find(({ code }) => code === who)
  expect(origin?.sentence).toMatch(/is no name/)
})

test('what is asked, answered with nothing or only put forward is listed and not graded', () => {
  const verdicts = (['no-comment', 'question', 'speech-act'] as const).map((kind) =>
    verdictOn({ claim: claimWith({ who: 'W-PR', kind }), document: handMadeDocument }),
  )
  expect(verdicts.map(({ graded }) => graded)).toEqual([false, false, false])
  expect(new Set(verdicts.map((verdict) => !verdict.graded && verdict.why)).size).toBe(3)
})

describe('what would make it stronger', () => {
  test.each<[facts: Facts, stronger: RegExp | null]>([
    [{ who: 'W-PR', shows: ['fullQuote', 'record'] }, null],
    [{ who: 'W-PR', through: ['T3'] }, /independent outlet/],
    [{ who: 'W-PR', shows: ['fullQuote'] }, /where and when/],
    [{ who: 'W-NONE' }, /^who says so$/],
    [{ who: 'W-ORG' }, /name of the person/],
  ])('%j', (facts, stronger) => {
    const said = graded(facts).stronger
    if (stronger === null) expect(said).toBeNull()
    else expect(said).toMatch(stronger)
  })
})
