import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../../scripts/read-table.ts'
import { findOutlets } from '../../../src/engine/sources/outlets/find-outlets.ts'
import { gazetteerOf } from '../../../src/engine/sources/outlets/gazetteer.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { readText } from '../../../src/engine/text/read-text.ts'
import { sharedData } from '../../shared-data.ts'

/**
 * The outlets that stored English pages name, read off the pages by eye: every one that an attribution there names, and no
 * ordinary word. Read a second time along every name after "told", "according to", "citing", "interview with" and before
 * "reported" or a noun for a medium. Known fault, kept in sight: "the Intelligencer" of Wheeling is taken for the
 * magazine's site of that name.
 */
const seen = readTable(readFileSync(join(import.meta.dirname, 'outlets-on-pages.tsv'), 'utf8')) as {
  page: string
  outlets: string
}[]
const pages = sharedData('pages/index.json')

interface Page {
  readonly id: string
  readonly language: string
}

describe.skipIf(pages === null)('outlets named on stored English pages', () => {
  const all = pages ? (JSON.parse(readFileSync(pages, 'utf8')) as { pages: readonly Page[] }).pages : []
  const withBody = pages ? new Set(readdirSync(sharedData('pages/body')!)) : new Set<string>()
  const english = all.filter(({ id, language }) => language === 'en' && withBody.has(`${id}.json`))

  test.each(english.map(({ id }) => id))('%s', (id) => {
    const { paragraphs } = JSON.parse(readFileSync(sharedData(`pages/body/${id}.json`)!, 'utf8')) as {
      paragraphs: string[]
    }
    const named = findOutlets(readText(articleFromText(paragraphs.join('\n\n'))), gazetteerOf()).filter(
      ({ isCollective }) => !isCollective,
    )
    expect([...new Set(named.map(({ name }) => name))].sort().join(', ')).toBe(
      seen.find(({ page }) => page === id)?.outlets ?? '',
    )
  })
})
