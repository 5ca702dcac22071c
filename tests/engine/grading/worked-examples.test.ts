import { describe, expect, test } from 'vitest'
import type { Flag, Grade } from '../../../src/engine/grading/grade.ts'
import { analyseMarked } from './marked-text.ts'

/** The lines of rubric 2.8, in sentences of our own, through the whole engine. */
describe('the rubric’s worked examples', () => {
  test.each<[text: string, grade: Grade, flag?: Flag]>([
    ['Rents rose by a tenth in May, the Labor Department {said}.', 'Good'],
    ['Rents rose by a tenth in May, the Labor Department {said} in _a report_.', 'Strong'],
    ['The pump failed twice, {according to} court documents filed Monday.', 'Strong'],
    ['A study {found} that the birds leave earlier.', 'Fair'],
    ['Experts {say} that the birds leave earlier.', 'Weak'],
    ['Police {said} the road was clear.', 'Fair'],
    ['Leeds police {said} in a statement that the road was clear.', 'Good'],
    ['“I saw him run out of it,” {said} Mary Jones, who was in the shop.', 'Good'],
    ['“I saw him run out of it,” Mary Jones, who was in the shop, {told} the court.', 'Strong'],
    ['Two people familiar with the matter {said} the plan was dropped.', 'Fair'],
    ['People familiar with the matter {said} the plan was dropped.', 'Weak'],
    ['People familiar with the matter {told} us that the plan was dropped.', 'Fair'],
    [
      'Three White House aides, fearing reprisal, {told} us that the plan was dropped, and a memo reviewed by us says the same.',
      'Good',
    ],
    ['The Times {reported} that the plan was dropped.', 'Fair'],
    ['Local media {reported} that the plan was dropped.', 'Weak'],
    ['Officials {said} the plan was dropped.', 'Weak'],
    ['Critics {say} the plan is racist.', 'Weak'],
    ['“I will not sign this bill as it stands,” Ben Oduya, the governor, {wrote} on his X account.', 'Strong'],
    [
      'The Russian Defence Ministry {said} Ukraine shelled the village, TASS reported.',
      'Fair',
      'state-controlled-relay',
    ],
    [
      '“Prices will come down before the winter,” Russian President Oleg Marin {said} in a televised speech, TASS reported.',
      'Good',
      'state-controlled-relay',
    ],
    ['“The wall moved again last night,” Ana Smith, the engineer, {told} the BBC.', 'Good'],
    ['The bridge was {reportedly} closed.', 'None'],
    ['It {is believed} that the bridge was closed.', 'None'],
  ])('%s', (text, grade, flag) => {
    const { verdict } = analyseMarked(text).claim
    expect(verdict.graded && verdict.grade).toBe(grade)
    if (flag) expect(verdict.flags).toContain(flag)
  })
})
