import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/engine/index.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'

describe('an accusation is unanswered where the accused has no word in the article', () => {
  test.each<[why: string, text: string, unanswered: number]>([
    ['nobody else speaks', 'Mara Lind, the mayor, accused Norvane Steel of hiding the cracks.', 1],
    [
      'the accused denies it',
      'Mara Lind, the mayor, accused Norvane Steel of hiding the cracks. Norvane Steel denied the accusation.',
      0,
    ],
    [
      'the accused speaks of something else',
      'Mara Lind, the mayor, accused Norvane Steel of hiding the cracks. “We will build a new wall,” Norvane said.',
      0,
    ],
    [
      'the accused was asked',
      'Mara Lind, the mayor, accused Norvane Steel of hiding the cracks. Norvane Steel declined to comment.',
      0,
    ],
    [
      'another company speaks',
      'Mara Lind, the mayor, accused Norvane Steel of hiding the cracks. Kestrel Works said the wall had held.',
      1,
    ],
    ['nobody is named: it cannot be told', 'Mara Lind, the mayor, accused the builders of hiding the cracks.', 0],
    ['condemning an event accuses nobody', 'Mara Lind, the mayor, condemned the fire at Norvane Steel.', 0],
  ])('%s', (_why, text, unanswered) => {
    expect(analyse(articleFromText(text)).profile.unanswered).toHaveLength(unanswered)
  })
})
