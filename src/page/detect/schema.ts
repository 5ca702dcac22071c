/** What schema.org says the page is about. */
export type Schema = 'news' | 'article' | 'other'

const news = /^(?:(?:Reportage|Analysis|Opinion|Background|Review|AskPublic)?NewsArticle|LiveBlogPosting)$/
const article = /^(?:Article|BlogPosting|Report)$/
/** Worth parsing; most scripts of a page that is no article are not. */
const mentions = /NewsArticle|LiveBlogPosting|"(?:Article|BlogPosting|Report)"/

/** What the page's JSON-LD says. A list of articles (a section page) is not one. */
export function schemaInScripts({ scripts }: Document): Schema {
  let best: Schema = 'other'
  for (const script of scripts) {
    if (script.type.toLowerCase() !== 'application/ld+json') continue
    const json = script.textContent ?? ''
    if (!mentions.test(json)) continue
    const schema = schemaIn(json)
    if (schema === 'news') return 'news'
    if (schema === 'article') best = 'article'
  }
  return best
}

function schemaIn(json: string): Schema {
  let data: unknown
  try {
    data = JSON.parse(json.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, ''))
  } catch {
    // Raw line ends in strings and commas too many are common; the type that stands first is the page's.
    const first = /"@type"\s*:\s*\[?\s*"(\w+)"/.exec(json)
    return schemaOfType(first?.[1])
  }
  return strongest(nodesOf(data))
}

/** The things the script describes as the page itself: not what is listed, cited or recommended in them. */
function* nodesOf(data: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(data)) for (const one of data as unknown[]) yield* nodesOf(one)
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return
  const node = data as Record<string, unknown>
  yield node
  yield* nodesOf(node['@graph'])
  if (!isArticle(node)) yield* nodesOf(node['mainEntity'])
}

function strongest(nodes: Iterable<Record<string, unknown>>): Schema {
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

const isArticle = (node: Record<string, unknown>): boolean =>
  typesOf(node).some((type) => schemaOfType(type) !== 'other')

function typesOf(node: Record<string, unknown>): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type])
    .filter((one) => typeof one === 'string')
    .map((one) => one.replace(/^.*[/:]/, ''))
}

function schemaOfType(type: string | undefined): Schema {
  if (type === undefined) return 'other'
  return news.test(type) ? 'news' : article.test(type) ? 'article' : 'other'
}

/** Whether microdata describes one news article; many of them are teasers. `where` narrows it to elements of one kind. */
export function hasNewsMicrodata(document: Document, where: 'article' | '' = ''): boolean {
  const scopes = document.querySelectorAll(`${where}[itemtype*="NewsArticle"], ${where}[itemtype*="LiveBlogPosting"]`)
  return scopes.length > 0 && scopes.length <= 5
}
