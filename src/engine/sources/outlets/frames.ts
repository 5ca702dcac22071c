import type { TextDocument, Token } from '../../text/document.ts'
import { isCapital, isPossessive } from '../tokens.ts'

const before = new Set(
  'told tells tell telling citing cites cited quoting via to with by in on from informed emailed texted'.split(' '),
)
const after = new Set(
  'reported reports report wrote writes quoted quotes cited cites citing revealed reveals published publishes broadcast broadcasts aired learned learnt confirmed noted added understands described called obtained interviewed'.split(
    ' ',
  ),
)
const sayings = new Set(['said', 'says'])
const media =
  /^(?:newspaper|newspapers|magazine|broadcaster|network|website|outlet|channel|paper|tabloid|daily|weekly|agency|newswire|site|station|programme|program|show|podcast|broadsheet|periodical|journal|newsletter)$/
const reportWords =
  /^(?:report|reports|reporter|reporters|correspondent|journalist|article|interview|story|editorial|investigation|analysis|survey|poll|columnist|host|anchor|newsroom)$/

/** What opens a frame when it stands before "to", "with", "by", "in", "on", "from" and the outlet. */
const frames =
  /^(?:according|interview|interviews|speaking|spoke|talking|talked|report|reports|reported|quoted|published|obtained|seen|reviewed|first|statement|comments|remarks|article|piece|column|editorial|wrote|writing|op-ed|story|interviewed|carried|cited|appearing|appeared|appearance|aired|broadcast|disclosed|revealed|leaked|essay|letter|said|saying|posted|survey|poll|investigation)$/

/**
 * Whether the words from token to token stand where an outlet passes something on: "told X", "according to X",
 * "X reported", "X magazine". What rubric 4.7.8 asks of names that are ordinary words.
 */
export function isInRelayFrame({ tokens }: TextDocument, first: number, last: number, sentenceStart: number): boolean {
  const next = tokens[last + 1]
  if (isCapital(next) && !media.test(next!.lower)) return false
  if (next?.text === '-' || next?.text === '&') return false
  if (/^(?:of|for)$/.test(next?.lower ?? '') && isCapital(tokens[last + 2])) return false // "the Register of Members’ Interests"
  let back = first - 1
  if (/^(?:of|for|and|&)$/.test(tokens[back]?.lower ?? '') && isCapital(tokens[back - 1])) return false // "Ministry of Foreign Affairs"
  if (back >= sentenceStart && isCapital(tokens[back]) && tokens[back]!.lower !== 'the') return false
  if (tokens[back]?.lower === 'the') back--
  const prior = back >= sentenceStart ? tokens[back] : undefined
  const isControlled =
    tokens[back - 1]?.text === '-' &&
    /^(?:run|owned|controlled|backed|funded|affiliated|linked)$/.test(prior?.lower ?? '')
  const isCalledBefore = prior?.text === ',' && isMedia(tokens[back - 1]) // "the local newspaper, the Harrow Gazette"
  if (isControlled || isCalledBefore || isMedia(prior) || media.test(next?.lower ?? '')) return true
  if (isPossessive(next) && reportWords.test(tokens[last + 2]?.lower ?? '')) return true
  if (next && after.has(next.lower)) return true
  const isPlace = /^(?:in|at|near|from|of|across|around|outside)$/.test(prior?.lower ?? '') // "bankers in the City said"
  if (next && sayings.has(next.lower) && !isPlace && (back < first - 1 || first > sentenceStart)) return true
  if (!prior || !before.has(prior.lower)) return false
  return /^(?:to|with|by|in|on|from)$/.test(prior.lower) ? back > sentenceStart && opensFrame(tokens, back) : true
}

const isMedia = (token: Token | undefined): boolean => token !== undefined && media.test(token.lower)

function opensFrame(tokens: readonly Token[], at: number): boolean {
  return frames.test(tokens[at - 1]!.lower)
}
