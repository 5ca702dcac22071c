import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/engine/index.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'

const accuses = 'Mara Lind, the mayor, accused Norvane Steel of hiding the cracks.'

describe('an accusation, whom it means, and whether they are heard in the article', () => {
  test.each<[why: string, text: string, accused: string | null, responses: string[]]>([
    ['nobody else speaks', accuses, 'Norvane Steel', []],
    ['the accused denies it', `${accuses} Norvane Steel denied the accusation.`, 'Norvane Steel', ['c2']],
    [
      'the accused speaks of something else',
      `${accuses} “We will build a new wall,” Norvane said.`,
      'Norvane Steel',
      ['c2'],
    ],
    ['the accused was asked', `${accuses} Norvane Steel declined to comment.`, 'Norvane Steel', ['c2']],
    [
      'somebody of the accused is heard',
      `${accuses} “We have nothing to hide,” said Ada Roth, chief executive of Norvane Steel.`,
      'Norvane Steel',
      ['c2'],
    ],
    [
      'a denial that points back, by whomever the article says speaks for the accused',
      `${accuses} A spokesman for the company, Tobias Renn, rejected the accusation.`,
      'Norvane Steel',
      ['c2'],
    ],
    ['the accused was heard before', `Norvane Steel said the wall was sound. ${accuses}`, 'Norvane Steel', ['c1']],
    ['another company speaks', `${accuses} Kestrel Works said the wall had held.`, 'Norvane Steel', []],
    ['blamed … on', 'The union blamed the collapse on Norvane Steel.', 'Norvane Steel', []],
    ['blamed … for', 'The union blamed Norvane Steel for the collapse.', 'Norvane Steel', []],
    [
      'a country answers by its capital',
      'Norway accused Sweden of cutting the cable. Stockholm denied the claim.',
      'Sweden',
      ['c2'],
    ],
    [
      'a country answers by its minister',
      'Norway accused Sweden of cutting the cable. “We did not,” said Nadia Haddad, the Swedish foreign minister.',
      'Sweden',
      ['c2'],
    ],
    [
      'a description is answered under the same noun',
      'Mara Lind, the mayor, accused the builders of hiding the cracks. The builders denied it.',
      'the builders',
      ['c2'],
    ],
    [
      'a description that nobody answers to may be heard under a name: it cannot be told',
      'Mara Lind, the mayor, accused the builders of hiding the cracks. Norvane Steel said the wall was sound.',
      null,
      [],
    ],
    [
      'each accuses the other, and both are heard',
      'Norway and Sweden accused each other of cutting the cable. Norway’s navy said a ship had drifted. Stockholm denied the claim.',
      'each other',
      ['c2', 'c3'],
    ],
    ['a day is nobody', 'Mara Lind, the mayor, accused them of hiding the cracks on Tuesday.', null, []],
    ['a pronoun is nobody that can be told', 'Mara Lind, the mayor, accused them of hiding the cracks.', null, []],
  ])('%s', (_why, text, accused, responses) => {
    const { accusations } = analyse(articleFromText(text)).profile
    expect(accusations).toEqual([{ claim: expect.any(String), accused, responses }])
  })

  test('condemning an event accuses nobody', () => {
    const text = 'Mara Lind, the mayor, condemned the fire at Norvane Steel.'
    expect(analyse(articleFromText(text)).profile.accusations).toEqual([])
  })
})
