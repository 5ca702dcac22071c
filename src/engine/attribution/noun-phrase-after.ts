import type { Token } from '../text/document.ts'
import { endOfApposition, endOfDescription } from './apposition.ts'
import { cueVerbWords } from './lexicon.ts'
import { isDash, isHyphenated, isQuoted, type Range, type Reading, startsVerb } from './reading.ts'
import {
  endsNounPhrase,
  insideNounPhrase,
  isCapitalised,
  issued,
  modifyingPrepositions,
  opensDescription,
  possessives,
  relativePronouns,
} from './word-kinds.ts'

/**
 * The noun phrase that starts at `start`, with its descriptions: "a report by its builders", "Ana Roth, who chairs the
 * board". `apposition` says whether commas may be
 * crossed; `closed` only where another comma follows. Ends at or before `limit`.
 */
export function nounPhraseAfter(
  reading: Reading,
  start: number,
  limit: number,
  apposition: boolean | 'closed' = true,
): Range | undefined {
  const bare = coreAfter(reading, start, limit)
  if (bare === undefined) return undefined
  let last: number = bare
  const { tokens } = reading
  while (last < limit) {
    const next = tokens[last + 1]!
    if (
      next.lower === 'of' ||
      (modifyingPrepositions.has(next.lower) && next.pos === 'ADP') ||
      next.lower === 'and' ||
      next.lower === 'or'
    ) {
      const core = coreAfter(reading, last + 2, limit)
      if (core === undefined) break
      if ((next.lower === 'and' || next.lower === 'or') && startsVerb(reading, core + 1) && !isIssued(tokens, core + 1))
        break
      last = core
    } else if (next.text === '(') {
      const close = closingBracket(reading, last + 1, limit)
      if (close === undefined) break
      last = close
    } else if (opensDescription.has(next.lower) || next.lower === 'who' || opensParticiple(reading, last + 1)) {
      last = endOfDescription(reading, last + 1, limit)
    } else if (next.text === ',' && apposition) {
      const end = endOfApposition(reading, last + 1, limit, apposition === 'closed')
      if (end === undefined || (apposition === 'closed' && tokens[end + 1]?.text !== ',')) break
      last = end
    } else break
  }
  return { first: start, last }
}

/** "a report published in May", "papers first obtained by the Gazette": not a verb of saying, which would be the main verb. */
function opensParticiple({ tokens }: Reading, at: number): boolean {
  if (tokens[at - 1]!.pos !== 'NOUN') return false
  const { pos, lower } = /^(?:first|recently|newly|since|just|previously)$/.test(tokens[at]!.lower)
    ? (tokens[at + 1] ?? tokens[at]!)
    : tokens[at]!
  return pos === 'VERB' && /(?:ed|ing|wn|en)$/.test(lower) && (!cueVerbWords.has(lower) || issued.has(lower))
}

/** "emails and files | obtained by the Post": says which, and is no verb of theirs. */
const isIssued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'by' && (issued.has(tokens[at]!.lower) || tokens[at]!.lower === 'compiled')

function coreAfter(reading: Reading, start: number, limit: number): number | undefined {
  const { tokens } = reading
  let last: number | undefined
  for (let i = start; i <= limit; i++) {
    const token = tokens[i]!
    if (isQuoted(reading, i)) {
      const quotation = reading.document.quotations[reading.quotationAt[i]!]!
      if (
        last === undefined ||
        quotation.last - quotation.first > 8 ||
        quotation.first !== i ||
        quotation.last >= limit
      )
        break
      i = quotation.last
      if (!endsNounPhrase(tokens[i + 1])) last = i
      continue
    }
    if (isObjectHer(reading, i)) return last ?? i
    if (token.pos === 'PRON' && !possessives.has(token.lower)) {
      if (last === undefined && !relativePronouns.has(token.lower)) return i
      break
    }
    if (endsNounPhrase(token)) {
      last = i
      continue
    }
    if (last !== undefined && isHyphenated(reading, i)) continue
    if (
      last === undefined &&
      token.pos === 'VERB' &&
      /ing$/.test(token.lower) &&
      i > start &&
      possessives.has(tokens[i - 1]!.lower)
    ) {
      last = i // "her thinking"
      continue
    }
    if (insideNounPhrase(token) || token.lower === '-' || token.lower === '&' || token.lower === '/') {
      if (isDash(reading, i)) break
      if (last !== undefined && (token.pos === 'DET' || possessives.has(token.lower))) break
      if (token.pos === 'PART' && last !== undefined) last = i
      continue
    }
    if (last !== undefined && tokens[last]!.pos === 'NUM' && isDescribing(token) && insideNounPhrase(tokens[i + 1]))
      continue
    if (last !== undefined && token.text === "'" && tokens[i - 1]!.span.end === token.span.start) continue
    if (last === undefined && (token.pos === 'ADV' || token.pos === 'VERB') && insideNounPhrase(tokens[i + 1])) continue
    if (token.text === '.' && i < limit && isCapitalised(tokens[i - 1]!) && isCapitalised(tokens[i + 1]!)) continue
    break
  }
  if (last !== undefined && tokens[last]!.pos === 'PART') last--
  return last
}

/** "accused her of lying", "urged her to go": whom, not whose. */
const isObjectHer = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.lower === 'her' && /^(?:ADP|PART|SCONJ)$/.test(tokens[at + 1]?.pos ?? '')

/** "400 registered voters". */
const isDescribing = ({ pos, lower }: Token): boolean => pos === 'VERB' && /(?:ed|ing)$/.test(lower)

function closingBracket({ tokens }: Reading, open: number, limit: number): number | undefined {
  for (let i = open + 1; i <= limit && i - open < 30; i++) if (tokens[i]!.text === ')') return i
  return undefined
}
