import type { Article } from '../article.ts'
import type { Token } from './document.ts'

/** The longest dateline in tokens: "ST. PETERSBURG, Fla., Nov. 3 (Reuters) -". */
const longest = 18

/**
 * One past the dateline that opens a block at token `first`: "SANTIAGO, Nov 3 (Reuters) -", "LAGOS, Nigeria —", "BOSTON (AP) —",
 * "(CNN)"; with a colon ("PUNE:") only where the caller knows that a place stands before it.
 * `first` where none does. It is where the article was written, and no part of what anybody says in its first sentence.
 */
export function afterDateline(tokens: readonly Token[], first: number, opensWithPlace = false): number {
  for (let i = first + 1; opensWithPlace && i < tokens.length; i++) if (tokens[i]!.text === ':') return i + 1
  if (tokens[first]?.text === '(' && isAgency(tokens[first + 1]) && tokens[first + 2]?.text === ')')
    return /^(?:—|–|--|-)$/.test(tokens[first + 3]?.text ?? '') ? first + 4 : first + 3
  const isCity = /^\p{Lu}[\p{Lu}.'’-]{2,}$/u.test(tokens[first]?.text ?? '')
  if (!isCity && !months.test(tokens[first]?.text ?? '')) return first
  for (let i = first + 1; i < Math.min(first + longest, tokens.length - 1); i++) {
    const { text } = tokens[i]!
    if (/^(?:—|–|--|-)$/.test(text))
      return isSpaced(tokens, i) && (isCity || tokens[i - 1]!.text === ')') ? i + 1 : first
    if (!/^[\p{Lu}\d,.()/’'-]/u.test(text)) return first
  }
  return first
}

/**
 * Whether a block opens with a place and a colon, as Indian papers write it: "NEW DELHI: The court …", "PUNE, Aug 3: …". A
 * paragraph that ends like one, and neither an office in capitals ("NATO: …") nor a speaker in an exchange ("LIND: No.").
 */
export function opensWithPlace({ text, blocks }: Article, block: number): boolean {
  const { kind, span } = blocks[block]!
  const opening = text.slice(span.start, Math.min(span.end, span.start + longestPlace))
  const colon = opening.indexOf(':')
  if (kind !== 'paragraph' || colon < 0) return false
  const words = opening.slice(0, colon)
  if (!place.test(words) || offices.test(words) || !/[.!?”"’']\s*$/.test(text.slice(span.end - 2, span.end)))
    return false
  return ![blocks[block - 1], blocks[block + 1]].some(
    (beside) => beside && /^[\p{Lu} .'’-]{3,}:/u.test(text.slice(beside.span.start, beside.span.start + longestPlace)),
  )
}

const longestPlace = 48
const place = /^\p{Lu}{4}[\p{Lu} .'’/-]*(?:, \p{Lu}[\p{L}\d. ]*)?$|^\p{Lu}{2,3} \p{Lu}{3}[\p{Lu} .'’/-]*$/u
const offices =
  /^(?:NATO|NASA|OPEC|UNICEF|UNESCO|ASEAN|INTERPOL|EUROPOL|UNHCR|OSCE|OECD|FIFA|UEFA|UPDATE|WATCH|LIVE|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|EXPLAINER|FACTBOX|CORRECTION|NOTE|READ|ALSO|MORE)\b/

const months = /^(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\.?$/

/** "(CNN)": whose the report is. The source of a regular expression. */
export const agencyName = String.raw`\p{Lu}{2,6}|Reuters|Bloomberg|Xinhua`

const agency = new RegExp(`^(?:${agencyName})$`, 'u')
const isAgency = (token: Token | undefined): boolean => agency.test(token?.text ?? '')

/** A dash between two words of a name is none: "BADEN-BADEN". */
const isSpaced = (tokens: readonly Token[], dash: number): boolean =>
  tokens[dash]!.text !== '-' || tokens[dash - 1]!.span.end < tokens[dash]!.span.start
