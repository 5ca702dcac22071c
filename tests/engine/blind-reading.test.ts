import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../scripts/read-table.ts'
import type { Article } from '../../src/engine/article.ts'
import { grades } from '../../src/engine/grading/grade.ts'
import { analyse } from '../../src/engine/index.ts'
import { articleFromText } from '../../src/engine/text/plain-text.ts'
import { sharedData } from '../shared-data.ts'

const bodies = sharedData('pages/body')
const table = (name: string) =>
  readTable(readFileSync(new URL(`../fixtures/blind-reading/${name}.tsv`, import.meta.url), 'utf8'))
const readings = table('readings')
/** What was decided on each disagreement, and why. */
const decisions = table('disagreements')

/** Where the paragraphs of a page stand in the article made of them. */
function articleOf(page: string): { article: Article; starts: readonly number[] } {
  const { paragraphs } = JSON.parse(readFileSync(`${bodies}/${page}.json`, 'utf8')) as { paragraphs: string[] }
  const starts: number[] = []
  let length = 0
  for (const paragraph of paragraphs) {
    starts.push(length)
    length += paragraph.length + 2
  }
  return { article: articleFromText(paragraphs.join('\n\n')), starts }
}

interface Compared {
  readonly row: string
  readonly read: number
  /** The engine's grade, null where it lists the claim ungraded, undefined where it has no attribution there. */
  readonly given: number | null | undefined
}

function compare(): Compared[] {
  const pages = [...new Set(readings.map(({ page }) => page!))]
  return pages.flatMap((page) => {
    const { article, starts } = articleOf(page)
    const { claims } = analyse(article)
    return readings
      .filter((row) => row.page === page)
      .map(({ paragraph, cue, nth, grade }) => {
        const from = starts[Number(paragraph)]!
        const words = article.text.slice(from, starts[Number(paragraph) + 1]).matchAll(new RegExp(`\\b${cue}\\b`, 'g'))
        const at = from + [...words][Number(nth) - 1]!.index
        const claim = claims.find(({ attribution }) =>
          attribution.cue.some(({ start, end }) => start < at + cue!.length && end > at),
        )
        const given = claim && (claim.verdict.graded ? grades.indexOf(claim.verdict.grade) : null)
        return { row: `${page} ${paragraph} ${cue} ${nth}`, read: grades.indexOf(grade as 'Fair'), given }
      })
  })
}

describe.skipIf(bodies === null)('the engine against a blind reading of twelve articles', () => {
  const compared = bodies === null ? [] : compare()
  const matched = compared.filter((one): one is Compared & { given: number } => typeof one.given === 'number')
  const share = (within: number): number =>
    matched.filter(({ read, given }) => Math.abs(read - given) <= within).length / matched.length

  test('most claims are found', () => {
    const missed = compared.filter(({ given }) => typeof given !== 'number').map(({ row }) => row)
    expect(matched.length / compared.length, `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(0.8)
  })

  test('three of four grades are the same, and hardly any is two levels off', () => {
    const differing = matched
      .filter(({ read, given }) => read !== given)
      .map(({ row, read, given }) => `${row}: read ${grades[read]}, given ${grades[given]}`)
    console.log(
      `same ${share(0).toFixed(3)}, within one ${share(1).toFixed(3)} of ${matched.length}\n${differing.join('\n')}`,
    )
    expect(share(0)).toBeGreaterThanOrEqual(0.75)
    expect(share(1)).toBeGreaterThanOrEqual(0.95)
  })

  test('every disagreement is looked at: who is right, and why, stands in disagreements.tsv', () => {
    const decided = decisions.map(({ page, paragraph, cue, nth }) => `${page} ${paragraph} ${cue} ${nth}`)
    const open = matched.filter(({ row, read, given }) => read !== given && !decided.includes(row))
    expect(open.map(({ row, read, given }) => `${row}: read ${grades[read]}, given ${grades[given]}`)).toEqual([])
  })
})

describe('the decisions on the blind reading', () => {
  test.each(
    decisions.map(({ page, paragraph, cue, nth, decided, why }) => ({
      row: `${page} ${paragraph} ${cue} ${nth}`,
      decided,
      why,
    })),
  )('$row is of a reading, and has a grade and a reason', ({ row, decided, why }) => {
    expect(readings.map(({ page, paragraph, cue, nth }) => `${page} ${paragraph} ${cue} ${nth}`)).toContain(row)
    expect(grades).toContain(decided)
    expect(why!.length).toBeGreaterThan(20)
  })
})
