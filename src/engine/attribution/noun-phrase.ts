import type { Token } from '../text/document.ts'
import { cueVerbWords } from './lexicon.ts'
import { isDash, isQuoted, type Range, type Reading } from './reading.ts'
import {
  beForms,
  coordinators,
  determiners,
  endsNounPhrase,
  insideNounPhrase,
  isCapitalised,
  possessives,
  relativePronouns,
  subjectPronouns,
  subordinators,
} from './word-kinds.ts'

const modifyingPrepositions: ReadonlySet<string> = new Set(
  'in at for from with on to about near inside behind against within among between by under outside across around into over'.split(
    ' ',
  ),
)

/** What is done to documents: "figures published on Friday". */
export const issued: ReadonlySet<string> = new Set(
  'published posted released issued broadcast written shared leaked seen reviewed obtained quoted cited'.split(' '),
)

/** Adjectives and participles that open a description after a noun: "people familiar with the plan". */
const opensDescription: ReadonlySet<string> = new Set(
  'familiar close privy aware involved present responsible loyal critical opposed briefed available'.split(' '),
)

/**
 * The noun phrase whose last token is `end`, with what belongs to it on the left: "officials in Rome", "people familiar
 * with the plan", "Ana Roth and two aides", "a man who led the talks". Stops at `floor`.
 */
export function nounPhraseBefore(reading: Reading, end: number, floor: number): Range | undefined {
  const { tokens } = reading
  const bare = coreBefore(reading, end, floor)
  if (bare === undefined) return undefined
  let first: number = bare
  if (subjectPronouns.has(tokens[end]!.lower)) return { first, last: end }
  let sure = first
  let joined = false
  let open = false // inside a relative clause or description whose noun has not come yet
  for (;;) {
    const at: number = first - 1
    if (at < floor || isBoundary(reading, at)) {
      const isAnd = at >= floor && coordinators.has(tokens[at]!.lower)
      if (!open && !isAnd) sure = first
      if (!isAnd) break
    }
    const token = tokens[at]!
    if (token.lower === 'of') {
      const core = coreBefore(reading, at - 1, floor)
      if (core === undefined) break
      if (sure === first) sure = core
      first = core
    } else if (modifyingPrepositions.has(token.lower) && token.pos !== 'VERB') {
      if (at > floor && (opensDescription.has(tokens[at - 1]!.lower) || isReducedParticiple(reading, at - 1))) {
        const core = coreBefore(reading, at - 2, floor)
        if (core === undefined) break
        first = core
        continue
      }
      const core = coreBefore(reading, at - 1, floor)
      if (core === undefined) {
        if (open || tokens[at - 1]?.pos === 'VERB') {
          first = at
          open = true
          if (at - 1 < floor || !isInsideRelative(reading, at - 1)) break
          continue
        }
        break
      }
      first = core
    } else if (token.lower === 'and' || token.lower === 'or') {
      const core = coreBefore(reading, at - 1, floor)
      if (core === undefined) {
        if (!open) sure = first
        break
      }
      joined = true
      first = core
    } else if (relativePronouns.has(token.lower) && token.pos !== 'DET' && token.lower !== 'that') {
      if (!open) break // "a man who the council said was ill"
      const core = coreBefore(reading, at - 1, floor)
      if (core === undefined) break
      first = core
      open = false
      if (!joined) sure = first
    } else if (!joined && isInsideRelative(reading, at)) {
      first = at
      open = true
    } else break
    if (end - first > 60) break
  }
  return { first: sure, last: end }
}

/** The bare noun phrase that ends at `end`, with its "of": "the owner of the firm". For what stands inside a sentence. */
export function bareNounPhraseBefore(reading: Reading, end: number, floor: number): Range | undefined {
  let first = coreBefore(reading, end, floor)
  if (first === undefined) return undefined
  while (first - 2 >= floor && reading.tokens[first - 1]!.lower === 'of') {
    const wider: number | undefined = coreBefore(reading, first - 2, floor)
    if (wider === undefined) break
    first = wider
  }
  return { first, last: end }
}

/** Verbs, auxiliaries and adverbs of a relative clause, unless they introduce a clause of their own ("he says officials …"). */
function isInsideRelative({ tokens }: Reading, at: number): boolean {
  const { pos, lower } = tokens[at]!
  if (pos === 'VERB') return !cueVerbWords.has(lower) || tokens[at - 1]?.lower === 'who'
  return pos === 'AUX' || pos === 'ADV' || pos === 'PART' || beForms.has(lower)
}

