import type { Span } from '../../article.ts'
import type { Attribution } from '../attribution.ts'
import { startsWithOccasion } from '../occasion.ts'
import { isSameWords } from './spans-of.ts'

/** Whether the claim stays as the construction has it, where the fitted steps have none, the same, or one of the wrong extent. */
export const keepsClaim = (text: string, own: Attribution, fitted: readonly Span[]): boolean =>
  fitted.length === 0 ||
  isSameWords(text, own.claim, fitted) ||
  opensWithThat(text, own.claim, fitted) ||
  addsOccasion(text, own, fitted) ||
  cutsMeasure(text, own.claim, fitted)

/**
 * A claim that the construction has from its "that" on, where the fitted one ends alike but takes in what stands between:
 * "said, without giving details, that the bank had failed".
 */
function opensWithThat(text: string, [own, ...more]: readonly Span[], [fitted]: readonly Span[]): boolean {
  if (own === undefined || fitted === undefined || more.length > 0) return false
  return fitted.start < own.start && fitted.end === own.end && /^that\s/.test(text.slice(own.start, own.start + 5))
}

/** "praised the crew | in a statement": the frame's object ends there. */
const addsOccasion = (text: string, { construction, claim: own }: Attribution, fitted: readonly Span[]): boolean =>
  construction === 'object-frame' &&
  own[0]?.start === fitted[0]?.start &&
  startsWithOccasion(text.slice(own.at(-1)?.end ?? 0, fitted.at(-1)?.end ?? 0))

/** "up to 40,000 joined", "at least 12 died": a claim that begins in the middle of its measure. */
function cutsMeasure(text: string, [own]: readonly Span[], [fitted]: readonly Span[]): boolean {
  if (own === undefined || fitted === undefined || own.start >= fitted.start) return false
  return /^(?:up|at|as many|more|fewer|less)\s$/i.test(text.slice(own.start, fitted.start))
}
