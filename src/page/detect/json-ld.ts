/** A thing that JSON-LD describes. */
export type Node = Readonly<Record<string, unknown>>

/** The text of every JSON-LD script of the page. */
export function* jsonLdScripts({ scripts }: Document): Generator<string> {
  for (const script of scripts) if (script.type.toLowerCase() === 'application/ld+json') yield script.textContent ?? ''
}

/** What a script says, or undefined where it is damaged. */
export function parseJsonLd(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, ''))
  } catch {
    return undefined
  }
}

/** Whether a value of JSON-LD is a node: an object, no list and no plain value. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The names of a node's types, without `https://schema.org/` or `schema:`. */
export function typesOf(node: Node): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type])
    .filter((one) => typeof one === 'string')
    .map((one) => one.replace(/^.*[/:]/, ''))
}
