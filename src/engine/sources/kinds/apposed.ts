import { genericInstitutions } from '../../../data/sources/institutions.ts'
import { companyRoles } from '../../../data/sources/roles.ts'
import { spanOf } from '../../article.ts'
import type { Scene } from '../scene.ts'
import { readSourceWords, type SourceWords } from '../source-words.ts'
import type { KindExamples } from './kind.ts'

/**
 * "A coalition of drivers, the Fair Roads Coalition,": the name in the apposition says who it is. Gives the words of the
 * name, or null where no institution ("the union", "the dam’s owner") stands before the comma or no organisation or outlet after it.
 */
export function apposedName(words: SourceWords, { document, mentions, outletAt }: Scene): SourceWords | null {
  if (!genericInstitutions.has(words.noun) && !companyRoles.has(words.noun)) return null
  const comma = words.tokens.findIndex(
    (token, i) => i >= words.core.length && (token.text === ',' || isNaming(words.tokens, i)),
  )
  const rest = comma < 0 ? [] : words.tokens.slice(comma + 1)
  const name = rest[0]?.lower === 'the' ? rest[1] : rest[0]
  if (name === undefined) return null
  const last =
    mentions.at.get(name.index)?.entity.is === 'organisation'
      ? mentions.at.get(name.index)!.last
      : outletAt.get(name.index)?.last
  if (last === undefined || rest.some(({ index, text }) => index > last && text !== ',')) return null
  return readSourceWords(document, [spanOf(rest[0]!.span.start, document.tokens[last]!.span.end)])
}

/** The last token of "calling itself", "known as", "called". */
const isNaming = (tokens: SourceWords['tokens'], at: number): boolean =>
  (tokens[at]!.lower === 'itself' && tokens[at - 1]?.lower === 'calling') ||
  (tokens[at]!.lower === 'as' && tokens[at - 1]?.lower === 'known') ||
  (tokens[at]!.lower === 'called' && tokens[at + 1]?.pos === 'PROPN')

export const examples: KindExamples = [
  ['<The dam’s owner, Norland Hydro,> {said} [it held].', 'W-ORG', 'Norland Hydro'],
  ['<A coalition of drivers, the Fair Roads Coalition,> {said} [it held].', 'W-ORG', 'Fair Roads Coalition'],
  ['<A group calling itself Red Dawn> {said} [it held].', 'W-ORG', 'Red Dawn'],
]
