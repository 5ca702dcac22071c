import { describe, expect, test } from 'vitest'
import { isEnglish } from '../../../src/engine/text/language.ts'

describe('whether a text is in English', () => {
  test.each<[why: string, english: boolean, text: string]>([
    [
      'a news paragraph',
      true,
      'The council will close the old bridge in May, the mayor said on Monday. It was built in 1931 and has not been repaired since.',
    ],
    [
      'a list of names with few small words',
      true,
      'Results: Harlow 3, Tilbury 1. Marsden 2, Kirkby 2. Ashford 0, Denby 4. The match between Orwell and Penrith, which was moved to Sunday, ended 1-1 after rain stopped play twice.',
    ],
    [
      'German',
      false,
      'Der Stadtrat will die alte Brücke im Mai schließen, sagte die Bürgermeisterin am Montag. Sie wurde 1931 gebaut und war seither nie repariert worden.',
    ],
    [
      'Danish, which shares "for", "at" and "have"',
      false,
      'Borgmesteren siger, at broen skal lukkes for al trafik i maj, for at byen kan have ro til at bygge den nye, som ikke er færdig endnu.',
    ],
    [
      'Dutch',
      false,
      'De gemeenteraad wil de oude brug in mei sluiten, zei de burgemeester op maandag. De brug was in 1931 gebouwd en is sindsdien niet hersteld.',
    ],
    ['Japanese', false, '市長は月曜日、古い橋を五月に閉鎖すると述べた。橋は一九三一年に建設された。'],
    ['three words', true, 'Officials said so'],
    ['Russian, a few words', false, 'Мост закрыт, сообщили власти'],
    ['no words', true, '1931 – 2026'],
  ])('%s', (_why, english, text) => {
    expect(isEnglish(text)).toBe(english)
  })
})
