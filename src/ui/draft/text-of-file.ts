import { Readability } from '@mozilla/readability'

const blocks = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, pre'

/** The words of a local file: of an HTML file the article's, a block a line; of any other all of it. */
export async function textOfFile(file: File): Promise<string> {
  const content = (await file.text()).replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '')
  return /\.x?html?$/i.test(file.name) || file.type === 'text/html' ? textOfHtml(content) : content
}

/** The article in a document as plain text, blocks with an empty line between them. Nothing in it is run or loaded. */
function textOfHtml(html: string): string {
  const parse = (source: string) => new DOMParser().parseFromString(source, 'text/html')
  const article = new Readability(parse(html)).parse()
  const body = parse(article?.content ?? html).body
  for (const silent of body.querySelectorAll('script, style, noscript, template')) silent.remove()
  const leaves = [...body.querySelectorAll(blocks)].filter((block) => !block.querySelector(blocks))
  const lines = leaves.length > 0 ? leaves.map(({ textContent }) => textContent) : [body.textContent]
  return [article?.title, ...lines]
    .map((line) => (line ?? '').replace(/\s+/g, ' ').trim())
    .filter((line, at, all) => line !== '' && line !== all[at - 1])
    .join('\n\n')
}
