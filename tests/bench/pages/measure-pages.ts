import type { Page } from 'puppeteer-core'
import { analyse } from '../../../src/engine/index.ts'
import { isReadable } from '../../../src/engine/article.ts'
import type { InPage } from './in-page.ts'
import { expectedBodyOf, hasExpectedBody, htmlOf, type SavedPage } from './saved-pages.ts'
import { type BodyScore, scoreBody, claimsOutside } from './score-body.ts'

/** What one saved page gave. */
export interface PageResult {
  readonly page: SavedPage
  readonly isNews: boolean
  /** What the page threw, if it did. */
  readonly error: string | null
  readonly body: BodyScore | null
  readonly readability: BodyScore | null
  /** Claims of the engine in blocks that are no part of the expected body. */
  readonly strayClaims: readonly string[]
  readonly claims: number
  /** Ratios of medians over the runs; null on pages of the other kind. */
  readonly sentinelShare: number | null
  readonly readerShare: number | null
  /** The same of the first run in the page alone, before either was compiled. */
  readonly firstShare: number | null
  readonly ms: { readonly reader: number; readonly readability: number } | null
}

const runs = 3

/** Measures one page that is shown in `tab` with the bench's own script in it. */
async function measurePage(tab: Page, page: SavedPage): Promise<PageResult> {
  const nothing = {
    body: null,
    readability: null,
    strayClaims: [],
    claims: 0,
    sentinelShare: null,
    readerShare: null,
    firstShare: null,
    ms: null,
  }
  try {
    const isNews = await call(tab, 'isNewsArticle')
    if (page.kind !== 'article') {
      const { look, textContent } = await call(tab, 'sentinelCost', 20)
      return { page, isNews, error: null, ...nothing, sentinelShare: look / textContent }
    }
    if (!hasExpectedBody(page)) {
      await call(tab, 'extract')
      return { page, isNews, error: null, ...nothing }
    }
    return { page, isNews, error: null, ...nothing, ...(await measureArticle(tab, page)) }
  } catch (error) {
    return { page, isNews: false, error: error instanceof Error ? error.message : String(error), ...nothing }
  }
}

async function measureArticle(tab: Page, page: SavedPage) {
  const ours: number[] = []
  const theirs: number[] = []
  let readability: BodyScore | null = null
  let claims: ReturnType<typeof analyse>['claims'] = []
  let article: Awaited<ReturnType<InPage['extract']>>['article'] | null = null
  const expected = expectedBodyOf(page)
  await call(tab, 'layOut') // a reader comes to a page that is drawn
  for (let run = 0; run < runs; run++) {
    const extracted = await call(tab, 'extract')
    article ??= extracted.article
    if (run === 0) claims = analyse(article).claims
    const painting = await call(tab, 'paint', claims)
    await call(tab, 'clear')
    ours.push(extracted.ms + painting)
    const reference = await call(tab, 'readability')
    theirs.push(reference.ms)
    readability ??= scoreBody(reference.blocks, expected)
  }
  const blocks = (await call(tab, 'blocks')).filter(({ kind }) => isReadable(kind) || kind === 'subheading')
  const body = scoreBody(
    blocks.filter(({ kind }) => kind !== 'headline'),
    expected,
  )
  const ms = { reader: middle(ours), readability: middle(theirs) }
  const strayClaims = claimsOutside(article!, claims, expected)
  const shares = { readerShare: ms.reader / ms.readability, firstShare: ours[0]! / theirs[0]! }
  return { body, readability, claims: claims.length, strayClaims, ms, ...shares }
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

type Calls = { [K in keyof InPage]: (...given: Parameters<InPage[K]>) => ReturnType<InPage[K]> }

/** Calls the bench's script in the page. */
export function call<K extends keyof InPage>(
  tab: Page,
  name: K,
  ...given: Parameters<Calls[K]>
): Promise<Awaited<ReturnType<Calls[K]>>> {
  return tab.evaluate(
    (what, them) => {
      const { inPage } = globalThis as unknown as { inPage: Record<string, (...all: unknown[]) => unknown> }
      return inPage[what]!(...them)
    },
    name as string,
    given as unknown[],
  ) as Promise<Awaited<ReturnType<Calls[K]>>>
}

/** Every saved page in turn, in one tab. */
export async function measurePages(
  tab: Page,
  show: (url: string, html: Buffer) => Promise<void>,
  pages: readonly SavedPage[],
  script: string,
): Promise<PageResult[]> {
  const results: PageResult[] = []
  for (const page of pages) {
    await show(page.url ?? 'https://saved.example/page', htmlOf(page))
    await tab.evaluate(script)
    results.push(await measurePage(tab, page))
  }
  return results
}
