import { spanOf, type Span } from '../article.ts'
import type { TextDocument, Token } from '../text/document.ts'
import { headFrom, isPreposition } from './head-word.ts'
import { isPluralNoun } from './plural.ts'
import { lookup, tokensOf } from './tokens.ts'

/** The words of a source, taken apart. Token indices are places in `TextDocument.tokens`. */
export interface SourceWords {
  readonly tokens: readonly Token[]
  readonly span: Span
  readonly text: string
  /** The noun phrase without what follows its head: no relative clause, no "of the ministry", no apposition. */
  readonly core: readonly Token[]
  /** The word that says what it is: "official" of "a senior official at the ministry". */
  readonly head: Token
  /** `lookup` of the head. */
  readonly noun: string
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none'
  /** Words before the head, lower case, without determiner. */
  readonly before: readonly string[]
  /** Words after the head, lower case. */
  readonly after: readonly string[]
  readonly isPlural: boolean
  /** "two", "a dozen", "3". */
  readonly count: Token | null
}

const definite = new Set(['the', 'this', 'that', 'these', 'those'])
const possessive = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose'])
const indefinite = new Set(['a', 'an', 'one', 'another', 'some', 'any'])
const leads = new Set([
  'both',
  'even',
  'only',
  'also',
  'all',
  'according',
  'to',
  'by',
  'from',
  'as',
  'per',
  '"',
  '“',
  '”',
  '‘',
  "'",
])
const partitives = new Set(
  'one some many most several few all both any each number group pair couple handful dozens scores hundreds thousands majority half another two three four five six seven eight nine ten none'.split(
    ' ',
  ),
)
const numbers = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty'.split(' '),
)

/** Takes the words of a source apart; null where the spans hold no word. */
export function readSourceWords(document: TextDocument, spans: readonly Span[]): SourceWords | null {
  const tokens = tokensOf(document, spans)
  let first = 0
  while (
    first < tokens.length - 1 &&
    (leads.has(tokens[first]!.lower) || tokens[first]!.pos === 'PUNCT') &&
    !isPartitive(tokens, first)
  )
    first++
  if (tokens.length === 0 || first >= tokens.length) return null
  first = afterApproximation(tokens, first)
  const determiner = determinerOf(tokens[first]!)
  let start = first
  if (determiner !== 'none' && tokens.length > first + 1 && !standsAlone(tokens[first + 1]!)) start++ // "some in the party"
  let count: Token | null = null
  for (let i = first; i < Math.min(first + 3, tokens.length); i++) {
    if (tokens[i - 1]?.pos === 'PROPN' || tokens[i - 1]?.text === ',') continue // "a Channel 4 spokesman", "Lind, 33"
    if (numbers.has(tokens[i]!.lower) || (/^\d{1,3}$/.test(tokens[i]!.text) && tokens[i + 1]?.text !== '-'))
      count ??= tokens[i]!
  }
  start = afterPartitive(tokens, start, first)
  const headAt = headFrom(tokens, start)
  const head = tokens[headAt]!
  const noun = lookup(head)
  return {
    tokens,
    span: spanOf(tokens[0]!.span.start, tokens.at(-1)!.span.end),
    text: spans.map((span) => document.article.text.slice(span.start, span.end)).join(' … '),
    core: tokens.slice(first, headAt + 1),
    head,
    noun,
    determiner,
    before: tokens.slice(start, headAt).map((token) => lookup(token)),
    after: tokens.slice(headAt + 1).map(({ lower }) => lower),
    isPlural: count !== null || isPluralNoun(noun),
    count,
  }
}

/** "some in the party", "those who were there": the determiner itself is who speaks. */
const standsAlone = (next: Token): boolean => isPreposition(next) || next.text === 'who'

function determinerOf(token: Token): SourceWords['determiner'] {
  if (definite.has(token.lower)) return 'definite'
  if (possessive.has(token.lower)) return 'possessive'
  return indefinite.has(token.lower) ? 'indefinite' : 'none'
}

/** "more than a dozen officials", "at least three people", "nearly 40 workers": what comes after is counted. */
function afterApproximation(tokens: readonly Token[], first: number): number {
  const [one, two, three] = [tokens[first]!.lower, tokens[first + 1]?.lower ?? '', tokens[first + 2]]
  const isPair = /^(?:more|fewer|less|other) than$|^at least$|^at most$|^up to$|^close to$|^as many$/.test(
    `${one} ${two}`,
  )
  if (isPair && three !== undefined) return first + 2
  return /^(?:nearly|almost|about|around|roughly|over|approximately|just|only|some)$/.test(one) &&
    isNumber(tokens[first + 1])
    ? first + 1
    : first
}

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (numbers.has(token.lower) || /^\d[\d,]*$/.test(token.text) || token.lower === 'a')

const isPartitive = (tokens: readonly Token[], at: number): boolean => partitives.has(tokens[at]!.lower)

/** "one of the officials", "a group of residents", "dozens of people": what comes after "of" is who speaks. */
function afterPartitive(tokens: readonly Token[], start: number, first: number): number {
  for (const at of [first, start]) {
    const of = tokens[at + 1]
    if (of !== undefined && of.lower === 'of' && partitives.has(tokens[at]!.lower) && tokens[at + 2]) {
      const next = at + 2
      return determinerOf(tokens[next]!) !== 'none' && tokens[next + 1] ? next + 1 : next
    }
  }
  return start
}
