import { isNode, jsonLdScripts, type Node, parseJsonLd, typesOf } from './json-ld.ts'

/** What schema.org says the page is about. */
export type Schema = 'news' | 'article' | 'other'

const news = /^(?:(?:Reportage|Analysis|Opinion|Background|Review|AskPublic)?NewsArticle|LiveBlogPosting)$/
const article = /^(?:Article|BlogPosting|Report)$/
/** Worth parsing; most scripts of a page that is no article are not. */
const mentions = /NewsArticle|LiveBlogPosting|"(?:Article|BlogPosting|Report)"/

/** What the page's JSON-LD says. A list of articles (a section page) is not one. */
export function schemaInScripts(document: Document): Schema {
  let best: Schema = 'other'
  for (const json of jsonLdScripts(document)) {
    if (!mentions.test(json)) continue
    const schema = schemaIn(json)
    if (schema === 'news') return 'news'
    if (schema === 'article') best = 'article'
  }
  return best
}

function schemaIn(json: string): Schema {
  const data = parseJsonLd(json)
  if (data === undefined) {
    // Raw line ends in strings and commas too many are common; the type that stands first is the page's.
    const first = /"@type"\s*:\s*\[?\s*"(\w+)"/.exec(json)
    return schemaOfType(first?.[1])
  }
  return strongest(nodesOf(data))
}

/** The things the script describes as the page itself: not what is listed, cited or recommended in them. */
export function* nodesOf(data: unknown): Generator<Node> {
  if (Array.isArray(data)) for (const one of data as unknown[]) yield* nodesOf(one)
  if (!isNode(data)) return
  yield data
  yield* nodesOf(data['@graph'])
  if (!isArticle(data)) yield* nodesOf(data['mainEntity'])
}

function strongest(nodes: Iterable<Node>): Schema {
  let articles = 0
  let best: Schema = 'other'
  for (const node of nodes) {
    if (!isArticle(node)) continue
    articles++
    if (typesOf(node).some((type) => news.test(type))) best = 'news'
    else if (best === 'other') best = 'article'
  }
  return articles > 5 ? 'other' : best // a section page that describes each of its teasers
}

export const isArticle = (node: Node): boolean => typesOf(node).some((type) => schemaOfType(type) !== 'other')

function schemaOfType(type: string | undefined): Schema {
  if (type === undefined) return 'other'
  return news.test(type) ? 'news' : article.test(type) ? 'article' : 'other'
}

/** Whether microdata describes one news article; many of them are teasers. `where` narrows it to elements of one kind. */
export function hasNewsMicrodata(document: Document, where: 'article' | '' = ''): boolean {
  const scopes = document.querySelectorAll(`${where}[itemtype*="NewsArticle"], ${where}[itemtype*="LiveBlogPosting"]`)
  return scopes.length > 0 && scopes.length <= 5
}
