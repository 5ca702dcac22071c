import { describe, expect, test } from 'vitest'
import type { Grade } from '../../../src/engine/grading/grade.ts'
import { analyse } from '../../../src/engine/index.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'

/** Grade and the flags that hold an opening against its body, of the first claim of a text; a flag leads to a claim of the body. */
function firstOf(...paragraphs: string[]): [Grade | null, string[]] {
  const { claims } = analyse(articleFromText(paragraphs.join('\n\n')))
  const { verdict } = claims[0]!
  const flag = verdict.flags.find((flag) => flag.endsWith('in-body'))
  const below = verdict.graded && verdict.inBody ? claims[verdict.inBody.claim] : null
  expect(verdict.graded && verdict.inBody?.is).toBe(
    flag === undefined ? undefined : flag === 'higher-in-body' ? 'fuller' : 'lower',
  )
  if (flag) expect(below!.attribution.sentence).toBeGreaterThan(claims[0]!.attribution.sentence)
  return [verdict.graded ? verdict.grade : null, verdict.flags.filter((flag) => flag.endsWith('in-body'))]
}

describe('headline, key points and lead are held against the body (rubric 2.6.6)', () => {
  test.each<[why: string, paragraphs: string[], grade: Grade, flags: string[]]>([
    [
      'the body shows a route that the key point leaves out: the lower grade is shown',
      [
        '• Nadia Haddad, the envoy, praised the mediators’ “steady patience”',
        'The talks went on for a third week.',
        'Haddad praised the mediators for their “steady patience” in the talks, the state-run news agency Novaya Linia reported.',
      ],
      'Fair',
      ['sourced-lower-in-body'],
    ],
    [
      'the body names who said it: the grade stays, with a note',
      [
        '• Sweden said the northern cable was cut on purpose',
        'Ships were sent out on Monday.',
        'Nadia Haddad, the Swedish envoy, said in a statement that the northern cable was cut on purpose.',
      ],
      'Fair',
      ['higher-in-body'],
    ],
    [
      'the body repeats it without the occasion: that is no weaker source',
      [
        'Nadia Haddad, the envoy, said in a statement: “The northern cable was cut on purpose.”',
        'Ships were sent out on Monday.',
        'Haddad said the northern cable had been cut on purpose.',
      ],
      'Strong',
      [],
    ],
    [
      'another claim of the same speaker changes nothing',
      [
        '• Nadia Haddad, the envoy, praised the mediators’ “steady patience”',
        'The talks went on for a third week.',
        'Haddad said the harbour would be opened in spring, the state-run news agency Novaya Linia reported.',
      ],
      'Good',
      [],
    ],
    [
      'the same claim of another speaker lowers nothing',
      [
        'Ben Oduya, the mediator, said the northern cable was cut on purpose.',
        'Ships were sent out on Monday.',
        'Officials said the northern cable was cut on purpose.',
      ],
      'Good',
      [],
    ],
  ])('%s', (_why, paragraphs, grade, flags) => {
    expect(firstOf(...paragraphs)).toEqual([grade, flags])
  })
})

describe('a claim that somebody else in the article denies is marked', () => {
  test.each<[why: string, text: string, disputed: boolean]>([
    [
      'in the same words',
      'Mara Lind, the mayor, accused the builders of leaving out half of the steel. The builders denied leaving out half of the steel.',
      true,
    ],
    [
      'by pointing back',
      'Mara Lind, the mayor, accused the builders of leaving out half of the steel. Varn Steel denied the accusation.',
      true,
    ],
    [
      'but not by another matter',
      'Mara Lind, the mayor, said the bridge would open in spring. The builders denied that workers had been hurt.',
      false,
    ],
  ])('%s', (_why, text, disputed) => {
    const [first] = analyse(articleFromText(text)).claims
    expect(first!.verdict.flags.includes('disputed-in-article')).toBe(disputed)
  })
})