/** "a report published in May": a participle straight after a common noun. */
function isReducedParticiple({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]!
  return token.pos === 'VERB' && /(?:ed|ing|wn|en|ade)$/.test(token.lower) && tokens[at - 1]?.pos === 'NOUN'
}

/** First token of the bare noun phrase that ends at `end`: "the leaked report", "Mayor Ana Roth", "the council's lawyers". */
function coreBefore(reading: Reading, end: number, floor: number): number | undefined {
  const { tokens } = reading
  if (end < floor || isQuoted(reading, end)) return undefined
  let first = end
  if (isReducedParticiple(reading, end)) first = end - 1 // "a report published"
  if (tokens[end]!.text === ')') {
    first = openingBracket(reading, end, floor) - 1
    if (first < floor) return undefined
  }
  if (tokens[first]!.text === '.' && isCapitalised(tokens[first - 1] ?? tokens[first]!)) first-- // "Ex-Rep."
  const isGerund =
    first > floor &&
    tokens[first]!.pos === 'VERB' &&
    /ing$/.test(tokens[first]!.lower) &&
    insideNounPhrase(tokens[first - 1])
  if (first < floor || (!isGerund && !endsNounPhrase(tokens[first]))) return undefined
  if (tokens[first]!.pos === 'PRON' && !possessives.has(tokens[first]!.lower)) return first
  for (let i = first - 1; i >= floor; i--) {
    const token = tokens[i]!
    if (isQuoted(reading, i)) {
      const quotation = reading.document.quotations[reading.quotationAt[i]!]!
      if (
        quotation.last - quotation.first > 6 ||
        quotation.first <= floor ||
        quotation.last !== i ||
        tokens[i - 1]!.text === ','
      )
        break
      i = quotation.first // a nickname or title in marks
      continue
    }
    if (token.lower === '-' || token.lower === '&' || token.lower === '/') {
      if (isDash(reading, i)) break
      first = i
      continue
    }
    if (token.pos === 'VERB' && (isAttributiveParticiple(reading, i) || isHyphenated(reading, i))) {
      first = i
      continue
    }
    if (token.pos === 'ADV' && first === i + 1 && tokens[first]!.pos === 'ADJ' && insideNounPhrase(tokens[i - 1])) {
      first = i
      continue
    }
    if (
      (token.text === "'" || token.text === '’') &&
      token.pos === 'PUNCT' &&
      token.span.start === tokens[i - 1]?.span.end
    ) {
      first = i // "the boss' lawyer"
      continue
    }
    if (token.text === '.' && tokens[i - 1]?.span.end === token.span.start && isCapitalised(tokens[i - 1]!)) {
      first = i // "Ph.D."
      continue
    }
    const isMiddleName = token.pos === 'ADP' && isCapitalised(token) && tokens[i - 1]?.pos === 'PROPN' // "Dr. Per Lund"
    if (!isMiddleName && !insideNounPhrase(token)) break
    first = i
    const opens = determiners.has(token.lower) || possessives.has(token.lower)
    if (opens && token.pos !== 'NUM') {
      const before = tokens[i - 1]
      if (i - 1 >= floor && before !== undefined && /^(?:all|both|half)$/.test(before.lower)) first = i - 1
      break
    }
  }
  return first
}

/** The second half of "state-run", "self-described". */
const isHyphenated = ({ tokens }: Reading, at: number): boolean =>
  tokens[at - 1]?.text === '-' && tokens[at - 1]!.span.end === tokens[at]!.span.start

/** "the leaked report", "unnamed officials": a participle between a determiner or adjective and a noun. */
function isAttributiveParticiple({ tokens }: Reading, at: number): boolean {
  if (!/(?:ed|ing|wn|en)$/.test(tokens[at]!.lower)) return false
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    (before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      possessives.has(before.lower) ||
      before.lower === "'s" ||
      before.lower === '’s')
  )
}

function openingBracket({ tokens }: Reading, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && close - i < 30; i--) if (tokens[i]!.text === '(') return i
  return floor
}

