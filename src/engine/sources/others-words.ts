import { type Span, spanOf } from '../article.ts'
import type { Attribution } from '../attribution/attribution.ts'

/**
 * The stretches of an attribution's sentence that belong to another one there, with words between its cue and its claim:
 * "She promised an inquiry, but told VRT that …" does not say to whom she promised it. What "adding that …" adds was said
 * with the words before it, so those count for it too; and an attribution inside another's claim is part of both.
 */
export function othersWords(
  attribution: Attribution,
  attributionsIn: ReadonlyMap<number, readonly Attribution[]>,
): readonly Span[] {
  const found: Span[] = []
  for (const other of attributionsIn.get(attribution.sentence) ?? []) {
    if (other === attribution || isEntwined(attribution, other) || isEntwined(other, attribution)) continue
    const isSameSource = startOf(other.source) === startOf(attribution.source)
    const isBefore = startOf(other.cue) < startOf(attribution.cue)
    if (isSameSource && isBefore) continue
    // What opens the sentence ("In a letter, …") goes with its first source.
    const start = isSameSource ? startOf(other.cue) : isBefore ? 0 : Math.min(startOf(other.source), startOf(other.cue))
    const end = Math.max(endOf(other.source), endOf(other.cue), endOf(other.claim))
    if (end < startOf(attribution.cue) || start > endOf(attribution.cue)) found.push(spanOf(start, end))
  }
  return found
}

/** One stands in the other's claim, shares it, or has none to tell it by. */
const isEntwined = (one: Attribution, { claim }: Attribution): boolean =>
  claim.length === 0 ||
  (startOf(one.cue) >= startOf(claim) && endOf(one.cue) <= endOf(claim)) ||
  startOf(one.claim) === startOf(claim)

const startOf = (spans: readonly Span[]): number => spans[0]?.start ?? Infinity
const endOf = (spans: readonly Span[]): number => spans.at(-1)?.end ?? -Infinity
