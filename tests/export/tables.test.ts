import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../src/engine/article.ts'
import { asCsv } from '../../src/export/csv.ts'
import { fileName, formats } from '../../src/export/formats.ts'
import { asJson } from '../../src/export/json.ts'
import { asMarkdown } from '../../src/export/markdown.ts'
import { exportedSample } from './exported-sample.ts'

/** Reads RFC 4180 back: every cell is quoted, quotes in it are doubled. */
function readCsv(csv: string): string[][] {
  return csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell]) => cell!.replaceAll('""', '"')))
}

describe('JSON', () => {
  const page = exportedSample()
  const exported = JSON.parse(asJson(page))

  test('holds every claim with spans that lead back to its words', () => {
    expect(exported.claims).toHaveLength(page.report.claims.length)
    for (const { claim, source, cue } of exported.claims)
      for (const { words, spans } of [claim, source, cue])
        expect(spans.map((span: never) => wordsOf(exported.text, span)).join(' … ')).toBe(words)
  })

  test('says what it is and what it is not', () => {
    expect(exported).toMatchObject({
      format: 'says-who/1',
      note: 'This grades how the claim is sourced, not whether it is true.',
      page: { url: page.url, readAt: page.readAt },
    })
  })

  test('gives grade, reasons and chain, and why there is none', () => {
    expect(exported.claims[2]).toMatchObject({
      grade: 'Fair',
      label: 'Fair sourcing ●●○○',
      chain: ['Fjord Courier', 'unnamed: two people briefed on the inspection'],
    })
    expect(exported.claims[2].reasons).toHaveLength(3)
    expect(exported.claims[9]).toMatchObject({ graded: false, kind: 'no-comment' })
  })
})

describe('CSV', () => {
  const page = exportedSample()

  test('has one row a claim under a heading row, all of one length', () => {
    const rows = readCsv(asCsv(page))
    expect(rows).toHaveLength(page.report.claims.length + 1)
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([14]))
    expect(rows[6]!.slice(1, 3)).toEqual(['Fair', 'Fair sourcing ●●○○'])
    expect(rows[6]![9]).toBe('this article ← RTV ← Jonas Hale, director of Hale & Sons')
  })

  test.each(['=1+1', '+1', '-1', '@cmd', '"=1+1"'])('words of a page stay words in a spreadsheet: %s', (title) => {
    const [claim] = page.report.claims
    const speaker = { known: 'unnamed', key: 'x', words: title } as const
    const cells = readCsv(asCsv({ ...page, url: title, report: { ...page.report, claims: [{ ...claim!, speaker }] } }))
    expect(cells[1]![12]).toBe(title.startsWith('"') ? title : `'${title}`)
  })
})

describe('Markdown', () => {
  test('begins with title, address and counts', () => {
    expect(asMarkdown(exportedSample()).split('\n\n').slice(0, 4)).toEqual([
      '# Who says so: Why the eastern lock was closed',
      '<https://www.harbourpost.example/eastern-lock>, read 2026-05-04',
      '9 claims, 4 speakers. Sourcing: Strong 2, Good 2, Fair 2, Weak 2, No source 1.',
      '*This grades how the claim is sourced, not whether it is true.*',
    ])
  })

  test('tells what the article rests on', () => {
    expect(asMarkdown(exportedSample()).split('\n\n')[4]!.split('\n')).toEqual([
      '- Speakers: Mara Lind (2) · the port authority (1) · Jonas Hale (1) · the maritime inspectorate’s report (1)',
      '- Came through: Fjord Courier (1) · RTV (1)',
      '- Most on one speaker: Mara Lind, 2 of 9 (22 %)',
      '- Most on one relay: Fjord Courier, 1 of 9 (11 %)',
      '- On unnamed sources or nobody: 4 of 9 (44 %)',
      '- One origin: two people briefed on the inspection, through Fjord Courier (2)',
      '- Asked, did not comment: the ministry of transport',
      '- Accusation: of the port authority, heard (2)',
      '- Accusation: of Norvane Steel, not heard in the article',
    ])
  })

  test('gives each claim its grade, words, speaker, chain and reasons', () => {
    expect(asMarkdown(exportedSample())).toContain(
      '## Fair sourcing ●●○○\n\n> that cracks had been found a year earlier\n\n' +
        'unnamed: two people briefed on the inspection\n\n' +
        'Chain: this article ← Fjord Courier ← unnamed: two people briefed on the inspection\n\n' +
        '- The Fjord Courier reports',
    )
  })

  test('keeps the words of a page from becoming Markdown', () => {
    const page = { ...exportedSample(), title: '*Stars* [link](x) <b> `code`\n# not a heading' }
    expect(asMarkdown(page).split('\n\n')[0]).toBe(
      '# Who says so: \\*Stars\\* \\[link\\](x) \\<b\\> \\`code\\` \\# not a heading',
    )
  })
})

test.each([
  ['harbourpost.example', 'says-who-harbourpost.example-2026-05-04.csv'],
  ['../../etc', 'says-who-....etc-2026-05-04.csv'],
  [null, 'says-who-draft-2026-05-04.csv'],
])('the file name of a page of %s', (host, name) => {
  const page = exportedSample()
  const article = { ...page.article, site: { name: null, host } }
  expect(fileName({ ...page, article }, formats.csv)).toBe(name)
})
