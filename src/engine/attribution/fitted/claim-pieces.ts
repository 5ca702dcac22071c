import { type Span, spanOf } from '../../article.ts'

/**
 * The pieces of a fitted claim that hang together: a piece before the source is one only where it leads up to it ("[The dam],
 * Roth said, [was old]"), not from across the sentence ("Italy … has not decided, though diplomats expect [Rome to agree]");
 * and none ends on the "and that" of a clause it leaves out. All pieces where nothing else would be left.
 */
export function claimPieces(
  text: string,
  claim: readonly Span[],
  source: readonly Span[],
  cue: readonly Span[],
): Span[] {
  const speaks = Math.min(source[0]?.start ?? Infinity, cue[0]?.start ?? Infinity)
  const whole = claim.map((span) => withoutOpenEnd(text, span))
  const kept = whole.filter(({ end }) => end > speaks || leadsUp.test(text.slice(end, speaks)))
  return kept.length > 0 ? kept : whole
}

/** Marks alone, or with a word that joins. */
const leadsUp = /^[\s\p{P}]*(?:(?:but|and|as|so|which|who)\s+)?$/u

function withoutOpenEnd(text: string, { start, end }: Span): Span {
  const open = /[\s,;]+(?:and|but|or)(?: that)?$/.exec(text.slice(start, end))
  return open && open.index > 0 ? spanOf(start, start + open.index) : spanOf(start, end)
}
