import { readdirSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import type { BoxExamples, BoxRule } from '../../../src/page/extract/boxes/box-rule.ts'
import { boxes, boxOf } from '../../../src/page/extract/boxes/index.ts'
import { type Place, placeOf } from '../../../src/page/extract/place.ts'

/** Every rule file exports its rule and `examples`; the examples are the tests. */
const folder = new URL('../../../src/page/extract/boxes/', import.meta.url)
const files = readdirSync(folder).filter((name) => name !== 'index.ts' && name !== 'box-rule.ts')

test('every box is listed', () => {
  expect(boxes.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort())
})

describe.each(files)('%s', async (file) => {
  const module = (await import(new URL(file, folder).href)) as Record<string, unknown> & { examples: BoxExamples }
  const rule = Object.values(module).find(
    (one): one is BoxRule => typeof one === 'object' && one !== null && 'kind' in one,
  )!

  test('has examples of both sides', () => {
    expect(`${rule.name}.ts`).toBe(file)
    expect(module.examples.is.length).toBeGreaterThanOrEqual(2)
    expect(module.examples.isNot.length).toBeGreaterThanOrEqual(1)
  })
  test.each(module.examples.is)('is: %s', (html) => {
    expect(boxOf(placeMarked(html))?.name).toBe(rule.name)
  })
  test.each(module.examples.isNot)('is not: %s', (html) => {
    expect(boxOf(placeMarked(html))?.name).not.toBe(rule.name)
  })
})

function placeMarked(html: string): Place {
  const { document } = new JSDOM(html).window
  const chain: Element[] = []
  for (let at = document.querySelector('[data-is], [data-not]'); at; at = at.parentElement) chain.unshift(at)
  return chain.reduce<Place | null>((parent, element) => placeOf(element, parent, new Map()), null)!
}
