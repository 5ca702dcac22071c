import { describe, expect, test } from 'vitest'
import { codesOf, work } from './working.ts'

describe('the sum of the rubric, as its worked examples (2.8) and the seed (3) do it', () => {
  test.each<[why: string, codes: string, points: number, grade: string]>([
    ['the Labor Department said', 'ORG', 6, 'Good'],
    ['… in a report (linked)', 'ORG +record +linked', 8, 'Strong'],
    ['court documents filed Monday', 'DOC +record', 8, 'Strong'],
    ['a study found', 'DU', 4, 'Fair'],
    ['experts say', 'AV', 2, 'Weak'],
    ['police said', 'GOV', 5, 'Fair'],
    ['a witness by name, quoted, no occasion', 'PR +quote +access', 9, 'Good'],
    ['… in court', 'PR +quote +access +record', 10, 'Strong'],
    ['an official of a department, fearing for her job', 'AD +reason +record', 6, 'Fair'],
    ['two people familiar with the matter', 'AA +counted', 4, 'Fair'],
    ['three aides, fearing reprisal, memo reviewed', 'AD +counted +reason +record +access K1up', 8, 'Good'],
    ['Bloomberg, citing people familiar', 'AA T2', 3, 'Weak'],
    ['local media reported', 'AV T5', 2, 'Weak'],
    ['critics say the plan is racist', 'AV -anon_opinion', 2, 'Weak'],
    ['own account, quoted', 'PR +quote +record', 9, 'Strong'],
    ['a president on television, Tass', 'PR +quote +record T3x', 9, 'Good'],
    ['told the BBC', 'PR +quote T1', 8, 'Good'],
    ['reportedly', 'NONE', 0, 'None'],
    ['seed A9', 'PR T3', 7, 'Fair'],
    ['seed A18', 'GOV -accuse', 4, 'Fair'],
    ['seed A20', 'PR T6', 7, 'Fair'],
    ['two outlets pass on a named source', 'PR T1 T1', 7, 'Fair'],
    ['two outlets pass on people familiar', 'AA T2 T2', 3, 'Weak'],
    ['a headline that the body sources lower', 'PR body:Fair', 7, 'Fair'],
  ])('%s', (_why, codes, points, grade) => {
    expect(work(codes)).toMatchObject({ points, grade })
  })

  test('prints its working', () => {
    expect(work('PR +quote').text).toBe('W-PR 7 +1 quote = 8; K9')
    expect(work('PR +quote +record T0').text).toBe('W-PR 7 +1 quote +1 record = 9; T0')
  })

  test.each([
    ['PR +quote +record T0'],
    ['AD +counted +reason K1up'],
    ['GOV -accuse'],
    ['AA T2 T2'],
    ['PR K6 body:Fair'],
  ])('can be read back: %s', (codes) => {
    expect(codesOf(work(codes).text)).toBe(codes)
  })

  test.each([['XX'], ['PR +luck'], ['AA +counted +reason K1up'], ['AD +counted K1up'], ['']])(
    'refuses "%s"',
    (codes) => {
      expect(() => work(codes)).toThrow()
    },
  )
})
