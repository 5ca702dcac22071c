import { type Span, spanOf } from '../../article.ts'

/**
 * The pieces of a fitted claim that hang together: a piece before the source is one only where it leads up to it ("[The dam],
 * Roth said, [was old]"), not from across the sentence ("Italy … has not decided, though diplomats expect [Rome to agree]");
 * none ends on the "and that" of a clause it leaves out, and none begins in the cue ("appears to show | smoke") or goes on to
 * what "others" hold. All pieces where nothing else would be left.
 */
export function claimPieces(
  text: string,
  claim: readonly Span[],
  source: readonly Span[],
  cue: readonly Span[],
): Span[] {
  const speaks = Math.min(source[0]?.start ?? Infinity, cue[0]?.start ?? Infinity)
  const whole = claim.map((span) => withoutOpenEnd(text, withoutOthers(text, afterCue(text, span, cue))))
  const kept = whole.filter(
    ({ start, end }) =>
      (end > speaks || leadsUp.test(text.slice(end, speaks))) &&
      !(start > speaks && ofSpeaking.test(text.slice(start, end))),
  )
  return kept.length > 0 ? kept : whole
}

/** "…, two of them said, speaking on condition of anonymity": how it was said. */
const ofSpeaking =
  /^(?:speaking|asking|requesting|insisting|declining)\b[^.]{0,40}\b(?:anonymity|anonymously|named|identified)\b/

/** Marks alone, or with a word that joins. */
const leadsUp = /^[\s\p{P}]*(?:(?:but|and|as|so|which|who)\s+)?$/u

function afterCue(text: string, span: Span, cue: readonly Span[]): Span {
  const within = cue.find(({ start, end }) => start <= span.start && span.start < end && end < span.end)
  if (within === undefined) return span
  const words = /[\p{L}\p{N}"“‘']/u.exec(text.slice(within.end, span.end))
  return words ? spanOf(within.end + words.index, span.end) : span
}

/** "it was sound; others were less sure": not so where they are the rest of "some", nor in quotation marks. */
function withoutOthers(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const others =
    /[;,—–]\s+(?:(?:but|while|whereas|though|although)\s+)?(?:others|critics|opponents|s[ck]eptics)\s/i.exec(words)
  if (others === null || others.index === 0) return span
  const before = words.slice(0, others.index)
  const isTheRest = /\b(?:some|many|most|several|few|half|one|those)\b/i.test(before)
  const marks = (mark: RegExp): number => before.match(mark)?.length ?? 0
  const isQuoted = marks(/“/g) > marks(/”/g) || marks(/"/g) % 2 === 1
  return isTheRest || isQuoted ? span : spanOf(span.start, span.start + others.index)
}

function withoutOpenEnd(text: string, { start, end }: Span): Span {
  const open = /[\s,;]+(?:and|but|or)(?: that)?$/.exec(text.slice(start, end))
  return open && open.index > 0 ? spanOf(start, start + open.index) : spanOf(start, end)
}
