import { beforeAll, describe, expect, test } from 'vitest'
import { hasGrade } from '../../../src/ui/claims.ts'
import { type Flow, flowOf, type FlowNode, mostPlaces } from '../../../src/ui/flow/flow.ts'
import { placeSentence, placeWords } from '../../../src/ui/flow/flow-words.ts'
import type { Page } from '../../../src/ui/reading.ts'
import { crowdedPage } from '../../crowded-page.ts'
import { longPage, onePage, samplePage } from '../../sample-page.ts'
import { speak } from '../english.ts'

beforeAll(() => speak())

const flowOfPage = ({ report }: Page): Flow => flowOf(report.claims.filter(hasGrade))
const shown = (nodes: readonly FlowNode[]): string[] => nodes.map((node) => `${placeWords(node)} ${node.claims.length}`)

describe('how the claims came to the article', () => {
  test('from sources, named before unnamed and nobody last, by hands, to grades', () => {
    const { origins, routes, grades } = flowOfPage(samplePage())
    expect(shown(origins)).toEqual([
      'Mara Lind 2',
      'The port authority 1',
      'Jonas Hale 1',
      'The maritime inspectorate’s report 1',
      'Two people briefed on the inspection 1',
      'Critics 1',
      'Officials 1',
      'Nobody is credited 1',
    ])
    expect(shown(routes)).toEqual(['RTV 1', 'directly 7', 'Fjord Courier 1'])
    expect(shown(grades)).toEqual(['Strong 2', 'Good 2', 'Fair 2', 'Weak 2', 'No source 1'])
  })

  test('one claim is one source and one grade, without a column of hands', () => {
    const { origins, routes, grades } = flowOfPage(onePage())
    expect([shown(origins), shown(routes), shown(grades)]).toEqual([['Mara Lind 1'], [], ['Strong 1']])
  })

  test('of many sources the small ones are shown as one, named and unnamed apart', () => {
    const { origins, routes } = flowOfPage(crowdedPage())
    expect(shown(origins)).toEqual([
      'Mara Lind 8',
      'Ben Oduya 5',
      'The port authority 4',
      '13 more, named 18',
      'Two people briefed on the inspection 4',
      'Officials 4',
      '6 more, unnamed 7',
      'Nobody is credited 8',
    ])
    expect(shown(routes)).toEqual([
      'Reuters 7',
      '3 more 4',
      'directly 39',
      'Reuters → Wall Street Journal 4',
      'Novaya Linia 4',
    ])
  })

  test('two hands are one way, the one next to the origin first', () => {
    const page = samplePage()
    const claims = page.report.claims.filter(hasGrade).slice(2, 3)
    const twice = claims.map((claim) => ({
      ...claim,
      relays: [{ ...claim.relays[0]!, name: 'Reuters' }, ...claim.relays],
    }))
    expect(shown(flowOf(twice).routes)).toEqual(['Fjord Courier → Reuters 1'])
  })

  test('an outlet that is both origin and hand is the origin', () => {
    const [claim] = samplePage().report.claims.filter(hasGrade)
    const own = { known: 'identified', key: 'outlet:gazette', name: 'Gazette', role: null, via: 'own-words' } as const
    const relay = { class: 'T4', name: 'Gazette', outlet: null, control: null, words: [], carried: false } as const
    const { origins, routes } = flowOf([{ ...claim!, who: 'W-OUT', speaker: own, relays: [relay] }])
    expect([shown(origins), shown(routes)]).toEqual([['Gazette 1'], []])
  })

  test.each<[string, Page]>([
    ['one', onePage()],
    ['nine', samplePage()],
    ['sixty', crowdedPage()],
    ['a thousand', longPage(1000)],
  ])('of %s claims none is lost and none counted twice in any column', (_many, page) => {
    const { origins, routes, grades, streams } = flowOfPage(page)
    const all = page.report.claims.filter(hasGrade).map(({ id }) => id)
    const idsOf = (nodes: readonly { readonly claims: readonly string[] }[]) =>
      nodes.flatMap(({ claims }) => claims).sort()
    for (const column of [origins, grades, streams, ...(routes.length > 0 ? [routes] : [])])
      expect(idsOf(column)).toEqual([...all].sort())
    expect(origins.length).toBeLessThanOrEqual(mostPlaces.origins)
    expect(routes.length).toBeLessThanOrEqual(mostPlaces.routes)
  })
})

describe('the picture in words', () => {
  test('says of every place how many claims come through it, and by what ways', () => {
    const flow = flowOfPage(samplePage())
    const sentence = (nodes: readonly FlowNode[], at: number) => placeSentence(nodes[at]!, flow)
    expect(sentence(flow.origins, 0)).toBe('Mara Lind: 2 claims. directly 2. Strong 1, Good 1.')
    expect(sentence(flow.routes, 2)).toBe('Fjord Courier: 1 claim. Two people briefed on the inspection 1. Fair 1.')
    expect(sentence(flow.grades, 4)).toBe('No source: 1 claim. Nobody is credited 1. directly 1.')
  })
})
