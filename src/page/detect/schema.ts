import { isNode, jsonLdScripts, type Node, parseJsonLd, typesOf } from './json-ld.ts'

/** What schema.org says the page is about; `thing` is what people make, sell, ask or cook, whoever writes about it. */
export type Schema = 'news' | 'article' | 'thing' | 'other'

const news = /^(?:(?:Reportage|Analysis|Opinion|Background|Review|AskPublic)?NewsArticle|LiveBlogPosting)$/
const article = /^(?:Article|BlogPosting|Report)$/
const thing =
  /^(?:Recipe|Product|ProductGroup|HowTo|QAPage|DiscussionForumPosting|JobPosting|SoftwareApplication|MobileApplication|Course)$/
/** Worth parsing; most scripts of a page that is no article are not. */
const mentions =
  /NewsArticle|LiveBlogPosting|DiscussionForumPosting|JobPosting|QAPage|"(?:Article|BlogPosting|Report|Recipe|Product|ProductGroup|HowTo|(?:Software|Mobile)Application|Course)"/

/** A section page describes each of its teasers: more articles than this are none. */
const mostArticles = 5

/** What the page's JSON-LD says. A list of articles (a section page) is not one. */
export function schemaInScripts(document: Document): Schema {
  const found: Schema[] = []
  for (const json of jsonLdScripts(document)) if (mentions.test(json)) found.push(...schemasIn(json))
  const articles = found.filter((schema) => schema === 'news' || schema === 'article')
  if (articles.length > mostArticles) return 'other'
  return strongest(found)
}

function schemasIn(json: string): Schema[] {
  const data = parseJsonLd(json)
  if (data !== undefined) return [...nodesOf(data)].map(schemaOf)
  // Raw line ends in strings and commas too many are common; the type that stands first is the page's.
  const first = /"@type"\s*:\s*\[?\s*"(\w+)"/.exec(json)
  return [schemaOfType(first?.[1])]
}

/** The things the script describes as the page itself: not what is listed, cited or recommended in them. */
export function* nodesOf(data: unknown): Generator<Node> {
  const waiting = [data] // no recursion: a page may nest deeper than the stack
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (Array.isArray(next)) for (const one of (next as unknown[]).toReversed()) waiting.push(one)
    if (!isNode(next)) continue
    yield next
    if (!isArticle(next)) waiting.push(next['mainEntity'])
    waiting.push(next['@graph'])
  }
}

function schemaOf(node: Node): Schema {
  return strongest(typesOf(node).map(schemaOfType))
}

/** Of several, the one that says most of the page. */
const strongest = (schemas: readonly Schema[]): Schema =>
  (['news', 'thing', 'article'] as const).find((schema) => schemas.includes(schema)) ?? 'other'

/** Whether the node describes an article of any sort, news among them. */
export const isArticle = (node: Node): boolean => schemaOf(node) === 'news' || schemaOf(node) === 'article'

function schemaOfType(type: string | undefined): Schema {
  if (type === undefined) return 'other'
  return news.test(type) ? 'news' : article.test(type) ? 'article' : thing.test(type) ? 'thing' : 'other'
}

/** Whether microdata describes one news article; many of them are teasers. `where` narrows it to elements of one kind. */
export function hasNewsMicrodata(document: Document, where: 'article' | '' = ''): boolean {
  const scopes = document.querySelectorAll(`${where}[itemtype*="NewsArticle"], ${where}[itemtype*="LiveBlogPosting"]`)
  return scopes.length > 0 && scopes.length <= mostArticles
}
