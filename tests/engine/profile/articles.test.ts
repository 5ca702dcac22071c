import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/engine/index.ts'
import type { Profile, Share } from '../../../src/engine/profile/profile.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'

const profileOf = (...paragraphs: string[]): Profile => analyse(articleFromText(paragraphs.join('\n\n'))).profile

/** Names with how many claims each has. */
const counted = (shares: readonly Share[]): [string, number][] =>
  shares.map(({ name, claims }) => [name, claims.length])

describe('an article that rests on one report of another outlet', () => {
  const { graded, relays, reliance, sharedOrigins, unnamed } = profileOf(
    'The port will be sold to a fund in May, two people familiar with the talks told the Wall Street Journal.',
    'According to the report, the price is near 900 million euros.',
    'Reuters, citing the Wall Street Journal, reported that the board met on Sunday.',
    '“We were never asked,” said Rita Sand, who leads the dockers’ union.',
  )
  test('counts what passed on and what is an outlet’s own report as one hand', () => {
    expect(graded).toBe(4)
    expect(counted(relays)).toEqual([
      ['Wall Street Journal', 3],
      ['Reuters', 1],
    ])
    expect(reliance.relay).toMatchObject({ name: 'Wall Street Journal', claims: ['c1', 'c2', 'c3'] })
  })
  test('tells that two claims have the same unnamed people behind them', () => {
    expect(sharedOrigins).toEqual([
      {
        is: 'unnamed',
        name: expect.stringMatching(/^two people familiar with the talks$/i),
        through: 'Wall Street Journal',
        claims: ['c1', 'c2'],
      },
    ])
    expect(unnamed).toEqual(['c1', 'c2'])
  })
})

describe('an article that rests on one speaker', () => {
  const { speakers, reliance, relays, sharedOrigins } = profileOf(
    'Mara Lind, the harbour engineer, told a news conference that the wall had moved. “It was old,” she added.',
    'Lind said the quay would stay closed. Ben Oduya, the mayor, agreed that it was too early to open it.',
  )
  test('counts name, surname and pronoun as one', () => {
    expect(counted(speakers)).toEqual([
      ['Mara Lind', 3],
      ['Ben Oduya', 1],
    ])
    expect(reliance).toEqual({ speaker: { name: 'Mara Lind', claims: ['c1', 'c2', 'c3'] }, relay: null })
  })
  test('that is no hidden origin, and nobody passed anything on', () => {
    expect([relays, sharedOrigins]).toEqual([[], []])
  })
})

describe('what two say together', () => {
  test('is a claim of each, and no third speaker', () => {
    const { speakers } = profileOf(
      'Mara Lind and Ben Oduya said the wall held. Lind said it was old. Oduya said it was sound.',
    )
    expect(counted(speakers)).toEqual([
      ['Mara Lind', 2],
      ['Ben Oduya', 2],
    ])
  })
})

describe('claims with one origin', () => {
  test.each<[why: string, text: string, origins: object[]]>([
    [
      'one event of which the article knows through one outlet',
      'Nadia Haddad, the envoy, said at a meeting in Varnholt that peace was near, Tass reported. Oleg Marin, the foreign minister, said at the meeting that talks went on, Tass reported.',
      [{ is: 'event', name: 'meeting', through: 'TASS', claims: ['c1', 'c2'] }],
    ],
    [
      'two events',
      'Nadia Haddad, the envoy, said at a meeting in Varnholt that peace was near, Tass reported. Oleg Marin, the foreign minister, said at a meeting in Kelby that talks went on, Tass reported.',
      [],
    ],
    [
      'one event, two outlets',
      'Nadia Haddad, the envoy, said at a meeting in Varnholt that peace was near, Tass reported. Oleg Marin, the foreign minister, told the BBC at the meeting that talks went on.',
      [],
    ],
    [
      'one speaker heard through one outlet twice',
      'Nadia Haddad, the envoy, told the BBC that peace was near. The talks went on. Haddad told the BBC that the draft was good.',
      [{ is: 'speaker', name: 'Nadia Haddad', through: 'BBC', claims: ['c1', 'c2'] }],
    ],
    [
      'a public event is open to all: an agency that reports it is no hidden origin',
      'Nadia Haddad, the envoy, said at a news conference that peace was near, Reuters reported. Oleg Marin, the foreign minister, said at the news conference that talks went on, Reuters reported.',
      [],
    ],
    ['critics may be others each time', 'Critics say the plan is dear. Critics say it comes too late.', []],
    ['bare officials may be others each time', 'Officials said the road was open. Officials said the dam held.', []],
    [
      'the same unnamed group, first-hand',
      'Two people briefed on the inspection said the divers stayed ashore. Two people briefed on the inspection said the wall was old.',
      [
        {
          is: 'unnamed',
          name: expect.stringMatching(/^two people briefed on the inspection$/i),
          through: null,
          claims: ['c1', 'c2'],
        },
      ],
    ],
  ])('%s', (_why, text, origins) => {
    expect(profileOf(text).sharedOrigins).toEqual(origins)
  })
})

describe('who was asked and did not comment', () => {
  test.each<[text: string, names: string[]]>([
    ['Norvane Steel did not respond to a request for comment.', ['Norvane Steel']],
    ['Mara Lind declined to say when the bridge would open.', ['Mara Lind']],
    ['Mara Lind declined to comment. Lind did not answer questions about the wall.', ['Mara Lind']],
    ['Officials did not say when the bridge would open.', []],
  ])('%s', (text, names) => {
    expect(profileOf(text).noComment.map(({ name }) => name)).toEqual(names)
  })
})

describe('an article that credits nobody', () => {
  test('has an empty profile', () => {
    expect(profileOf('The bridge was built in 1931 and painted green.')).toMatchObject({
      graded: 0,
      speakers: [],
      relays: [],
      reliance: { speaker: null, relay: null },
      sharedOrigins: [],
      noComment: [],
      accusations: [],
    })
  })
})
