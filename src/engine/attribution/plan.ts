import type { TextDocument } from '../text/document.ts'
import type { Attribution } from './attribution.ts'

/** "Vidal plans to fly home": what somebody means to do, told in the writer's own voice; nobody is credited with saying it. */
export function isPlan({ article: { text } }: TextDocument, { kind, cueLemma, claim: [claim] }: Attribution): boolean {
  return kind === 'claim' && cueLemma === 'plan' && claim !== undefined && text.startsWith('to ', claim.start)
}
