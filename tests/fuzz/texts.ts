import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'articles')

/** Our own articles, which the engine's tests read too. */
const articles: readonly string[] = readdirSync(fixtures)
  .sort()
  .map((name) => readFileSync(join(fixtures, name, 'article.txt'), 'utf8'))
const paragraphs = articles.flatMap((article) => article.split(/\n+/)).filter((words) => words.length > 20)

/** Pieces of news, marks and rubbish in any order: what the constructions meet on real pages and on hostile ones. */
const pieces = fc.constantFrom(
  ...'Lind|Mayor Ana Roth|the U.S.|officials|who|said|told reporters|according to|denied|reportedly|is seen as|the plan|that'.split(
    '|',
  ),
  ...'it held|claims|accused|of|urged|and|but|adding|asked|whether|on Monday|in a statement|as|the ministry’s|claim'.split(
    '|',
  ),
  ...[',', '.', '?', ':', ';', '—', ' - ', '(', ')', '“', '”', '"', "'", '’', '‘', "''", '…', '\n', '\n\n', '• '],
  ...['\u0000', '\u200f', '\ud800', '\udc00', '😀', 'e\u0301', '\u2028', '\ufeff', '\u00a0', 'a'.repeat(150)],
)

/** News-like rubbish. */
export const news = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '))

/** One change to a text: where, how long a part, and what is done with it. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  how: fc.constantFrom('cut', 'double', 'upper', 'turn', 'put' as const),
  piece: pieces,
})

/** One to three paragraphs of our articles, broken in a few places. */
const broken = fc
  .tuple(fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 3 }), fc.array(edit, { maxLength: 6 }))
  .map(([parts, edits]) =>
    edits.reduce((text, { at, length, how, piece }) => {
      const start = Math.floor(at * text.length)
      const part = text.slice(start, start + length)
      const instead = {
        cut: '',
        double: part + part,
        upper: part.toUpperCase(),
        turn: [...part].reverse().join(''),
        put: ` ${piece} ${part}`,
      }[how]
      return text.slice(0, start) + instead + text.slice(start + length)
    }, parts.join('\n\n')),
  )

/** Any text at all, mostly such as could be news. */
export const anyText = fc.oneof(
  { weight: 5, arbitrary: broken },
  { weight: 3, arbitrary: news },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)
