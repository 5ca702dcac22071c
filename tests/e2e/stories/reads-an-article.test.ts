import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordsOf, type Span } from '../../../src/engine/article.ts'
import type { PageState } from '../../../src/messages.ts'
import { browsers, type StoryBrowser, startBrowser } from '../browsers/browser.ts'
import { pages } from '../site/pages.ts'

type Read = Extract<PageState, { is: 'report' }>

/** The words that a report says should be painted, by the name of their highlight. */
function wordsToPaint({ article, report }: Read) {
  const words: Record<string, string[]> = {}
  const add = (name: string, spans: readonly Span[]) =>
    (words[`says-who-${name}`] ??= []).push(...spans.map((span) => wordsOf(article.text, span)))
  for (const { attribution, verdict } of report.claims) {
    if (!verdict.graded) continue
    add(verdict.grade.toLowerCase(), attribution.claim)
    add('credit', [...attribution.source, ...attribution.cue])
  }
  return Object.fromEntries(Object.entries(words).map(([name, list]) => [name, list.sort()]))
}

/** What the command line says of the same page. */
async function gradedByCommandLine(address: string): Promise<Read['report']> {
  const file = join(tmpdir(), `says-who-${process.pid}.html`)
  writeFileSync(file, pages[address]!().body)
  const run = await promisify(execFile)(process.execPath, ['cli/grade.ts', '--json', file])
  return JSON.parse(run.stdout) as Read['report']
}

describe.each(browsers)('a reader in %s opens an article', (name) => {
  let browser: StoryBrowser
  beforeAll(async () => void (browser = await startBrowser(name)))
  afterAll(() => browser?.close())

  test.each(['/council', '/council-strict', '/sample'])(
    '%s: its claims are marked on the right words, the page stays as it was sent',
    async (address) => {
      const page = await browser.opens(address)
      const state = (await page.becomes('report')) as Read
      expect(state.report.profile.graded).toBeGreaterThan(4)
      expect(await page.highlights()).toEqual(wordsToPaint(state))
      await expect.poll(page.badge).toBe(String(state.report.profile.graded))
      expect(await page.isDomChanged()).toBe(false)
      expect(page.faults).toEqual([])
      await page.close()
    },
  )

  test('the words marked are those that credit someone, and no others', async () => {
    const page = await browser.opens('/council')
    await page.becomes('report')
    const highlights = await page.highlights()
    expect(highlights['says-who-credit']).toEqual(expect.arrayContaining(['Two officials', 'said']))
    const marked = Object.values(highlights).flat().join(' | ')
    expect(marked).toContain('the figures in the draft were wrong')
    expect(marked).not.toContain('dredged in 2009')
    expect(marked).not.toContain('Imogen Farrow')
    await page.close()
  })

  test('the popup lists the claims and grades that the command line prints', async () => {
    const page = await browser.opens('/sample')
    await page.becomes('report')
    const { claims } = await gradedByCommandLine('/sample')
    const panel = await page.panel()
    expect((await panel.claims()).map(({ id, grade }) => [id, grade])).toEqual(
      claims.flatMap(({ id, verdict }) => (verdict.graded ? [[id, verdict.grade]] : [])),
    )
    expect(panel.faults).toEqual([])
    await panel.close()
    await page.close()
  })

  test('the popup has the profile at a glance in its first 200 pixels', async () => {
    const page = await browser.opens('/sample')
    await page.becomes('report')
    const panel = await page.panel()
    await panel.driver.setViewport({ width: 400, height: 600 })
    await panel.claims()
    const end = await panel.driver.$$eval('.overview, .counts', (parts) =>
      Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)),
    )
    expect(end).toBeLessThanOrEqual(200)
    await panel.close()
    await page.close()
  })

  test('the popup leads to a claim on the page', async () => {
    const page = await browser.opens('/sample')
    const { report, article } = (await page.becomes('report')) as Read
    const last = report.claims.findLast(({ verdict }) => verdict.graded)!
    const words = wordsOf(article.text, last.attribution.claim[0]!).slice(0, 30)
    expect(await page.shows(words)).toBe(false)
    const panel = await page.panel()
    await page.driver.bringToFront() // as it is beside a popup; pages in other tabs do not scroll
    await panel.jump(last.id)
    await expect.poll(() => page.shows(words)).toBe(true)
    await panel.close()
    await page.close()
  })

  test('nothing leaves the machine, and what a page itself asks for elsewhere is seen by these tests', async () => {
    expect(browser.requestsOutside()).toEqual([])
    const page = await browser.opens('/home')
    await page.driver.evaluate(() => fetch('http://elsewhere.example/', { mode: 'no-cors' }).catch(() => {}))
    expect(browser.requestsOutside()).toEqual(['http://elsewhere.example/'])
  })
})
