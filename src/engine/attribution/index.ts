import type { TextDocument } from '../text/document.ts'
import type { Attribution } from './attribution.ts'
import { findByConstructions } from './by-constructions.ts'
import { weigh } from './fitted/weigh.ts'
import { withoutLookAlikes } from './look-alikes.ts'
import { withQuotationsAlone } from './quotation-alone.ts'

/**
 * Every attribution of a document, in the order of their cues: found by the constructions, weighed and completed by what
 * was fitted on annotated articles. Time is linear in the length of the text.
 */
export function findAttributions(document: TextDocument): Attribution[] {
  return withQuotationsAlone(document, withoutLookAlikes(document, weigh(document, findByConstructions(document))))
}
