import type { Token } from '../text/document.ts'
import { isCapital, isPossessive, isVerb } from './tokens.ts'

const breaks = new Set(['who', 'whom', 'that', 'which', 'whose', 'where', 'when', ',', '(', '—', '–', ':', ';'])
const prepositions = new Set(
  'of for to with from by at in on near about against inside within behind among under over around across outside since during'.split(
    ' ',
  ),
)
const access = new Set(['familiar', 'close', 'briefed', 'privy', 'involved', 'present'])

/** A preposition, also where the tagger takes "for" or "since" for a conjunction. */
export const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && (prepositions.has(token.lower) || (token.pos === 'ADP' && !isCapital(token)))

/** Which of the tokens from `start` on says what the noun phrase is: its last noun before anything that follows nouns. */
export function headFrom(tokens: readonly Token[], start: number): number {
  let head = start
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i]!
    if (i > start) {
      const close = endOfTitle(tokens, i)
      if (close !== null) {
        i = close
        continue
      }
      const owner = token.lower === 'of' && isCapital(tokens[i - 1]) ? ownerAfter(tokens, i) : null
      if (owner !== null) {
        i = owner
        continue
      }
      if (endsPhrase(tokens, i, head)) break
    }
    if (isPossessive(token) && i === tokens.length - 1) break
    if (i === start || (canBeHead(token) && !isYearOf(tokens, i))) head = i
  }
  return head
}

function endsPhrase(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]!
  const next = tokens[at + 1]
  if (breaks.has(token.lower))
    return !(token.text === ',' && (before.pos === 'ADJ' || before.pos === 'NUM') && next?.pos === 'ADJ')
  if (isPreposition(token) || isTime(token, next)) return true
  if (access.has(token.lower)) return next?.pos !== 'NOUN'
  if (token.pos === 'ADJ' && before.pos === 'NOUN' && isPreposition(next) && !afterNoun.test(token.lower)) return true // "affidavit unsealed on", "data available from"
  if (token.lower === 'and' || token.lower === 'or') {
    const joinsNames = isCapital(before) && isCapital(next)
    return !joinsNames && before.pos !== 'ADJ' && next?.pos !== 'ADJ'
  }
  if (
    !isVerb(token) ||
    /^(?:search|arrest|burial|test|exit|report|polling|housing|mining|banking|shipping|farming|policing|advertising|marketing|engineering|manufacturing)$/.test(
      token.lower,
    ) ||
    before.text === '-' ||
    next?.text === '-' ||
    !canBeHead(tokens[head]!)
  )
    return false
  const isModifier = /(?:ing|ed)$/.test(token.lower) && next?.pos === 'NOUN' && tokens[head]!.pos === 'ADJ'
  return !isModifier
}

/** "the attorney general for Norland", "the president elect of Chile": adjectives that belong to the noun before them. */
const afterNoun = /^(?:general|elect|laureate|apparent|designate|emeritus|emerita|martial|major)$/

/** "last week", "Tuesday": when, not what. */
const isTime = ({ lower }: Token, next: Token | undefined): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday)$/.test(lower)
    ? !isPossessive(next) && !isCapital(next) // "the Good Friday Agreement"
    : /^(?:last|this|next|earlier|later)$/.test(lower) &&
      /^(?:week|month|year|spring|summer|autumn|fall|winter|this|that|in)$/.test(next?.lower ?? '') &&
      !isPossessive(next)

/** "“Ships in 2023”" in "the Authority’s “Ships in 2023” report": the mark that closes it, if a noun follows. */
function endOfTitle(tokens: readonly Token[], open: number): number | null {
  if (!/^[“"]$/.test(tokens[open]!.text)) return null
  for (let i = open + 1; i < Math.min(open + 12, tokens.length - 1); i++)
    if (/^[”"]$/.test(tokens[i]!.text)) return tokens[i + 1]!.pos === 'NOUN' ? i : null
  return null
}

/** "of England’s" in "the Bank of England’s bulletin", "of Fisheries" in "Ministry of Fisheries officials": where it ends, if a noun follows. */
function ownerAfter(tokens: readonly Token[], of: number): number | null {
  for (let i = of + 1; i < Math.min(of + 7, tokens.length); i++) {
    if (isPossessive(tokens[i])) return i
    const isNoun = tokens[i]!.pos === 'NOUN' || (tokens[i]!.pos === 'ADJ' && tokens[i + 1]?.pos === 'NOUN')
    if (isNoun && !isCapital(tokens[i]) && isCapital(tokens[i - 1])) return i - 1
    if (!isCapital(tokens[i]) && tokens[i]!.lower !== 'the' && tokens[i]!.lower !== 'of') return null
  }
  return null
}

/** "the Fisheries Act 1996". */
const isYearOf = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at - 1]) && /^(?:1[5-9]|20)\d\d$/.test(tokens[at]!.text)

const canBeHead = (token: Token): boolean => /^(?:NOUN|PROPN|PRON|NUM|X|ADJ|VERB)$/.test(token.pos) || isCapital(token)
