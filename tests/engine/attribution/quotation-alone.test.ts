import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/engine/article.ts'
import { findAttributions } from '../../../src/engine/attribution/index.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { readText } from '../../../src/engine/text/read-text.ts'

/** The quotations that go to each source of a text; a line that opens with "# " is a subheading. */
function quotationsBySource(written: string): Record<string, string[]> {
  const { text, blocks, ...article } = articleFromText(written)
  const kinds = blocks.map((block): Block =>
    text.startsWith('# ', block.span.start) ? { ...block, kind: 'subheading' } : block,
  )
  const said: Record<string, string[]> = {}
  for (const { source, claim } of findAttributions(readText({ text, blocks: kinds, ...article }))) {
    const who = source.map(({ start, end }) => text.slice(start, end)).join(' ')
    const quoted = claim.map(({ start, end }) => text.slice(start, end)).filter((words) => /^[“‘]/.test(words))
    said[who] = [...(said[who] ?? []), ...quoted]
  }
  return said
}

const alone = '“Every house on our street has a crack in it, and nobody has come to look.”'

describe('a quotation that stands alone goes to whoever spoke last', () => {
  test.each([
    ['after a quotation', '“It is a disgrace,” Ms Oduya said.', ['“It is a disgrace,”', alone]],
    ['after what was said in other words', 'Ms Oduya said that the council knew.', [alone]],
  ])('in the next paragraph, %s', (_what, before, quoted) => {
    expect(quotationsBySource(`${before}\n\n${alone}\n\nLorries passed all day.`)).toEqual({ 'Ms Oduya': quoted })
  })

  test('at the end of the same paragraph', () => {
    expect(quotationsBySource(`Ms Oduya said that the council knew. ${alone}`)).toEqual({ 'Ms Oduya': [alone] })
  })

  test('and so do further paragraphs of nothing but quotation', () => {
    const second = '“We wrote to the mayor in May, and in June, and we are still waiting.”'
    const text = `Ms Oduya said that the council knew.\n\n${alone}\n\n${second}`
    expect(quotationsBySource(text)).toEqual({ 'Ms Oduya': [alone, second] })
  })
})

describe('it goes to nobody', () => {
  test.each([
    ['where a sentence stands between', `Ms Oduya said that the council knew. Lorries passed.\n\n${alone}`],
    ['where it is a catchword', 'Ms Oduya said that the council knew.\n\n“A disgrace.”'],
    ['where other words follow it', `Ms Oduya said that the council knew.\n\n${alone} The letter hung in the hall.`],
  ])('%s', (_what, text) => {
    expect(quotationsBySource(text)).toEqual({ 'Ms Oduya': [] })
  })

  test.each([
    ['a subheading', '# What comes next', []],
    ['a photographer’s credit', 'Harbour Pictures', [alone]],
  ])('where %s stands between: %s', (_what, between, quoted) => {
    const text = `Ms Oduya said that the council knew.\n\n${between}\n\n${alone}`
    expect(quotationsBySource(text)).toEqual({ 'Ms Oduya': quoted })
  })

  test('where it goes on to a paragraph that says whose it is', () => {
    const text = `Ms Oduya said that the council knew.\n\n“Every house on our street has a crack in it.\n\n“Nobody has come to look at any of them,” Mr Baines said.`
    expect(quotationsBySource(text)['Ms Oduya']).toEqual([])
  })

  test('where its own paragraph says whose it is', () => {
    const text = `Ms Oduya said that the council knew.\n\n“Nobody told us anything about a crack,” said Mr Baines.`
    expect(quotationsBySource(text)).toEqual({
      'Ms Oduya': [],
      'Mr Baines': ['“Nobody told us anything about a crack,”'],
    })
  })
})
