import { beforeAll, describe, expect, test } from 'vitest'
import { analyse } from '../../src/engine/index.ts'
import type { ExportedPage } from '../../src/export/exported-page.ts'
import { formats } from '../../src/export/formats.ts'
import { textMapOf } from '../../src/page/text-map/text-map.ts'
import { makeJoin, type Part } from '../../src/page/watch/join.ts'
import { hasGrade } from '../../src/ui/claims.ts'
import { everything, filtered } from '../../src/ui/filter.ts'
import { flowOf } from '../../src/ui/flow/flow.ts'
import { layOut } from '../../src/ui/flow/layout.ts'
import { type Crafted, claims } from '../engine/crafted-texts.ts'
import { growthOf } from '../growth.ts'
import { speak } from './english.ts'

beforeAll(() => speak())

const kinds = [
  'the same claim',
  'claims of distinct people',
  'relays of their own',
  'accusations of all by all',
  'accusations of their own',
  'claims in one block',
].map((what) => claims.find((one) => one.what === what)!)

const distinct = kinds[1]!

const pages = new Map<string, ExportedPage>()
function read({ what, of }: Crafted, count: number): ExportedPage {
  const key = `${count} ${what}`
  const known = pages.get(key)
  if (known) return known
  const article = of(count)
  const page = {
    article,
    report: analyse(article),
    url: 'https://example.com/',
    title: 'The dam',
    readAt: '2026-05-04T10:20:30Z',
  }
  pages.set(key, page)
  return page
}

const partOf = ({ article, report }: ExportedPage): Part => ({
  extraction: { article, map: textMapOf([], article.text), root: null, hidden: [] },
  report,
})

const surfaces: Readonly<Record<string, (page: ExportedPage) => void>> = {
  'the picture of where they came from': ({ report }) =>
    layOut(flowOf(report.claims.filter(hasGrade)), { origin: 140, route: 220, grade: 300 }),
  'a search': ({ article, report }) =>
    filtered(article, report.claims.filter(hasGrade), { ...everything, words: 'dam' }),
  'a page of two texts': (page) => makeJoin()([partOf(page), partOf(read(distinct, page.report.claims.length))]),
  ...Object.fromEntries(
    Object.entries(formats).map(([name, { write }]) => [`the export as ${name}`, (page: ExportedPage) => write(page)]),
  ),
}

describe.each(kinds.map((kind) => [kind.what, kind] as const))(
  'an article of %s: thousands cost no more each than hundreds',
  (_what, kind) => {
    test.each(Object.entries(surfaces))(
      'in %s',
      (_surface, use) => {
        expect(growthOf(4_000, (count) => read(kind, count), use)).toBeLessThan(2)
      },
      60_000,
    )
  },
)
