import { issuedStatements } from '../../../data/sources/documents.ts'
import { spanOf } from '../../article.ts'
import type { Scene } from '../scene.ts'
import { readSourceWords, type SourceWords } from '../source-words.ts'
import type { KindExamples } from './kind.ts'

/**
 * "A statement by Norland and Chile", "a statement issued by the palace": whoever made it speaks (rubric 4.5, *statement*).
 * Gives their words, or null where the words are no statement or do not say whose.
 */
export function issuedBy({ noun, tokens, head }: SourceWords, { document }: Scene): SourceWords | null {
  if (!issuedStatements.has(noun)) return null
  const from = tokens.indexOf(head)
  for (let i = from + 1; i < Math.min(from + 6, tokens.length - 1); i++)
    if (/^(?:by|from)$/.test(tokens[i]!.lower))
      return readSourceWords(document, [spanOf(tokens[i + 1]!.span.start, tokens.at(-1)!.span.end)])
  return null
}

export const examples: KindExamples = [
  ['<A statement from the Norland Ferry Company> {said} [it held].', 'W-ORG', 'Norland Ferry Company'],
  ['<A statement issued by the council> {said} [it held].', 'W-GOV'],
  ['<A statement from Mayor Mara Lind> {said} [it held].', 'W-PR', 'Mara Lind'],
  ['<A statement> {said} [it held].', 'W-DOC-U'],
]
