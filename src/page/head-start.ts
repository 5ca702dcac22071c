import type { Article } from '../engine/article.ts'
import type { Report } from '../engine/report.ts'
import type { HeldMessages } from '../hold-messages.ts'
import type { isNewsArticle } from './detect/news-article.ts'
import type { extractAdded } from './extract/extract-added.ts'
import type { Extraction, extractArticle } from './extract/extract-article.ts'
import type { isShownNow } from './extract/visible.ts'
import type { ReadAhead } from './read-ahead.ts'

/** What takes the text out of a page. */
export interface TextReader {
  readonly isNewsArticle: typeof isNewsArticle
  readonly extractArticle: typeof extractArticle
  readonly extractAdded: typeof extractAdded
  readonly isShownNow: typeof isShownNow
  /** The background's report of an article. Rejects where there is none. */
  analyse(article: Article): Promise<Report>
}

/** What the script that came first leaves to the one that marks the page. */
export interface HeadStart {
  readonly life: AbortSignal
  readonly text: TextReader
  /** The address of the page when its reading began. */
  readonly address: string
  /** The settings as they stand in the store. */
  readonly settings: () => Promise<unknown>
  readonly ahead: ReadAhead<Extraction>
  readonly held: HeldMessages
}

/** Scripts of the extension share a world in the page, in which the page's own scripts are not. */
const world = globalThis as { saysWhoBegan?: HeadStart }

export const giveHeadStart = (start: HeadStart): void => void (world.saysWhoBegan = start)

/** Null where none was given, or it was taken: a page that came in the place of the one that was read. */
export function takeHeadStart(): HeadStart | null {
  const start = world.saysWhoBegan ?? null
  delete world.saysWhoBegan
  return start
}
