import { isBoundary } from './clause-boundary.ts'
import { cueVerbWords } from './lexicon.ts'
import { isDash, isHyphenated, isQuoted, type Range, type Reading, sentenceOf } from './reading.ts'
import {
  beForms,
  determiners,
  endsNounPhrase,
  insideNounPhrase,
  isCapitalised,
  modifyingPrepositions,
  opensDescription,
  possessives,
  relativePronouns,
  subjectPronouns,
} from './word-kinds.ts'

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
      const isAnd = at >= floor && (tokens[at]!.lower === 'and' || tokens[at]!.lower === 'or')
      const isObject = joined && tokens[at]?.pos === 'VERB' // "called the police and Roth | said"
      if (!open && !isAnd && !isObject) sure = first
      if (!isAnd) break
    }
    const token = tokens[at]!
    if (token.lower === 'of') {
      const core = coreBefore(reading, at - 1, floor)
      if (core === undefined) break
      if (sure === first) sure = core
      first = core
    } else if (modifyingPrepositions.has(token.lower) && token.pos !== 'VERB') {
      if (joined && at > floor && isReducedParticiple(reading, at - 1)) break // "a woman asked for a photo and Lind | said"
      if (at > floor && (opensDescription.has(tokens[at - 1]!.lower) || isReducedParticiple(reading, at - 1))) {
        const isNot = tokens[at - 2]?.lower === 'not' // "experts not involved in the study"
        const core = coreBefore(reading, isNot ? at - 3 : at - 2, floor)
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
      const core = tokens[at - 1]?.pos === 'VERB' ? undefined : coreBefore(reading, at - 1, floor) // "resigned and Lind | said"
      if (core === undefined) {
        if (!open) sure = first
        break
      }
      joined = true
      first = core
    } else if (relativePronouns.has(token.lower) && token.pos !== 'DET' && token.lower !== 'that') {
      if (!open) {
        sure = first // "a man who the council said was ill"
        break
      }
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

/** "a report published in May", "Figures published in May": a participle straight after a common noun. */
function isReducedParticiple(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!
  if (token.pos !== 'VERB' || !/(?:ed|ing|wn|en|ade)$/.test(token.lower)) return false
  return reading.tokens[at - 1]?.pos === 'NOUN' || opensWithPlural(reading, at - 1)
}

/** "Figures" and "Data" that open a sentence are tagged as names. */
const opensWithPlural = (reading: Reading, at: number): boolean =>
  at >= 0 && at === sentenceOf(reading, at).first && /^data$|[^s]s$/.test(reading.tokens[at]!.lower)

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
