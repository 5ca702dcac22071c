import { expect, test } from 'vitest'
import { wordsAbout } from '../../words-about.ts'

test.each<[text: string, says: string]>([
  [
    'A No 10 spokesperson said the mayor had not been told. The official said an inquiry was under way.',
    '“The official” (A No 10 spokesperson): not named, but the organisation and the role are given.',
  ],
  [
    'Security sources told Die Zeit that one plot had failed. The paper said a second one was known.',
    '“The paper” (Security sources): not named',
  ],
  [
    'Mara Lind, who took over the agency in March, said two plots had failed.',
    'the article says who that is: one who took over the agency in March.',
  ],
  ['Tory backbencher Sir Giles Lund said the wall had moved.', 'the article says who that is: Tory backbencher.'],
  [
    'In her 62-page opinion, Judge Mara Lind said the wall had moved.',
    'The occasion is given (“In her 62-page opinion”)',
  ],
])('whom words stand for is told: %s', (text, says) => {
  expect(wordsAbout(text)).toContain(says)
})
