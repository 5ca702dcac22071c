import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { readLines } from '../../../src/page/extract/read-lines.ts'
import { slices } from '../../../src/page/extract/slices.ts'

async function linesOf(html: string) {
  const { document } = new JSDOM(`<body>${html}</body>`, { pretendToBeVisual: true }).window
  const { lines } = await readLines(document.body, slices(undefined))
  return lines
}

describe('lines as they are seen', () => {
  test.each<[what: string, html: string, lines: string[]]>([
    [
      'an empty box between words ends their line',
      'The dam held<div></div>through the night',
      ['The dam held', 'through the night'],
    ],
    ['an empty box before all words changes nothing', '<p><img alt="">The dam <i></i>held</p>', ['The dam held']],
    ['words stay with the box they stand in', '<div><div></div>The dam<p><hr>held</p></div>', ['The dam', 'held']],
  ])('%s', async (_what, html, lines) => {
    expect((await linesOf(html)).map(({ text }) => text)).toEqual(lines)
  })

  test('of an endless list of links a thousand are read, and the words around them', async () => {
    const lines = await linesOf(
      `<p>Stories: ${'<a href="/a">More</a> '.repeat(1_200)}and that is all</p><p>The dam held</p>`,
    )
    expect(lines.map(({ links }) => links.length)).toEqual([1_000, 0])
    expect(lines[0]!.text.endsWith('More and that is all')).toBe(true)
    expect(lines[1]!.text).toBe('The dam held')
  })
})
