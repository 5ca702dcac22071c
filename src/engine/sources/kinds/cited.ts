import type { Attribution } from '../../attribution/attribution.ts'
import { type Span, spanOf } from '../../article.ts'
import type { Scene } from '../scene.ts'
import { isIn } from '../sentence-words.ts'
import { readSourceWords } from '../source-words.ts'
import type { Place, Reading } from './kind.ts'
import { readSource } from './index.ts'

/**
 * "Reuters reported, citing a ministry official": the outlet is the relay and the one it cites the origin (rubric 4.7.3).
 * Null where the source is no outlet or the sentence cites nobody.
 */
export function readCited(attribution: Attribution, asWritten: Reading, scene: Scene, place: Place): Reading | null {
  if (!asWritten.outlet) return null
  const span = citedSpan(attribution, scene)
  const words = span && readSourceWords(scene.document, [span])
  if (!words) return null
  const origin = readSource(words, scene, { ...place, at: words.tokens[0]!.index })
  return origin.outlet === asWritten.outlet ? null : { ...origin, citedBy: asWritten.outlet }
}

/** The words after "citing" or "quoting", up to the end of the noun phrase. */
function citedSpan(attribution: Attribution, scene: Scene): Span | null {
  const { document } = scene
  const { tokens } = document
  const sentence = document.sentences[attribution.sentence]!
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!/^(?:citing|quoting|cited|quoted)$/.test(tokens[i]!.lower) || isIn(attribution.claim, tokens[i]!)) continue
    if (/^(?:by)$/.test(tokens[i + 1]!.lower)) continue
    let last = i + 1
    while (
      last < sentence.last &&
      last - i < 25 &&
      (!/^(?:[,.;:—–“"]|that|as|saying|which|reported|said)$/.test(tokens[last + 1]!.lower) ||
        isNameAfter(scene, last + 1)) &&
      !isIn(attribution.claim, tokens[last + 1]!)
    )
      last++
    if (!isIn(attribution.claim, tokens[i + 1]!)) return spanOf(tokens[i + 1]!.span.start, tokens[last]!.span.end)
  }
  return null
}

/** "quoted the bishop, Lars Holm, as saying": the comma before the name of whoever was just described. */
const isNameAfter = ({ document: { tokens }, mentions }: Scene, at: number): boolean =>
  tokens[at]!.text === ',' && mentions.at.get(at + 1)?.entity.is === 'person'
