import { describe, expect, test } from 'vitest'
import { findAttributions } from '../../../src/engine/attribution/index.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { readText } from '../../../src/engine/text/read-text.ts'
import { readMarks } from '../../bracket-notation.ts'
import { showMarks } from './show-marks.ts'

const found = (text: string) => findAttributions(readText(articleFromText(text)))

/** Rubric section 5, in its order. Every sentence says all that may be found in it; without marks, nothing. */
const pitfalls: Record<string, readonly string[]> = {
  '1 inanimate sayers': [
    '<The study> {said} [the bridge was sound].',
    '<The data> {suggest} [that prices fell].',
    'The sign at the gate was read by few.',
    'The clock showed noon.',
    'The stadium clock showed 90 minutes when the crowd ran on.',
  ],
  '2 scare quotes and mentions': [
    'The so-called “ghost fleet” left port.',
    'The plan, known as “Green Door”, starts in May.',
    'The ship, called “Dawn”, left at noon.',
    '<Roth> {called} [the plan “reckless”].',
    'The word “never” stood on the door.',
  ],
  '3 titles in quotation marks': [
    'The film “What She Said” opens on Friday.',
    'Her book, titled “He Said No”, sold well.',
    'The band played “Tell Me Again” twice.',
  ],
  '5 what is expected': [
    'Parliament is expected to vote on Thursday.',
    'The train is expected to arrive at 3 p.m.',
    'The minister is expected to visit in the coming months.',
    '[The fleet] {is believed} [to have left].',
    '[The firm] {is said} [to owe millions].',
  ],
  '6 silence': [
    '<The firm> {declined} [to comment].',
    '<The ministry> {did not respond} [to a request for comment].',
    '<Lind> {would not confirm} [the figure].',
    '<He> {has not said} [whether he will run].',
    'Roth could not be reached.',
  ],
  '6 silence: a name kept back': [
    'The people asked not to be identified because the plans are not public.',
    'She requested anonymity to protect her family.',
    'He asked that his name not be used.',
    'The official demanded anonymity because he feared for his job.',
    '<The two, who asked not to be named>, {said} [the deal was off].',
  ],
  '7 denials': [
    '<Roth> {denied} [that the doors were locked].',
    '<Roth> {denied} [the claims].',
    '<The firm> {did not deny} [the report].',
  ],
  '8 questions, wishes, orders, idle phrases': [
    '<She> {asked} [whether the dam would hold].',
    'If he said no, the vote would fail.',
    'Should officials confirm the leak, the price will fall.',
    'It goes without saying that rain is wet.',
    'Needless to say, the gate stayed shut.',
    'That is to say, nobody came.',
    'Having said that, the team left.',
    'Say what you like, the roof leaks.',
    'The road is, to say the least, uneven.',
    'Did the mayor say the dam was safe?',
    'Suppose they say no.',
  ],
  '9 reported belief': ['<Analysts> {believe} [the bank will act].', '<Roth> {fears} [that the yard will close].'],
  '13 homographs': [
    'The storm claimed 12 lives.',
    'She claimed victory at noon.',
    'The court charged him $50.',
    'The firm maintains 40 bridges.',
    'The state report was long.',
    'The hospital admitted six children.',
    'They held a rally.',
    'He found a wallet in the snow.',
    'The firm released a film in May.',
    'The band announced two shows.',
    'She ordered lunch.',
    'The team added two players in the winter.',
    'He noted the time.',
    'The council issued 40 fines.',
    'The state of the road is poor.',
  ],
  '14 sentence splitting and marks': [
    '<The U.S.> {said} [it would wait].',
    '<Gen. Mara Lind> {said} [the troops had left].',
    "['It is over,'] <Roth> {said}.",
    '[“He told us ‘no’ and left,”] <Roth> {said}.',
    '[“It held. Nobody was hurt,”] <Roth> {said}.',
    "[''It held,''] <Roth> {said}.",
    '[“It held,”] <Roth> {said}. [“Nobody was hurt.”]',
    '<Dr. Ben Oduya, who ran the trial>, {said} [the dose was safe].',
  ],
  '17 joint sources': [
    '<Roth and Lind> {said} [the dam would hold].',
    '<The mayor and two aides> {denied} [the report].',
    '<Officials in Oslo and Bergen> {said} [the road was open].',
  ],
  '20 time between': [
    '<Roth> previously {said} [the dam was safe].',
    '<Roth> on Monday {said} [the dam was safe].',
    '<Lind> {said} last week [that the vote was lost].',
  ],
}

describe.each(Object.entries(pitfalls))('pitfall %s', (_pitfall, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    const { text, attributions } = readMarks(sentence)
    expect(found(text).map((attribution) => showMarks(text, attribution))).toEqual(
      attributions.map((attribution) => showMarks(text, attribution)),
    )
  })
})

describe('pitfall 11: captions, credits, bylines and datelines', () => {
  test.each<[why: string, text: string]>([
    [
      'a caption over its credit',
      'Mayor Ana Roth says goodbye to the crew in Oslo\nGetty Images\n\nThe ship left at noon.',
    ],
    ['a credit with a slash', 'POOL / Ben Oduya\n\nThe ship left at noon.'],
    ['a byline', 'By Mara Lind\n\nThe ship left at noon.'],
    ['a line on who helped', 'The ship left at noon.\n\nAdditional reporting by Mara Lind'],
    ['an agency that contributed', 'The ship left at noon.\n\nReuters contributed to this report.'],
    ['a label', 'KEY POINTS\n\nThe ship left at noon.'],
  ])('%s', (_why, text) => {
    expect(found(text)).toEqual([])
  })
  test('a dateline is no source', () => {
    const text = 'OSLO (Reuters) - The mayor said the dam held.'
    expect(found(text).map((a) => showMarks(text, a))).toEqual(['OSLO (Reuters) - <The mayor> {said} [the dam held].'])
  })
})
