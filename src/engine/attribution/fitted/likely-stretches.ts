import type { Span } from '../../article.ts'
import { firstInOrder } from '../../first-in-order.ts'
import type { TextDocument } from '../../text/document.ts'
import type { Attribution } from '../attribution.ts'
import { eachClaimWord } from './claim-word-features.ts'
import { shapes } from './facts.ts'
import type { Weighing } from './weigh.ts'
import { sumOf } from './weight-table.ts'

/** Words of one sentence that stand in somebody's claim, as it seems, and in none that was found. */
export interface Stretch {
  readonly sentence: number
  /** In order, without gaps; the marks between the words are among them. */
  readonly tokens: readonly number[]
}

/** How likely a word must be to stand in a claim, by its log-odds: about where taking it in gains as much as it costs. */
const leastOdds = Math.log(0.45 / 0.55)

/** By token, the log-odds that it stands in a claim, whoever's. */
export function claimOdds({ tables, reading, relations, sure }: Weighing): Float32Array {
  const odds = new Float32Array(reading.document.tokens.length)
  eachClaimWord(reading, relations, sure, (i, hashes) => {
    odds[i] = sumOf(tables.claimWord, hashes)
  })
  return odds
}

/** The likely words that no claim of `standing` holds, in the order of the text. */
export function likelyStretches(
  { reading: { document, facts } }: Weighing,
  odds: Float32Array,
  standing: readonly Attribution[],
): Stretch[] {
  const claimed = new Uint8Array(document.tokens.length)
  for (const { claim } of standing) for (const i of tokensIn(document, claim)) claimed[i] = 1
  const isMark = (i: number): boolean => facts.shape[i] === shapes.mark
  const stretches: Stretch[] = []
  for (const { first, last, index } of document.sentences)
    for (let i = first; i <= last; i++) {
      if (claimed[i] === 1 || isMark(i) || odds[i]! < leastOdds) continue
      let end = i
      for (let next = i + 1; next <= last && claimed[next] === 0; next++) {
        if (isMark(next)) continue
        if (odds[next]! < leastOdds) break
        end = next
      }
      const start = i
      stretches.push({ sentence: index, tokens: Array.from({ length: end - start + 1 }, (_, k) => start + k) })
      i = end
    }
  return stretches
}

/** The tokens that spans hold, in the order of the spans. */
export function tokensIn({ tokens }: TextDocument, spans: readonly Span[]): number[] {
  const inside: number[] = []
  for (const { start, end } of spans)
    for (
      let i = firstInOrder(tokens, ({ span }) => span.end, start + 1);
      i < tokens.length && tokens[i]!.span.start < end;
      i++
    )
      inside.push(i)
  return inside
}
