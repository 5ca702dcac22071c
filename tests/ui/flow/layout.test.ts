import { beforeAll, describe, expect, test } from 'vitest'
import { hasGrade } from '../../../src/ui/claims.ts'
import { flowOf } from '../../../src/ui/flow/flow.ts'
import { layOut, measures, type Slot } from '../../../src/ui/flow/layout.ts'
import type { Page } from '../../../src/ui/reading.ts'
import { crowdedPage } from '../../crowded-page.ts'
import { longPage, onePage, samplePage } from '../../sample-page.ts'
import { speak } from '../english.ts'

beforeAll(() => speak())

const columns = { origin: 140, route: 215, grade: 290 }
const laidOut = ({ report }: Page) => layOut(flowOf(report.claims.filter(hasGrade)), columns)

describe.each<[string, Page]>([
  ['one claim', onePage()],
  ['nine claims', samplePage()],
  ['sixty claims', crowdedPage()],
  ['a thousand claims', longPage(1000)],
])('the picture of %s', (_many, page) => {
  const claims = page.report.claims.filter(hasGrade).length
  const { origins, routes, grades, ribbons, height } = laidOut(page)

  test('has room for the words of every place, and no two lie over one another', () => {
    for (const [slots, least] of [
      [origins, measures.origin.least],
      [routes, measures.route.least],
      [grades, measures.grade.least],
    ] as [readonly Slot[], number][]) {
      slots.forEach((slot, at) => {
        expect(slot.height).toBeGreaterThanOrEqual(least)
        const next = slots[at + 1]
        expect(slot.top + slot.height).toBeLessThanOrEqual((next?.top ?? height) + 0.01)
      })
    }
  })

  test('draws every bar within its place, as high as its claims are many', () => {
    const unit = origins[0]!.barHeight / origins[0]!.node.claims.length
    for (const { top, height, barTop, barHeight, node } of [...origins, ...routes, ...grades]) {
      expect(barHeight).toBeCloseTo(unit * node.claims.length)
      expect(barTop).toBeGreaterThanOrEqual(top - 0.01)
      expect(barTop + barHeight).toBeLessThanOrEqual(top + height + 0.01)
    }
    expect(unit).toBeLessThanOrEqual(measures.claim.most)
    expect(unit).toBeGreaterThanOrEqual(measures.claim.least)
  })

  test('is no higher than a reader sees at once, unless there are hundreds of claims', () => {
    expect(height).toBeLessThanOrEqual(Math.max(320, 80 + claims * measures.claim.least + 320))
  })

  test('draws every stream as one closed outline of plain numbers', () => {
    for (const { path } of ribbons) expect(path).toMatch(/^M[\d. C-]+L[\d. C-]+Z$/)
  })
})

test('streams fill each bar exactly, one beside the other', () => {
  const { ribbons, origins } = laidOut(crowdedPage())
  const starts = ribbons.map(({ path, stream }) => ({ stream, y: Number(/^M\S+ ([\d.]+)/.exec(path)![1]) }))
  for (const { node, barTop, barHeight } of origins) {
    const own = starts.filter(({ stream }) => stream.origin === node.key).sort((a, b) => a.y - b.y)
    let y = barTop
    for (const one of own) {
      expect(one.y).toBeCloseTo(y, 1)
      y += (one.stream.claims.length * barHeight) / node.claims.length
    }
    expect(y).toBeCloseTo(barTop + barHeight, 1)
  }
})