/** Where a clause can start, so where a subject cannot reach over. */
export function isBoundary(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!
  if (isQuoted(reading, at)) return true
  if (token.pos === 'PUNCT')
    return /^[,;:()[\]"“”.…!?]$/.test(token.text) || token.text === '...' || isDash(reading, at)
  if (coordinators.has(token.lower)) return true
  if (relativePronouns.has(token.lower)) return token.lower === 'that'
  return (
    (subordinators.has(token.lower) && token.pos !== 'ADP') || (token.pos === 'VERB' && cueVerbWords.has(token.lower))
  )
}

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
      if ((next.lower === 'and' || next.lower === 'or') && startsVerb(reading, core + 1)) break
      last = core
    } else if (next.text === '(') {
      const close = closingBracket(reading, last + 1, limit)
      if (close === undefined) break
      last = close
    } else if (
      opensDescription.has(next.lower) ||
      next.lower === 'who' ||
      (next.pos === 'VERB' &&
        /(?:ed|ing|wn|en)$/.test(next.lower) &&
        tokens[last]!.pos === 'NOUN' &&
        (!cueVerbWords.has(next.lower) || issued.has(next.lower)))
    ) {
      last = endOfDescription(reading, last + 1, limit)
    } else if (next.text === ',' && apposition) {
      const end = endOfApposition(reading, last + 1, limit, apposition === 'closed')
      if (end === undefined || (apposition === 'closed' && tokens[end + 1]?.text !== ',')) break
      last = end
    } else break
  }
  return { first: start, last }
}

export function startsVerb({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX')
}

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
    if (last !== undefined && token.text === "'" && tokens[i - 1]!.span.end === token.span.start) continue
    if (last === undefined && (token.pos === 'ADV' || token.pos === 'VERB') && insideNounPhrase(tokens[i + 1])) continue
    if (token.text === '.' && i < limit && isCapitalised(tokens[i - 1]!) && isCapitalised(tokens[i + 1]!)) continue
    break
  }
  if (last !== undefined && tokens[last]!.pos === 'PART') last--
  return last
}

/** The end of "who chairs the board", "familiar with the plan": the next comma, quotation or end. */
function endOfDescription(reading: Reading, from: number, limit: number): number {
  for (let i = from; i <= limit; i++) {
    const token = reading.tokens[i]!
    if (token.text === ',' || token.text === ';' || token.text === ':' || token.text === ')' || isDash(reading, i))
      return i - 1
    if (isQuoted(reading, i)) return i - 1
    if (token.text === '.' && i === limit) return i - 1
  }
  return limit
}

/** After a name: ", a lawyer for the family", ", who chairs the board", ", 43". Not ", and", not a new clause. */
function endOfApposition(reading: Reading, comma: number, limit: number, closed: boolean): number | undefined {
  const { tokens } = reading
  const next = tokens[comma + 1]
  if (next === undefined || comma + 1 > limit) return undefined
  if (next.lower === 'who' || next.lower === 'whose') return endOfDescription(reading, comma + 1, limit)
  if (!/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(next.pos) || relativePronouns.has(next.lower)) return undefined
  let end = comma
  let described = false // after "who" or a participle any verb may follow
  for (let i = comma + 1; i <= limit; i++) {
    const { pos, lower, text } = tokens[i]!
    if (text === ',' || text === ';' || (text === '.' && i >= limit)) break
    if (text === ':' || text === '?' || isDash(reading, i)) return undefined
    if (isQuoted(reading, i)) {
      const quotation = reading.document.quotations[reading.quotationAt[i]!]!
      if (quotation.last - quotation.first > 8 || quotation.last > limit) return undefined
      i = quotation.last
      end = i
      if (tokens[i - 1]!.text === ',') break
      continue
    }
    if (lower === 'who' || lower === 'that' || lower === 'which') described = true
    else if (
      pos === 'VERB' &&
      /(?:ed|ing|wn|en)$/.test(lower) &&
      !(closed && !described && /ed$/.test(lower) && !/^[,)]$/.test(tokens[i - 1]!.text) && startsObject(tokens[i + 1]))
    )
      described = true
    else if (!described && (pos === 'AUX' || pos === 'VERB')) return undefined
    if (pos === 'PRON' && i === comma + 1) return undefined
    end = i
  }
  if (end === comma || tokens[end]!.pos === 'ADP') return undefined
  return end
}

/** After a finite verb comes an object: "the province strengthened its …"; after a participle "by", "in", "for". */
const startsObject = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:DET|PRON|NOUN|PROPN|NUM)$/.test(token.pos)

function closingBracket({ tokens }: Reading, open: number, limit: number): number | undefined {
  for (let i = open + 1; i <= limit && i - open < 30; i++) if (tokens[i]!.text === ')') return i
  return undefined
}
