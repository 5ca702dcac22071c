import type { Cue } from './cue.ts'
import { cueStarting } from './next-attribution.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { opensOccasion } from './occasion.ts'
import { endsSentence, isDash, isQuoted, type Range, type Reading, sentenceOf, startsVerb } from './reading.ts'

/** The claim that opens at `from` and the token where it must end. */
export function claimFrom(reading: Reading, from: number, cues: readonly Cue[]): Range | undefined {
  const { tokens, document } = reading
  const sentence = sentenceOf(reading, from)
  const quotation = document.quotations[reading.quotationAt[from]!]
  if (quotation?.first === from && closesItself(reading, quotation.last)) return { first: from, last: quotation.last }
  let last = sentence.last
  let subordinate = opensSubordinate(reading, from)
  for (let i = from; i <= last; i++) {
    const inside = document.quotations[reading.quotationAt[i]!]
    if (inside !== undefined) {
      i = inside.last
      if (i > last) last = i
      else if (
        /^[.!?]$/.test(tokens[i - 1]!.text) &&
        i > from &&
        closesItself(reading, i) &&
        !/^\p{Ll}/u.test(tokens[i + 1]?.text ?? '')
      ) {
        last = i
        break
      }
      if (tokens[i - 1]!.text === ',' && i < last && cueStarting(reading, i + 1, cues)) {
        last = i
        break
      }
      continue
    }
    if (subordinate && tokens[i]!.text === ',') {
      subordinate = false
      continue
    }
    if (i > from && endsClaim(reading, i, from, cues)) {
      last = i - 1
      break
    }
  }
  return trim(reading, from, last)
}

/** "that though he had offered talks, | the north …": the comma parts two clauses of one claim. */
function opensSubordinate({ tokens }: Reading, from: number): boolean {
  const at = tokens[from]!.lower === 'that' ? from + 1 : from
  return /^(?:if|when|while|although|though|because|since|once|unless|until|after|before|whenever)$/.test(
    tokens[at]?.lower ?? '',
  )
}

/** The claim of an object frame that opens at `from`: a noun phrase with what hangs on it, up to a new clause. */
export function objectFrom(reading: Reading, from: number, cues: readonly Cue[]): Range | undefined {
  const claim = claimFrom(reading, from, cues)
  if (claim === undefined) return undefined
  const { tokens } = reading
  for (let i = from + 1; i < claim.last; i++) {
    if (isQuoted(reading, i)) {
      i = reading.document.quotations[reading.quotationAt[i]!]!.last
      if (i < claim.last && opensOccasion(reading, i + 1)) return trim(reading, from, i)
      continue
    }
    const next = tokens[i + 1]!
    const opensClause =
      tokens[i]!.text === ',' && (newClause.has(next.lower) || (next.pos === 'VERB' && /ing$/.test(next.lower)))
    if (laterClause.has(next.lower) || opensOccasion(reading, i + 1)) return trim(reading, from, i)
    if (tokens[i]!.text === ',' && opensSentence(reading, i + 1, claim.last)) return trim(reading, from, i - 1)
    const opensVerb =
      tokens[i]!.pos === 'CCONJ' && ((next.pos === 'VERB' && !/ing$/.test(next.lower)) || next.pos === 'AUX')
    if (opensClause || opensVerb) return trim(reading, from, i - 1)
  }
  return claim
}

/** ", Israel has not …": a clause with a subject of its own. */
function opensSentence(reading: Reading, at: number, limit: number): boolean {
  const { pos } = reading.tokens[at]!
  if (pos !== 'PROPN' && pos !== 'PRON' && pos !== 'DET') return false
  const noun = nounPhraseAfter(reading, at, limit, false)
  return noun !== undefined && noun.last < limit && reading.tokens[noun.last + 1]!.pos === 'AUX'
}

/** "praised the crew after the storm", "accused him of theft when they met": the time of saying, not what was said. */
const laterClause: ReadonlySet<string> = new Set('after when while because although though despite before'.split(' '))

const newClause: ReadonlySet<string> = new Set(
  'as while after when but because though although before since which who saying where with and'.split(' '),
)

/** A quotation that ends with a full stop, comma, question or exclamation mark: nothing after it belongs to it. */
function closesItself({ tokens }: Reading, last: number): boolean {
  return (
    /^[.,!?…—–]$/.test(tokens[last - 1]?.text ?? '') || endsSentence(tokens[last + 1]) || tokens[last + 1]?.text === ','
  )
}

/** Whether a clause that is no part of the claim starts at `at`. */
function endsClaim(reading: Reading, at: number, from: number, cues: readonly Cue[]): boolean {
  const { tokens } = reading
  const token = tokens[at]!
  if (token.text === ';') return true
  if (token.text === ')') return !hasOpening(reading, from, at)
  if (token.text === ':') return cueStarting(reading, at + 1, cues) !== undefined // "urged caution: one doctor told us …"
  if (opensGloss(reading, at) || othersFollow(reading, at, from)) return true
  const isComma = token.text === ',' || isDash(reading, at)
  const start = isComma ? at + 1 : at
  if (!isComma && token.pos !== 'CCONJ') return false
  if (!isComma && isVerbless(reading, from, at - 1)) return false
  return cueStarting(reading, start, cues) !== undefined
}

