import { type Span, spanOf } from '../../article.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { isIn } from '../sentence-words.ts'
import type { SourceWords } from '../source-words.ts'

const witnessed =
  /^(?:saw|witnessed|attended|reviewed|heard|watched|participated|survived|filmed|overheard|experienced|negotiated|drafted|wrote|worked|read|viewed)$/

const witnesses: ReadonlySet<string> = new Set(['witness', 'witnesses', 'eyewitness', 'eyewitnesses'])
const ofKnowledge: ReadonlySet<string> = new Set(['direct', 'first', 'firsthand', 'intimate'])

/** Direct access that the article states: "who was in the shop", "briefed on the talks", "a witness"; rubric 2.4, `access`. */
export function accessIn(attribution: Attribution, words: SourceWords, document: TextDocument): Span | null {
  const tokens = withApposition(attribution, words, document)
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!
    const next = tokens[i + 1]?.lower ?? ''
    if (tokens[i] === words.head && witnesses.has(lower)) return tokens[i]!.span
    if (lower === 'briefed' && /^(?:on|about)$/.test(next) && !isDenied(tokens, i)) return over(tokens, i, i + 1)
    if (ofKnowledge.has(lower) && tokens.slice(i, i + 5).some((token) => token.lower === 'knowledge'))
      return over(tokens, i, i + 1)
    if (lower === 'present' && /^(?:at|in|during|when|for)$/.test(next) && !isDenied(tokens, i))
      return over(tokens, i, i + 1)
    if (lower === 'room' && tokens[i - 1]?.lower === 'the') return over(tokens, Math.max(i - 2, 0), i)
    if (lower === 'involved' && next === 'in' && !isDenied(tokens, i)) return over(tokens, i, i + 1)
    if (lower === 'who' && isAccess(tokens, i)) return over(tokens, i, i + 1)
  }
  return null
}

/** "who was not involved in the research", "who was never briefed on it". */
const isDenied = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(at - 3, 0), at).some(({ lower }) => /^(?:not|n't|n’t|never)$/.test(lower))

/** The longest words of access that a reader is shown, in tokens. */
const longest = 10

/** From one token over another to the end of what it belongs to: “who worked on both hulls”, “briefed on the talks”. */
function over(tokens: readonly Token[], from: number, to: number): Span {
  let last = Math.min(to, tokens.length - 1)
  while (last + 1 < tokens.length && last + 1 - from < longest && !isBeyond(tokens[last]!, tokens[last + 1]!)) last++
  while (last > to && /^(?:DET|ADP|ADJ|CCONJ|PART|PUNCT)$/.test(tokens[last]!.pos)) last--
  return spanOf(tokens[from]!.span.start, tokens[last]!.span.end)
}

/** Another clause or another phrase begins, or words between were left out. */
const isBeyond = (before: Token, token: Token): boolean =>
  token.index !== before.index + 1 ||
  (token.pos === 'PUNCT' && !/^[-–’']$/.test(token.text)) ||
  /^(?:who|whom|which|that|because|and|but|while|when|since)$/.test(token.lower)

/** "who saw", "who had attended", "who was in the shop", "who took part". */
function isAccess(tokens: readonly Token[], at: number): boolean {
  let i = at + 1
  while (i < tokens.length && /^(?:had|has|have|also|personally|both|all|once)$/.test(tokens[i]!.lower)) i++
  const word = tokens[i]?.lower ?? ''
  const next = tokens[i + 1]?.lower ?? ''
  if (witnessed.test(word))
    return !(word === 'worked' && !/^(?:on)$/.test(next)) && !(word === 'wrote' && tokens.length < i + 2)
  if (word === 'took' && next === 'part') return true
  if (word === 'was' || word === 'were')
    return (
      /^(?:there|inside|aboard|nearby|present|in|at|on|among|one)$/.test(next) &&
      !/^(?:charge|office)$/.test(tokens[i + 2]?.lower ?? '')
    )
  return false
}

/** The source with a clause after it that belongs to it: "Mary Jones, who was in the shop,". */
function withApposition(
  { claim, cue, sentence }: Attribution,
  words: SourceWords,
  { tokens, sentences }: TextDocument,
): Token[] {
  const found = [...words.tokens]
  const last = words.tokens.at(-1)!.index
  const isRelative =
    /^(?:who|,)$/.test(tokens[last + 1]?.lower ?? '') &&
    (tokens[last + 1]!.lower === 'who' || tokens[last + 2]?.lower === 'who')
  if (!isRelative) return found
  const end = sentences[sentence]?.last ?? last
  for (let i = last + 1; i <= Math.min(end, last + 16); i++) {
    if (isIn(claim, tokens[i]!) || isIn(cue, tokens[i]!) || (tokens[i]!.text === ',' && i > last + 1)) break
    found.push(tokens[i]!)
  }
  return found
}
