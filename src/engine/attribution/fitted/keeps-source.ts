import type { Span } from '../../article.ts'
import type { Attribution } from '../attribution.ts'
import { isSameWords } from './spans-of.ts'

/** Whether the source stays as the construction has it, where the fitted steps have another: theirs is part of it, or runs on. */
export const keepsSource = (text: string, own: Attribution, fitted: readonly Span[]): boolean =>
  goesOn(own.source, fitted) ||
  isItsEnd(own.source, fitted) ||
  takesInVerb(text, own, fitted) ||
  takesInPlace(text, own, fitted) ||
  runsOn(text, own.source, fitted) ||
  isSameWords(text, own.source, fitted)

/** A source that the construction has with more words after it: who it is ("…, who asked not to be named") belongs to it. */
const goesOn = (own: readonly Span[], found: readonly Span[]): boolean =>
  found.length > 0 && own[0]?.start === found[0]!.start && own.at(-1)!.end > found.at(-1)!.end

/** "who worked with Lind" of "An engineer who worked with Lind": without its beginning a source says nothing. */
function isItsEnd(own: readonly Span[], fitted: readonly Span[]): boolean {
  const [whole, part] = [own[0], fitted[0]]
  if (own.length !== 1 || fitted.length !== 1 || !whole || !part) return false
  return part.start > whole.start && part.end === whole.end
}

/** ", citing", ", adding": the first word of what stands between source and cue is no part of who speaks. */
const runsOn = (text: string, own: readonly Span[], fitted: readonly Span[]): boolean =>
  own[0]?.start === fitted[0]?.start &&
  /^,\s*\p{L}+ing$/u.test(text.slice(own.at(-1)?.end ?? 0, fitted.at(-1)?.end ?? 0))

/** "Governor Vetoes Bill, | Calling It Reckless": a clause up to the comma of a participle, where only its subject speaks. */
function takesInVerb(text: string, { source: [whole], cue: [cue] }: Attribution, [fitted]: readonly Span[]): boolean {
  if (!whole || !fitted || !cue || fitted.start !== whole.start || fitted.end <= whole.end) return false
  return /^,\s$/.test(text.slice(fitted.end, cue.start)) && /ing$/.test(text.slice(cue.start, cue.end))
}

/** "Outside Kelby Hall, | one mother": where it was said is no part of who said it. */
function takesInPlace(text: string, { source: [whole] }: Attribution, [fitted]: readonly Span[]): boolean {
  if (!whole || !fitted || fitted.end !== whole.end || fitted.start >= whole.start) return false
  return placed.test(text.slice(fitted.start, whole.start))
}

const placed = /^(?:Outside|Inside|Near|In|At|On|Across|Around|Behind|Last)\b/
