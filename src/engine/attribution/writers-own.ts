import type { TextDocument } from '../text/document.ts'
import type { Attribution } from './attribution.ts'

/**
 * "We should note that the price is old", "I think it will hold", "You’ve said it will", outside quotation marks: the writer's own voice, credited to
 * nobody else. Within quotation marks it is the speaker's. Rubric 6.1, A.
 */
export function isWritersOwn({ article: { text } }: TextDocument, { kind, source }: Attribution): boolean {
  const [only, second] = source
  if (kind !== 'claim' || only === undefined || second !== undefined || only.end - only.start > 3) return false
  return /^(?:I|we|you)$/i.test(text.slice(only.start, only.end))
}