/** "said it was sound, while | others were less sure": not so "some roads were open, while others were shut". */
function othersFollow(reading: Reading, at: number, from: number): boolean {
  const { tokens } = reading
  if (!/^[,;—–]$/.test(tokens[at]!.text)) return false
  const next = /^(?:but|while|whereas|though|although)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (!/^(?:others|some|critics|opponents|sceptics|skeptics)$/.test(tokens[next]?.lower ?? '')) return false
  if (tokens[next]!.lower === 'some' && !startsVerb(reading, next + 1)) return false
  for (let i = from; i < at; i++)
    if (/^(?:some|many|most|several|few|half|one|those)$/.test(tokens[i]!.lower)) return false
  return true
}

/** " – a claim that Lind disputes", ", an allegation she denies": what others make of the claim, after it. */
export const opensGloss = (reading: Reading, at: number): boolean =>
  (reading.tokens[at]!.text === ',' || isDash(reading, at)) &&
  /^an?$/.test(reading.tokens[at + 1]?.lower ?? '') &&
  /^(?:claim|allegation|accusation|charge|assertion|suggestion|contention|figure|number|total|tally)$/.test(
    reading.tokens[at + 2]?.lower ?? '',
  ) &&
  (/^(?:that|which)$/.test(reading.tokens[at + 3]?.lower ?? '') ||
    /^(?:PRON|PROPN|DET)$/.test(reading.tokens[at + 3]?.pos ?? '') ||
    /^(?:denied|disputed|rejected|dismissed)$/.test(reading.tokens[at + 3]?.lower ?? ''))

/** "said that | France and Germany had left": the claim is a clause, so what has no verb yet goes on. */
function isVerbless(reading: Reading, from: number, last: number): boolean {
  const isThat = reading.tokens[from]!.lower === 'that'
  if (!isThat && !/^(?:said|says|say|saying)$/.test(reading.tokens[from - 1]?.lower ?? '')) return false
  return !isQuoted(reading, last) && !hasFiniteVerb(reading, { first: isThat ? from + 1 : from, last })
}

function hasOpening({ tokens }: Reading, from: number, close: number): boolean {
  for (let i = close - 1; i >= from; i--) if (tokens[i]!.text === '(') return true
  return false
}

/** Forms that are no past tense: without an auxiliary they only describe ("a report seen by the Gazette"). */
const onlyParticiple =
  /^(?:seen|done|gone|taken|given|written|driven|fallen|broken|spoken|stolen|chosen|frozen|known|shown|drawn|grown|thrown|flown|blown|sworn|torn|worn|born|begun|sung|sunk|hidden|forgotten|eaten|beaten)$/

/** Whether a stretch holds a finite verb of its own, outside relative clauses and quotation marks. */
export function hasFiniteVerb(reading: Reading, { first, last }: Range): boolean {
  let relative: 'none' | 'opened' | 'has its verb' = 'none'
  for (let i = first; i <= last; i++) {
    const { lower, text } = reading.tokens[i]!
    if (isQuoted(reading, i)) continue
    if (text === ',') relative = 'none'
    if (/^(?:who|which|whose|that)$/.test(lower)) relative = 'opened'
    else if (reading.tokens[i - 1]?.lower === 'who' && i > first && reading.tokens[i]!.pos === 'NOUN')
      relative = 'has its verb' // "people who sleep" is tagged as a noun
    else if (!isFinite(reading, i)) continue
    else if (relative === 'opened') relative = 'has its verb'
    else if (relative === 'none' || goesBefore(reading, i)) return true
  }
  return false
}

/** "the firm that runs the ferries | knew", "those who sleep with a light on | may forget". */
const goesBefore = ({ tokens }: Reading, verb: number): boolean =>
  /^(?:NOUN|PROPN|NUM)$/.test(tokens[verb - 1]!.pos) || (tokens[verb - 1]!.pos === 'ADP' && tokens[verb]!.pos === 'AUX')

function isFinite({ tokens }: Reading, at: number): boolean {
  const { pos, lower } = tokens[at]!
  const before = tokens[at - 1]
  if (pos === 'AUX') return true
  if (pos !== 'VERB' || /ing$/.test(lower) || before?.lower === 'to') return false
  return !onlyParticiple.test(lower) || before?.pos === 'AUX'
}

/** The claim that stands before `end` (the token before the source or cue), without the comma that closes it. */
export function claimBefore(reading: Reading, end: number): Range | undefined {
  const { tokens, document } = reading
  let last = end
  if (last >= 0 && tokens[last]!.text === ',' && !isQuoted(reading, last)) last--
  if (last < 0) return undefined
  const sentence = sentenceOf(reading, end)
  const quotation = document.quotations[reading.quotationAt[last]!]
  let first = sentence.first
  if (last < first) return undefined
  if (quotation !== undefined && quotation.last === last) {
    const before = tokens[quotation.first - 1]?.text
    const isWhole = /^\p{Lu}/u.test(tokens[quotation.first + 1]?.text ?? '') && (before === ':' || before === ',')
    if (quotation.first <= first || isWhole) return { first: quotation.first, last }
  }
  const opening = document.quotations[reading.quotationAt[first]!]
  if (opening !== undefined && opening.first < first) first = opening.first
  return trim(reading, first, last)
}

/** Without commas, dashes and full stops at the ends. */
export function trim(reading: Reading, from: number, to: number): Range | undefined {
  let first = from
  let last = to
  const { tokens } = reading
  while (first <= last && !isQuoted(reading, first) && /^[,;:.\-–—)]$/.test(tokens[first]!.text)) first++
  while (
    last >= first &&
    !isQuoted(reading, last) &&
    (/^[,;:.!?…(\-–—]$/.test(tokens[last]!.text) || tokens[last]!.text === '...')
  )
    last--
  return first <= last ? { first, last } : undefined
}
