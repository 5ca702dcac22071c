import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/engine/index.ts'
import type { OwnOutlet } from '../../src/engine/sources/outlets/own-outlets.ts'
import { articleFromText } from '../../src/engine/text/plain-text.ts'
import { outletNotes } from '../../src/ui/outlet-notes.ts'

const ruled: OwnOutlet = {
  id: 'varnholt-gazette',
  change: 'add-or-correct',
  name: 'Varnholt Gazette',
  control: 'state-controlled',
}

describe('what the reader is told of an outlet that passed a claim on', () => {
  test.each<[why: string, text: string, own: OwnOutlet[], note: object | null]>([
    [
      'called state-run by the article: in the words of the article',
      'Nadia Haddad, the envoy, said the truce was over, the state-run news agency Novaya Linia reported.',
      [],
      { is: 'called-controlled', name: 'Novaya Linia', words: expect.stringContaining('state-run') },
    ],
    [
      'listed as state-controlled: what the list rests on, and where that was read',
      'Nadia Haddad, the envoy, said the truce was over, Xinhua reported.',
      [],
      {
        is: 'listed-controlled',
        basis: expect.stringContaining('State Media Matrix'),
        source: expect.stringContaining('State Media Monitor'),
      },
    ],
    [
      'marked by the reader',
      'Nadia Haddad, the envoy, told the Varnholt Gazette that the truce was over.',
      [ruled],
      { is: 'marked-controlled', name: 'Varnholt Gazette' },
    ],
    [
      'unknown to the list: called exactly that',
      'Nadia Haddad, the envoy, told the Varnholt Gazette that the truce was over.',
      [],
      { is: 'not-listed', name: 'Varnholt Gazette' },
    ],
    [
      'unknown to the list, and its sources unnamed',
      'Two officials told the Varnholt Gazette that the truce was over.',
      [],
      { is: 'not-listed', name: 'Varnholt Gazette' },
    ],
    [
      'listed without who controls it, and why the list leaves it open',
      'Nadia Haddad, the envoy, told Voice of America that the truce was over.',
      [],
      { is: 'control-unknown', from: { basis: expect.stringMatching(/\w/), source: expect.stringMatching(/\w/) } },
    ],
    [
      'entered by the reader without who controls it',
      'Nadia Haddad, the envoy, told the Varnholt Gazette that the truce was over.',
      [{ ...ruled, control: 'unknown' }],
      { is: 'control-unknown', name: 'Varnholt Gazette', from: null },
    ],
    ['independent: nothing to tell', 'Nadia Haddad, the envoy, told the BBC that the truce was over.', [], null],
    ['no outlet by name', 'Nadia Haddad, the envoy, said the truce was over, local media reported.', [], null],
    [
      'a person who retells',
      'Ben Oduya, the mediator, said that Nadia Haddad, the envoy, told him it was over.',
      [],
      null,
    ],
  ])('%s', (_why, text, outlets, note) => {
    const article = articleFromText(text)
    const { claims } = analyse(article, { outlets })
    const notes = claims.flatMap(({ relays }) => outletNotes(article, relays))
    expect(notes).toEqual(note ? [expect.objectContaining(note)] : [])
  })
})
