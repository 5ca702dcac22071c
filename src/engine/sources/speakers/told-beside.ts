import { countriesIn } from '../places.ts'
import { singular } from '../plural.ts'
import type { Scene } from '../scene.ts'
import type { SourceWords } from '../source-words.ts'
import { isPossessive, isVerb, lookup } from '../tokens.ts'
import type { Organisation } from './mentions.ts'
import type { BodyMention } from './named-body.ts'

/**
 * Of several bodies the one beside whose name stands what the description says: "Sevastra, the Swiss drugmaker, sued Norland
 * Labs. The Swiss company said", "Zentrix, which makes chips, …. The chipmaker said". Null where none does, or two do.
 */
export function toldBeside(
  words: SourceWords,
  bodies: readonly Organisation[],
  near: readonly BodyMention[],
  { document: { tokens } }: Scene,
): Organisation | null {
  const countries = countriesIn(tokens, words.core[0]!.index, words.head.index)
  const product = /^(.{3,})(?:maker|builder)$/.exec(words.noun)?.[1]
  const details = new Set([...words.before.map(singular), ...(product === undefined ? [] : [product])])
  if (countries.size === 0 && details.size === 0) return null
  const fits = bodies.filter((body) =>
    near.some((mention) => {
      if (mention.entity !== body) return false
      const [from, to] = besideOf(tokens, mention)
      if ([...countriesIn(tokens, from, to)].some((country) => countries.has(country))) return true
      return tokens.slice(from, to + 1).some((token) => details.has(singular(lookup(token))))
    }),
  )
  return fits.length === 1 ? fits[0]! : null
}

/** From the noun phrase that the name ends to the apposition or the clause with "which" that follows it. */
function besideOf(tokens: Scene['document']['tokens'], { first, last }: BodyMention): readonly [number, number] {
  let from = first
  while (from > first - 4 && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[from - 1]?.pos ?? '')) from--
  let to = last
  if (isPossessive(tokens[last + 1])) return [from, to]
  const isApart = tokens[last + 1]?.text === ','
  if (!isApart && !/^(?:of|from)$/.test(tokens[last + 1]?.lower ?? '') && !isVerb(tokens[last + 1])) return [from, to]
  to++
  while (to < last + (isApart ? 10 : 3) && tokens[to + 1] && !/^[,.;]$/.test(tokens[to + 1]!.text)) to++
  return [from, to]
}
