import type { Browser } from 'puppeteer-core'
import { type Span, spanOf } from '../../../src/engine/article.ts'
import type { GradedClaim } from '../../../src/engine/report.ts'
import { call } from './measure-pages.ts'

const howMany = 500
const runs = 5
const grades = ['Strong', 'Good', 'Fair', 'Weak', 'None'] as const

/** Median ms of painting 500 claims with us, and of marking the same spans with mark.js, each on a fresh page. */
export async function measurePainting(browser: Browser, script: string): Promise<{ ours: number; markJs: number }> {
  const ours: number[] = []
  const markJs: number[] = []
  for (let run = 0; run < runs; run++) {
    const page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 30_000 }) // all in view, since only those near it are painted
    await page.setContent(longArticle())
    await page.evaluate(script)
    const { article } = await call(page, 'extract')
    const claims = article.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ span }, i) => claimIn(span, i))
      .slice(0, howMany)
    if (claims.length < howMany) throw new Error(`only ${claims.length} paragraphs were read`)
    ours.push(await call(page, 'paint', claims))
    const painted = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))
    if (painted < howMany * 3) throw new Error(`only ${painted} of source, cue and claim were painted`)
    markJs.push(await call(page, 'mark', claims))
    await page.close()
  }
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[runs >> 1]!
  return { ours: middle(ours), markJs: middle(markJs) }
}

function longArticle(): string {
  const paragraphs = Array.from(
    { length: howMany },
    (_, i) =>
      `<p>The <a href="/dam">dam</a> at gate ${i} held through the <em>night</em>, the builder said on day ${i}.</p>`,
  )
  return `<!doctype html><title>The dam held</title><main><article><h1>The dam held</h1>${paragraphs.join('')}</article></main>`
}

/** "… held through the night" as claim, "the builder" as source, "said" as cue. */
function claimIn({ start, end }: Span, i: number): GradedClaim {
  const said = end - ` on day ${i}.`.length
  return {
    id: `c${i + 1}`,
    attribution: {
      source: [spanOf(said - 'the builder said'.length, said - ' said'.length)],
      cue: [spanOf(said - 'said'.length, said)],
      claim: [spanOf(start, said - ', the builder said'.length)],
    },
    verdict: { graded: true, grade: grades[i % grades.length]! },
  } as unknown as GradedClaim // painting reads these fields only
}
