import { wordsOfParts } from '../engine/article.ts'
import type { GradedClaim } from '../engine/report.ts'
import { chainNames, speakerLine, verdictLabel, type ExportedPage } from './exported-page.ts'

type Column = readonly [title: string, cell: (claim: GradedClaim, page: ExportedPage) => string]

const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['grade', ({ verdict }) => (verdict.graded ? verdict.grade : '')],
  ['label', verdictLabel],
  ['points', ({ verdict }) => (verdict.graded ? String(verdict.points) : '')],
  ['claim', ({ attribution }, { article }) => wordsOfParts(article.text, attribution.claim)],
  ['source', ({ attribution }, { article }) => wordsOfParts(article.text, attribution.source)],
  ['cue', ({ attribution }, { article }) => wordsOfParts(article.text, attribution.cue)],
  ['speaker', ({ speaker }) => speakerLine(speaker)],
  ['who', ({ who }) => who],
  ['chain', (claim) => ['this article', ...chainNames(claim)].join(' ← ')],
  ['reasons', ({ verdict }) => (verdict.graded ? verdict.reasons.map(({ sentence }) => sentence).join(' ') : '')],
  ['flags', ({ verdict }) => verdict.flags.join(' ')],
  ['url', (_claim, { url }) => url ?? ''],
  ['read at', (_claim, { readAt }) => readAt],
]

/** One row a claim, with a heading row, as RFC 4180 says. */
export function asCsv(page: ExportedPage): string {
  const rows = [columns.map(([title]) => title), ...page.report.claims.map((claim) => rowOf(claim, page))]
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
}

const rowOf = (claim: GradedClaim, page: ExportedPage) => columns.map(([, cell]) => cell(claim, page))

/** A page's words must not become a formula in a spreadsheet: an apostrophe before them makes them text. */
const asText = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string) => `"${asText(cell).replaceAll('"', '""')}"`
