import { describe, expect, test } from 'vitest'
import { wordsOfParts } from '../../../src/engine/article.ts'
import { analyse } from '../../../src/engine/index.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { textMapOf } from '../../../src/page/text-map/text-map.ts'
import { makeJoin, type Part } from '../../../src/page/watch/join.ts'

function partOf(...paragraphs: string[]): Part {
  const article = articleFromText(paragraphs.join('\n\n'))
  return {
    extraction: { article, map: textMapOf([], article.text), root: null, hidden: [] },
    report: analyse(article),
  }
}

const first = partOf(
  'Mara Lind, the mayor, told the Varnholt Gazette that the wall had moved. “It is an old and leaking wall,” she added.',
  'Lind accused Norvane Steel of hiding the cracks. Norvane Steel did not respond to a request for comment.',
)
const later = partOf(
  '• Sweden said the northern cable was cut on purpose',
  'Ships were sent out on Monday.',
  'Nadia Haddad, the Swedish envoy, said in a statement that the northern cable was cut on purpose. “We have seen the pictures of it,” she added.',
  'Haddad accused Norvane Steel of selling the cutter.',
)

describe('two texts of a page as one', () => {
  const { extraction, report } = makeJoin()([first, later])
  const before = first.report.claims.length
  const { claims, profile } = report

  test('ids go on, and every claim keeps its words', () => {
    expect(claims.map(({ id }) => id)).toEqual(claims.map((_, at) => `c${at + 1}`))
    later.report.claims.forEach(({ attribution }, at) => {
      const words = wordsOfParts(later.extraction.article.text, attribution.claim)
      expect(wordsOfParts(extraction.article.text, claims[before + at]!.attribution.claim)).toBe(words)
    })
  })

  test('a key point of the second leads to its claim in the second', () => {
    const { verdict } = claims[before]!
    expect(verdict.graded && verdict.inBody?.is).toBe('fuller')
    const below = verdict.graded ? claims[verdict.inBody!.claim]! : null
    expect(below?.speaker).toMatchObject({ name: 'Nadia Haddad' })
  })

  test('numbers add up, and what rests on one speaker is told of both', () => {
    expect(profile.graded).toBe(first.report.profile.graded + later.report.profile.graded)
    expect(profile.unnamed).toHaveLength(first.report.profile.unnamed.length + later.report.profile.unnamed.length)
    expect(profile.reliance.speaker?.name).toBe('Mara Lind')
    expect(profile.reliance.relay?.name).toBe('Varnholt Gazette')
  })

  test('accusations of both stand in the profile, and who is heard in one text is heard in all', () => {
    const speakers = profile.accusations.map(({ claim, accused, responses }) => {
      const { speaker } = claims.find(({ id }) => id === claim)!
      return [speaker.known === 'identified' && speaker.name, accused, responses.length]
    })
    expect(speakers).toEqual([
      ['Mara Lind', 'Norvane Steel', 1],
      ['Nadia Haddad', 'Norvane Steel', 1], // asked in the first text
    ])
  })

  test('every id in the profile is that of a claim', () => {
    const ids = new Set(claims.map(({ id }) => id))
    const named = JSON.stringify(profile).match(/"c\d+"/g)!
    expect(named.map((id) => JSON.parse(id) as string).filter((id) => !ids.has(id))).toEqual([])
  })
})

test('a third text joins two that were joined before as it joins two that were not', () => {
  const third = partOf('The wall will be pulled down in May, Lind told the Varnholt Gazette.')
  const join = makeJoin()
  join([first, later])
  const { extraction, report } = join([first, later, third])
  const anew = makeJoin()([first, later, third])
  expect(report).toEqual(anew.report)
  expect(extraction.article).toEqual(anew.extraction.article)
  expect(join([third]).report).toEqual(third.report)
})
