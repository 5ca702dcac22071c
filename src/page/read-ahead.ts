import type { Article } from '../engine/article.ts'
import type { Report } from '../engine/report.ts'
import { isEnglish } from '../engine/text/language.ts'

/** More than any article has; the analysis of as much takes about a second. In UTF-16 code units. */
export const longestText = 600_000
/** As much of a text as tells its language well enough to begin with it. */
const opening = 2_000

/** How an article is taken out of a page and analysed. */
export interface ReadAheadParts<Extraction> {
  isArticle(): boolean
  /** `likely` is told an article that is most likely the one in the result, so that it can be analysed meanwhile. */
  extract(signal: AbortSignal, likely: (article: Article) => void): Promise<Extraction>
  analyse(article: Article): Promise<Report>
}

/** A page that is being read. */
export interface ReadAhead<Extraction> {
  /** Null where the page is no article and is not to be read anyway. */
  readonly extracting: Promise<Extraction> | null
  /** The report of an article, which may have been begun. */
  reportOf(article: Article): Promise<Report>
}

/**
 * Begins to read a page, and has its article analysed before it is sure to be what the page shows; `isWanted` tells of a
 * text whether that would be for nothing. Nor is it done for what its opening tells for another language.
 */
export function readAhead<Extraction>(
  parts: ReadAheadParts<Extraction>,
  signal: AbortSignal,
  { anyway = false, isWanted = () => true }: { anyway?: boolean; isWanted?: (text: string) => boolean } = {},
): ReadAhead<Extraction> {
  let begun: { readonly article: Article; readonly report: Promise<Report> } | null = null
  const begin = (article: Article): void => {
    const { text } = article
    if (text === '' || text.length > longestText || !isWanted(text) || !isEnglish(text.slice(0, opening))) return
    begun = { article, report: parts.analyse(article) }
    begun.report.catch(() => {}) // told where it is the article
  }
  const extracting = anyway || parts.isArticle() ? parts.extract(signal, begin) : null
  extracting?.catch(() => {}) // told whoever takes it
  return {
    extracting,
    reportOf: (article) => (begun?.article === article ? begun.report : parts.analyse(article)),
  }
}
