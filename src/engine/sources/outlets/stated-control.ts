import { type Span, spanOf } from '../../article.ts'
import type { Sentence, TextDocument, Token } from '../../text/document.ts'
import { isCapital } from '../tokens.ts'

const controlled =
  /^(?:run|owned|controlled|backed|affiliated|linked|managed|operated|media|tv|television|news|newswire|broadcaster|radio|newspaper|agency|outlet|outlets|channel|network|paper|sponsored|aligned)$/
const rulers = /^(?:state|government|kremlin|regime|party|junta|military)$/
export const mediaNoun =
  /^(?:media|tv|television|news|newswire|broadcaster|radio|newspaper|newspapers|agency|agencies|outlet|outlets|channel|channels|network|paper|daily|weekly|tabloid|site|website|magazine|station|broadcasters|press)$/

/** What the article itself says of who controls an outlet, and where the words that call it something begin. */
export interface Stated {
  readonly by: 'state' | 'independent' | null
  readonly words: Span | null
  readonly from: number
}

/**
 * Looks at the words before the outlet's name ("Russian state-run news outlet Tass") and at an apposition after it
 * ("Tass, a state news agency,"). Rubric 4.7.6: "State Department", "state police", "Ohio State" are not this.
 */
export function statedControl({ tokens }: TextDocument, first: number, last: number, sentence: Sentence): Stated {
  const from = startOfDescription(tokens, first, sentence.first)
  const before = controlWords(tokens, from, first - 1)
  if (before) return { ...before, from }
  if (tokens[last + 1]?.text === ',' && /^(?:a|an|the|which)$/.test(tokens[last + 2]?.lower ?? '')) {
    let end = last + 2
    while (end < sentence.last && end - last < 12 && tokens[end]!.text !== ',') end++
    const after = controlWords(tokens, last + 2, end)
    if (after) return { ...after, from }
  }
  return { by: null, words: null, from }
}

function startOfDescription(tokens: readonly Token[], first: number, sentenceStart: number): number {
  let start = first
  while (start > sentenceStart && first - start < 9) {
    const token = tokens[start - 1]!
    const joins =
      token.pos === 'NOUN' ||
      token.pos === 'ADJ' ||
      token.text === '-' ||
      (isCapital(token) && token.pos === 'PROPN') ||
      mediaNoun.test(token.lower) ||
      controlled.test(token.lower)
    if (!joins || /^(?:The|A|An|In|On|According)$/.test(token.text)) break
    start--
  }
  return start
}

/** The words that say "state-run", "government-owned", "official news agency", "independent" among the tokens. */
export function controlWords(tokens: readonly Token[], first: number, last: number): Omit<Stated, 'from'> | null {
  for (let i = first; i <= last; i++) {
    const { lower } = tokens[i]!
    const next = tokens[i + 1]?.text === '-' ? i + 2 : i + 1
    if (
      rulers.test(lower) &&
      next <= last + 1 &&
      controlled.test(tokens[next]?.lower ?? '') &&
      (lower === 'state' || next === i + 2)
    )
      return { by: 'state', words: spanOf(tokens[i]!.span.start, tokens[next]!.span.end) }
    if (
      /^(?:pro)$/.test(lower) &&
      tokens[i + 1]?.text === '-' &&
      /^(?:government|kremlin|regime)$/.test(tokens[i + 2]?.lower ?? '')
    )
      return { by: 'state', words: spanOf(tokens[i]!.span.start, tokens[i + 2]!.span.end) }
    if (lower === 'official' && i < last && mediaNoun.test(tokens[i + 1]?.lower ?? ''))
      return { by: 'state', words: spanOf(tokens[i]!.span.start, tokens[i + 1]!.span.end) }
    if (lower === 'independent' && i < last && mediaNoun.test(tokens[i + 1]?.lower ?? ''))
      return { by: 'independent', words: spanOf(tokens[i]!.span.start, tokens[i]!.span.end) }
  }
  return null
}
