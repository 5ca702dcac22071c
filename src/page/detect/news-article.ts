import { hasNewsMicrodata, schemaInScripts } from './schema.ts'

/**
 * Whether the page says of itself that it is one news article: news schema, or `og:type` article with a second sign, or,
 * on pages from before Open Graph, a date as papers give it; and none of it on a page of a recipe, a product or a thread.
 * Alone, `og:type` article also marks fiction, engineering blogs and any page of a WordPress site, and plain schema
 * `Article` marks encyclopedias. Reads only what stands in tags, never the text of the page; language is not looked at.
 * Figures of each sign: docs/performance.md.
 */
export function isNewsArticle(document: Document): boolean {
  if (isFrontPage(document)) return false
  const schema = schemaInScripts(document)
  if (schema === 'news') return true
  if (schema === 'thing') return false
  const type = meta(document, 'og:type')?.toLowerCase()
  if (type === undefined) return hasNewsMicrodata(document, 'article') || isDated(document)
  if (type !== 'article') return false
  return schema === 'article' || hasPublication(document) || hasDateInPath(document) || hasNewsMicrodata(document)
}

/** The bare address of a site or of an edition is a list of articles, whatever `og:type` says; only a schema of one news article outweighs it. */
function isFrontPage({ location }: Document): boolean {
  return (
    location !== null &&
    /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(location.pathname) &&
    location.search === ''
  )
}

/** Tags that content systems write for posts and not for other pages; `modified_time` and `publisher` are on all. */
function hasPublication(document: Document): boolean {
  return ['article:published_time', 'article:section', 'article:tag'].some((name) => meta(document, name) !== null)
}

/** Of before Open Graph: dated as papers date what they print, or the one article of a day. */
function isDated(document: Document): boolean {
  return (
    ['pubdate', 'parsely-pub-date', 'sailthru.date', 'OriginalPublicationDate'].some((name) => meta(document, name)) ||
    (hasDateInPath(document) && document.getElementsByTagName('article').length === 1)
  )
}

/** "/2024/05/31/", "/2019/nov/18/", "/2024-05-31-": news sites file by day. */
function hasDateInPath({ location }: Document): boolean {
  return location !== null && /\b(?:19|20)\d\d[/-](?:[01]?\d|[a-z]{3})[/-][0-3]?\d(?!\d)/i.test(location.pathname)
}

function meta(document: Document, name: string): string | null {
  const found = document.head?.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
  return found?.getAttribute('content') ?? null
}
