import type { Article } from '../../engine/article.ts'
import { type TextMap } from '../text-map/text-map.ts'
import { articleOf } from './article-of.ts'
import { chooseBody } from './choose-body.ts'
import { inSight } from './in-sight.ts'
import { readLines } from './read-lines.ts'
import { slices } from './slices.ts'

/** What the reader takes from a page. `article.text` is empty where the page holds no body of an article. */
export interface Extraction {
  readonly article: Article
  readonly map: TextMap
  /** The element that holds the body, or null where there is none. */
  readonly root: Element | null
  /** Elements that are hidden now and may show words later. */
  readonly hidden: readonly Element[]
}

/**
 * Reads the article of a page: every block with its kind, and the way back to the live text nodes. The page is only
 * looked at, never changed. Works in slices that give way to the page. `likely` is told the article as soon as it is what it
 * will be unless some of its words turn out to be in nobody's sight: one page in fifty. The result holds the same object then.
 * @throws the reason of `signal` once it is aborted; `TooLarge` for more than any page of news is.
 */
export async function extractArticle(
  document: Document,
  signal?: AbortSignal,
  likely?: (article: Article) => void,
): Promise<Extraction> {
  const slice = slices(signal)
  const { lines, hidden } = await readLines(document.body, slice)
  const { body, article: chosen } = await chooseBody(lines, document, slice)
  const all = articleOf(chosen, document)
  likely?.(all.article)
  if (slice.due()) await slice.breathe()
  const seen = inSight(chosen, document)
  const isAllSeen = seen.length === chosen.length && seen.every(({ line }, i) => line === chosen[i]!.line)
  return { ...(isAllSeen ? all : articleOf(seen, document)), root: body?.element ?? null, hidden }
}
