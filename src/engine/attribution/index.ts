import type { TextDocument } from '../text/document.ts'
import type { Attribution } from './attribution.ts'
import { findByConstructions } from './by-constructions.ts'
import { withLikelyClaims } from './fitted/likely-claims.ts'
import { weigh, type Weighing } from './fitted/weigh.ts'
import { withoutLookAlikes } from './look-alikes.ts'
import { isPlan } from './plan.ts'
import { withQuotationsAlone } from './quotation-alone.ts'
import { isWritersOwn } from './writers-own.ts'

/**
 * Every attribution of a document, in the order of their cues: found by the constructions, weighed and completed by what
 * was fitted on annotated articles. With `keepsAttitudes` what somebody thinks, wants or plans is among them, and what is
 * likely a claim by its words alone, which no reader is shown. Time is linear in the length of the text.
 */
export function findAttributions(document: TextDocument, keepsAttitudes = false): Attribution[] {
  return finished(weigh(document, findByConstructions(document)), keepsAttitudes)
}

/** What stands of attributions that were weighed, whatever tables they were weighed by. */
export function finished(weighing: Weighing, keepsAttitudes: boolean): Attribution[] {
  const { document } = weighing.reading
  const weighed = withoutLookAlikes(document, weighing.attributions).map((one) =>
    isWritersOwn(document, one) || isPlan(document, one) ? { ...one, kind: 'attitude' as const } : one,
  )
  const isAttitude = ({ kind }: Attribution): boolean => kind === 'attitude'
  const read = withQuotationsAlone(
    document,
    weighed.filter((attribution) => !isAttitude(attribution)),
  )
  return keepsAttitudes ? inOrder(withLikelyClaims(weighing, [...read, ...weighed.filter(isAttitude)])) : read
}

const placeOf = ({ cue, claim }: Attribution): number => (cue[0] ?? claim[0])!.start

const inOrder = (found: readonly Attribution[]): Attribution[] =>
  [...found].sort((a, b) => a.sentence - b.sentence || placeOf(a) - placeOf(b))
