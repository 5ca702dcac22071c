import { type OutletPolicy, policyKinds } from '../../outlet-policy.ts'
import { isNode, jsonLdScripts, type Node, parseJsonLd, typesOf } from '../detect/json-ld.ts'
import { isArticle, nodesOf } from '../detect/schema.ts'

const mentionsPolicy = new RegExp(policyKinds.join('|'))
/** The ends of lines that content systems leave in strings, where JSON allows none. */
const lineEnds = /[\n\r\t]+/g
/** Nodes beyond this are not looked at; no page of ours has a tenth of it. */
const mostNodes = 5000

/**
 * What JSON-LD says of the policies of whoever publishes the article: in the article itself, in its publisher, written
 * out there or by `@id`. Where no article names a publisher, the organisation that the page describes. Addresses as
 * they are written.
 */
export function policiesInScripts(document: Document): OutletPolicy[] {
  const scripts = [...jsonLdScripts(document)]
  if (!scripts.some((json) => mentionsPolicy.test(json))) return []
  const data = scripts.map((json) => parseJsonLd(json) ?? parseJsonLd(json.replace(lineEnds, ' ')))
  const described = [...nodesOf(data)]
  const named = nodesByName(data)
  const resolved = (node: Node): Node[] => [node, ...(named.get(nameOf(node) ?? '') ?? [])]

  const articles = described.filter(isArticle)
  const publishers = articles.flatMap((article) =>
    ['publisher', 'sourceOrganization', 'provider'].flatMap((role) => nodesIn(property(article, role))),
  )
  const organisations = publishers.length > 0 ? publishers : described.filter(isOrganisation)
  return [...articles, ...organisations].flatMap(resolved).flatMap(policiesOfNode)
}

const policiesOfNode = (node: Node): OutletPolicy[] =>
  policyKinds.flatMap((kind) => addressesIn(property(node, kind)).map((url) => ({ kind, url })))

const isOrganisation = (node: Node): boolean => typesOf(node).some((type) => /Organization$/.test(type))

/** "publishingPrinciples", with or without the vocabulary before it. */
const property = (node: Node, name: string): unknown =>
  node[name] ?? node[`schema:${name}`] ?? node[`https://schema.org/${name}`] ?? node[`http://schema.org/${name}`]

const nameOf = (node: Node): string | null => (typeof node['@id'] === 'string' ? node['@id'] : null)

/** Nodes anywhere in the data by their `@id`: a publisher is often only named where the article is described. */
function nodesByName(data: unknown): ReadonlyMap<string, readonly Node[]> {
  const named = new Map<string, Node[]>()
  const waiting: unknown[] = [data]
  for (let seen = 0; waiting.length > 0 && seen < mostNodes; seen++) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    for (const inner of Object.values(value)) waiting.push(inner)
    if (!isNode(value)) continue
    const name = nameOf(value)
    if (name !== null) named.set(name, [...(named.get(name) ?? []), value])
  }
  return named
}

const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isNode)

/** Addresses as a string, a list, or a thing with an address: `{"@type": "CreativeWork", "url": …}`, `{"@id": …}`. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return (value as unknown[]).flatMap(addressesIn)
  if (!isNode(value)) return []
  return addressesIn(property(value, 'url') ?? value['@id'] ?? value['@value'] ?? property(value, 'mainEntityOfPage'))
}
