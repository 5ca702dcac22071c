import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { anywhere } from '../../../src/page/extract/lines/index.ts'
import type { LineExamples, LineRule } from '../../../src/page/extract/lines/line-rule.ts'

/** Every rule file exports its rule and `examples`; the examples are the tests. */
const folder = new URL('../../../src/page/extract/lines/', import.meta.url)
const files = readdirSync(folder).filter(
  (name) => name !== 'index.ts' && !['line-rule.ts', 'phrases.ts'].includes(name),
)

test('every line is listed, beside the writer’s note that is looked for at the ends of the text only', () => {
  expect([...anywhere.map(({ name }) => `${name}.ts`), 'sign-off.ts'].toSorted()).toEqual(files.toSorted())
})

describe.each(files)('%s', async (file) => {
  const module = (await import(new URL(file, folder).href)) as Record<string, unknown> & { examples: LineExamples }
  const rule = Object.values(module).find(
    (one): one is LineRule => typeof one === 'object' && one !== null && 'test' in one,
  )!

  test('has its name and enough examples', () => {
    expect(`${rule.name}.ts`).toBe(file)
    expect(module.examples.is.length).toBeGreaterThanOrEqual(2)
    expect(module.examples.isNot.length).toBeGreaterThanOrEqual(1)
  })
  test.each(module.examples.is)('is: %s', (example) => {
    expect(holds(rule, example)).toBe(true)
  })
  test.each(module.examples.isNot)('is not: %s', (example) => {
    expect(holds(rule, example)).toBe(false)
  })
})

/** Words in `[…]` stand in a link. */
function holds(rule: LineRule, example: string): boolean {
  const text = example.replace(/[[\]]/g, '')
  const linked = [...example.matchAll(/\[(.*?)\]/g)].reduce((sum, [, words]) => sum + words!.length, 0)
  return rule.test(text, linked / text.length)
}
