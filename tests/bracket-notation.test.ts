import { describe, expect, test } from 'vitest'
import { wordsOf } from '../src/engine/article.ts'
import { readMarks } from './bracket-notation.ts'

const marksOf = (marked: string) => {
  const { text, attributions } = readMarks(marked)
  const words = (spans: readonly Parameters<typeof wordsOf>[1][]) => spans.map((span) => wordsOf(text, span))
  return attributions.map(({ n, source, cue, claim }) => [n, words(source), words(cue), words(claim)])
}

describe('bracket notation', () => {
  test('leaves the text as a reader sees it', () => {
    expect(readMarks('[“It held,”] <Mara Lind> {said}.').text).toBe('“It held,” Mara Lind said.')
    expect(readMarks('No marks at all.')).toEqual({ text: 'No marks at all.', attributions: [] })
  })

  test.each<[why: string, marked: string, attributions: ReturnType<typeof marksOf>]>([
    ['one attribution', '<Lind> {said} [it held].', [[1, ['Lind'], ['said'], ['it held']]]],
    ['a claim in two parts', '[“It is,”] <she> {said}, [“over.”]', [[1, ['she'], ['said'], ['“It is,”', '“over.”']]]],
    ['no cue', '<Tass>: [Bridge reopens]', [[1, ['Tass'], [], ['Bridge reopens']]]],
    ['nobody credited', '[The gate] {reportedly} [held].', [[1, [], ['reportedly'], ['The gate', 'held']]]],
    [
      'two by their numbers, in any order',
      '[2:It held], <2:she> {2:said}; <1:he> {1:denied} [1:it].',
      [
        [1, ['he'], ['denied'], ['it']],
        [2, ['she'], ['said'], ['It held']],
      ],
    ],
    [
      'a source that two share',
      '<1,2:Lind> {1:said} [1:no] and {2:added} [2:that it held].',
      [
        [1, ['Lind'], ['said'], ['no']],
        [2, ['Lind'], ['added'], ['that it held']],
      ],
    ],
    [
      'one inside the other',
      '<1:Lind> {1:denied} [1:<2:the union’s> {2:claim} [2:that it broke]].',
      [
        [1, ['Lind'], ['denied'], ['the union’s claim that it broke']],
        [2, ['the union’s'], ['claim'], ['that it broke']],
      ],
    ],
    [
      'a time of day is no number',
      '<Lind> {said} [10:30 was too late].',
      [[1, ['Lind'], ['said'], ['10:30 was too late']]],
    ],
    [
      'signs of the text itself',
      '<Lind> {wrote}: [“5 \\< 6 \\[sic\\]”].',
      [[1, ['Lind'], ['wrote'], ['“5 < 6 [sic]”']]],
    ],
  ])('%s', (_why, marked, attributions) => {
    expect(marksOf(marked)).toEqual(attributions)
  })

  test.each<[why: string, marked: string, message: RegExp]>([
    ['a mark left open', '<Lind> {said} [it held.', /claim is not closed/],
    ['a mark that closes nothing', 'Lind said] it held.', /"]" closes nothing/],
    ['marks that cross', '<Lind {said> it}', /">" closes nothing/],
    ['a mark around nothing', '<> {said} [it held]', /empty source/],
    ['a claim and nothing else', '<Lind> {said} [no]. [2:It held.]', /attribution 2 has neither source nor cue/],
    ['a backslash at the end', 'Lind said\\', /nothing after the backslash/],
  ])('refuses %s', (_why, marked, message) => {
    expect(() => readMarks(marked)).toThrow(message)
  })
})
