import { describe, expect, test } from 'vitest'
import { readMarks } from '../../bracket-notation.ts'
import { linesOf } from '../../gold/fixture-rows.ts'
import type { Expectation } from '../../gold/written-gold.ts'
import { detectionOf, type GoldText, type PredictedText, scoreTexts } from './score.ts'

const expected: Expectation = {
  n: 1,
  kind: 'claim',
  grade: 'Good',
  who: 'W-PR',
  speaker: 'Mara Lind',
  chain: ['Reuters'],
  flags: [],
  working: 'W-PR 7 = 7',
}
const said = { kind: 'claim', grade: 'Good', who: 'W-PR', speaker: 'Mara Lind', chain: ['Reuters', 'Mara Lind'] }
const pairsIn = (marked: string) => {
  const { text, attributions } = readMarks(marked)
  const pairs = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => [start, end] as const)
  return {
    text,
    marks: attributions.map((a) => ({ source: pairs(a.source), cue: pairs(a.cue), content: pairs(a.claim) })),
  }
}
const goldOf = (marked: string, more: Partial<Expectation> = {}): GoldText => {
  const { text, marks } = pairsIn(marked)
  return { id: 'x', phenomenon: 'test', text, attributions: marks.map((m) => ({ ...m, ...expected, ...more })) }
}
const answerOf = (marked: string, more: object = {}): PredictedText => ({
  id: 'x',
  attributions: pairsIn(marked).marks.map((m) => ({ ...m, ...said, ...more })),
})
const sentence = '[The old gate held all night], <Mara Lind, the harbour master,> {said}.'

describe('a claim counts as found', () => {
  test.each<[why: string, answer: string, matched: number]>([
    ['with the same words', sentence, 1],
    [
      'with half of the claim and half of the source',
      '[The old gate] held all night, <Mara Lind, the> harbour master, {said}.',
      1,
    ],
    ['not with less of the claim', 'The [old gate] held all night, <Mara Lind, the harbour master,> {said}.', 0],
    ['not with another source', '[The old gate held all night], Mara Lind, the <harbour master,> {said}.', 0],
  ])('%s', (_why, answer, matched) => {
    const { score } = scoreTexts([goldOf(sentence)], [answerOf(answer)])
    expect(score).toMatchObject({ gold: 1, predicted: 1, matched })
    expect(detectionOf(score).f1).toBe(matched)
  })

  test('once, however often it is answered', () => {
    const twice = { id: 'x', attributions: [...answerOf(sentence).attributions, ...answerOf(sentence).attributions] }
    expect(scoreTexts([goldOf(sentence)], [twice]).score).toMatchObject({ predicted: 2, matched: 1 })
  })

  test('never where a text is not answered', () => {
    expect(detectionOf(scoreTexts([goldOf(sentence)], []).score)).toEqual({ precision: 0, recall: 0, f1: 0 })
  })
})

describe('what is said of a claim', () => {
  const scored = (answer: object, gold: Partial<Expectation> = {}) =>
    scoreTexts([goldOf(sentence, gold)], [answerOf(sentence, answer)]).score

  test.each<[why: string, speaker: string | null, hits: number, gold?: Partial<Expectation>]>([
    ['the whole name', 'Mara Lind', 1],
    ['more than the name', 'Harbour master Mara Lind', 1],
    ['the surname alone is not resolved', 'Lind', 0],
    ['nobody', null, 0],
    ['nobody where nobody is known', null, 1, { speaker: null, who: 'W-ANON-A' }],
    ['somebody where nobody is known', 'Mara Lind', 0, { speaker: null, who: 'W-ANON-A' }],
    ['somebody where it is unclear', 'Mara Lind', 0, { speaker: 'unclear' }],
    [
      'half the words of an organisation',
      'housing ministry',
      1,
      { speaker: 'Norland’s housing ministry', who: 'W-ORG' },
    ],
  ])('speaker: %s', (_why, speaker, hits, gold) => {
    expect(scored({ speaker }, gold).speaker).toEqual({ hits, of: 1 })
  })

  test.each<[chain: string[], hits: number]>([
    [['Reuters', 'Mara Lind'], 1],
    [['the Reuters'], 1],
    [['Mara Lind'], 0],
    [[], 0],
    [['Tass', 'Reuters'], 0],
    [['Reuters', 'Tass', 'Mara Lind'], 0],
  ])('chain: %j', (chain, hits) => {
    expect(scored({ chain }).chain).toEqual({ hits, of: 1 })
  })

  test.each<[grade: string | null, exact: number, withinOne: number]>([
    ['Good', 1, 1],
    ['Strong', 0, 1],
    ['Weak', 0, 0],
    [null, 0, 0],
  ])('grade: %s', (grade, exact, withinOne) => {
    const score = scored({ grade })
    expect([score.gradeExact.hits, score.gradeWithinOne.hits]).toEqual([exact, withinOne])
  })

  test('costly: Good for an unnamed source, Weak for one on record', () => {
    expect(scored({ grade: 'Good' }, { who: 'W-ANON-D', grade: 'Fair' }).costly.hits).toBe(1)
    expect(scored({ grade: 'Fair' }, { who: 'W-ANON-D', grade: 'Fair' }).costly.hits).toBe(0)
    expect(scored({ grade: 'Weak' }, { working: 'W-PR 7 +1 record = 8', grade: 'Strong' }).costly.hits).toBe(1)
  })

  test('a claim found in a text without any is counted against look-alikes', () => {
    const empty: GoldText = { ...goldOf(sentence), attributions: [] }
    expect(scoreTexts([empty], [answerOf(sentence)]).score.empty).toEqual({ hits: 1, of: 1 })
  })

  test('no-comment is asked for apart, and is no claim', () => {
    const gold = goldOf('<Lind> {declined} [to comment].', { kind: 'no-comment', grade: null, working: null })
    expect(scoreTexts([gold], [answerOf('<Lind> {declined} to comment.', { kind: 'no-comment' })]).score).toMatchObject(
      {
        gold: 0,
        predicted: 0,
        listed: { hits: 1, of: 1 },
      },
    )
    expect(scoreTexts([gold], [answerOf('<Lind> {declined} [to comment].')]).score).toMatchObject({
      predicted: 1,
      listed: { hits: 0, of: 1 },
    })
  })
})

describe.each(['development', 'held-back'])('the %s half', (half) => {
  const gold = linesOf<GoldText>(new URL(`./${half}.jsonl`, import.meta.url).pathname)

  test('has what it should', () => {
    expect(gold.filter((text) => text.phenomenon !== 'article').length).toBeGreaterThanOrEqual(200)
    expect(gold.filter((text) => text.phenomenon === 'article')).toHaveLength(15)
    expect(new Set(gold.map((text) => text.id)).size).toBe(gold.length)
    expect(gold.filter((text) => !text.attributions.length).length).toBeGreaterThanOrEqual(40)
  })

  test('scores full marks against itself', () => {
    const { score, slips } = scoreTexts(
      gold,
      gold.map((text) => ({ ...text, attributions: text.attributions.map(answer) })),
    )
    expect(slips).toEqual([])
    expect(detectionOf(score).f1).toBe(1)
  })

  const answer = (a: GoldText['attributions'][number]) => ({
    ...a,
    speaker: a.speaker === undefined || a.speaker === 'unclear' ? null : a.speaker,
  })
})
