import type { Token } from './document.ts'

/** The longest dateline in tokens: "ST. PETERSBURG, Fla., Nov. 3 (Reuters) -". */
const longest = 18

/**
 * One past the dateline that opens a block at token `first`: "SANTIAGO, Nov 3 (Reuters) -", "LAGOS, Nigeria —", "BOSTON (AP) —",
 * "(CNN)".
 * `first` where none does. It is where the article was written, and no part of what anybody says in its first sentence.
 */
export function afterDateline(tokens: readonly Token[], first: number): number {
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

const months = /^(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\.?$/

/** "(CNN)": whose the report is. The source of a regular expression. */
export const agencyName = String.raw`\p{Lu}{2,6}|Reuters|Bloomberg|Xinhua`

const agency = new RegExp(`^(?:${agencyName})$`, 'u')
const isAgency = (token: Token | undefined): boolean => agency.test(token?.text ?? '')

/** A dash between two words of a name is none: "BADEN-BADEN". */
const isSpaced = (tokens: readonly Token[], dash: number): boolean =>
  tokens[dash]!.text !== '-' || tokens[dash - 1]!.span.end < tokens[dash]!.span.start
