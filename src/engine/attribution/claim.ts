import type { Cue, VerbCue } from './cue.ts'
import { afterAdverbials, afterTime } from './adverbials.ts'
import { nounPhraseAfter, startsVerb } from './noun-phrase.ts'
import { subjectBefore } from './subject.ts'
import { endsSentence, isDash, isQuoted, type Range, type Reading, sentenceOf } from './reading.ts'

/** What stands after a cue. */
export type Opening =
  | {
      readonly kind: 'that' | 'quote' | 'clause' | 'loose-clause' | 'question' | 'to' | 'noun' | 'ing'
      readonly at: number
    }
  | { readonly kind: 'none'; readonly at: number }

/**
 * What opens after a cue that ends before `from`, over expressions of time and occasion where a clause or quotation
 * follows them ("said in a statement that …"). `none` where the sentence or the cue's clause ends.
 */
export function openingAfter(reading: Reading, from: number, limit: number): Opening {
  const { tokens } = reading
  const direct = openingAt(reading, from, limit)
  if (direct.kind === 'that' || direct.kind === 'quote' || direct.kind === 'question' || direct.kind === 'to')
    return direct
  const later = afterAdverbials(reading, from, limit)
  if (later > from) {
    const over = openingAt(reading, later, limit)
    if (over.kind === 'that' || over.kind === 'quote' || over.kind === 'none' || over.kind === 'question') return over
    const placed = afterPlaceInCommas(reading, later, limit)
    if (placed > later && tokens[placed]?.lower === 'that') return openingAt(reading, placed, limit)
    const timed = afterTime(reading, from, limit)
    if (timed > from) return openingAt(reading, timed, limit)
  }
  return direct
}

/** "said in Salem, Oregon, that": one past the second comma. */
function afterPlaceInCommas({ tokens }: Reading, comma: number, limit: number): number {
  if (tokens[comma]?.text !== ',') return comma
  for (let i = comma + 2; i < limit && i - comma < 5; i++) if (tokens[i]!.text === ',') return i + 1
  return comma
}

/** What opens after a verb that takes an addressee ("told reporters that …") and the one who is addressed. */
export function openingAfterAddressee(reading: Reading, from: number, limit: number): Opening {
  const { tokens } = reading
  const addressee =
    from > limit ? undefined : (pronounAt(reading, from) ?? nounPhraseAfter(reading, from, limit, false))
  if (addressee === undefined) return openingAfter(reading, from, limit)
  const after = openingAfter(reading, addressee.last + 1, limit)
  if (after.kind !== 'clause' && after.kind !== 'loose-clause' && after.kind !== 'noun') return after
  // "told reporters prices rose": the addressee is one noun, the next one is the claim's subject
  if (startsVerb(reading, addressee.last + 1)) {
    const short = firstNoun(reading, addressee)
    return short < addressee.last ? { kind: 'clause', at: short + 1 } : { kind: 'none', at: short }
  }
  return after.kind === 'noun' && tokens[after.at]!.pos !== 'PRON' ? { kind: 'none', at: after.at } : after
}

/** "told her during a meeting that": a pronoun, not "told her lawyer". */
function pronounAt({ tokens }: Reading, at: number): Range | undefined {
  const next = tokens[at + 1]?.pos
  return tokens[at]!.pos === 'PRON' && next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ'
    ? { first: at, last: at }
    : undefined
}

function firstNoun({ tokens }: Reading, { first, last }: Range): number {
  for (let i = first; i < last; i++) if (tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PRON') return i
  return last
}

function openingAt(reading: Reading, from: number, limit: number): Opening {
  const { tokens } = reading
  let at = from
  if (at <= limit && (tokens[at]!.text === ':' || tokens[at]!.text === ',')) {
    const comma = tokens[at]!.text === ','
    at++
    if (at > limit) {
      return comma ? { kind: 'none', at } : openingInNextSentence(reading, at)
    }
    if (isQuoted(reading, at)) return { kind: 'quote', at }
    if (comma) return { kind: 'none', at: from }
    return { kind: 'clause', at }
  }
  if (at > limit || endsSentence(tokens[at])) return { kind: 'none', at }
  const token = tokens[at]!
  if (isQuoted(reading, at)) return { kind: 'quote', at }
  if (token.pos === 'PUNCT' || token.pos === 'CCONJ' || opensNoClaim.has(token.lower)) return { kind: 'none', at }
  if (token.lower === 'that' && opensClause(reading, at, limit)) return { kind: 'that', at }
  if (/^(?:whether|if|why|how|what|who|when|where|which)$/.test(token.lower)) return { kind: 'question', at }
  if (token.lower === 'to' && (tokens[at + 1]?.pos === 'VERB' || tokens[at + 1]?.pos === 'AUX'))
    return { kind: 'to', at }
  if (token.pos === 'VERB' && /ing$/.test(token.lower)) return { kind: 'ing', at }
  if (isClause(reading, at, limit)) return { kind: 'clause', at }
  return { kind: hasVerb(reading, at, limit) || hasLostVerb(reading, at, limit) ? 'loose-clause' : 'noun', at }
}

/** "the tax hits | the poor": two noun phrases side by side, so the last word of the first was a verb. */
function hasLostVerb(reading: Reading, at: number, limit: number): boolean {
  const { tokens } = reading
  const noun = nounPhraseAfter(reading, at, limit, false)
  if (noun === undefined || noun.last - at < 1 || noun.last >= limit || tokens[noun.last]!.pos !== 'NOUN') return false
  const next = tokens[noun.last + 1]!
  return next.pos === 'DET' || (next.pos === 'PRON' && !/self$|selves$/.test(next.lower))
}

/** "told the agency as they were not authorised": why, not what. */
const opensNoClaim: ReadonlySet<string> = new Set(
  'by as because while although after before since than until unless'.split(' '),
)

/** A colon at the end of a sentence: what follows in the same block. */
function openingInNextSentence(reading: Reading, at: number): Opening {
  const { tokens } = reading
  if (at >= tokens.length || !isQuoted(reading, at)) return { kind: 'none', at }
  const here = sentenceOf(reading, at).block
  return here === sentenceOf(reading, at - 1).block ? { kind: 'quote', at } : { kind: 'none', at }
}

/** "that" before a clause, not "that report" as an object at the end. */
function opensClause(reading: Reading, at: number, limit: number): boolean {
  return at < limit && (reading.tokens[at]!.pos === 'SCONJ' || hasVerb(reading, at + 1, limit))
}

/** A noun phrase straight before a finite verb: the plain look of a clause without "that". */
function isClause(reading: Reading, at: number, limit: number): boolean {
  const { tokens } = reading
  if (standsAsSubject.has(tokens[at]!.lower)) {
    const next = skipAdverbs(reading, at + 1, limit)
    if (startsVerb(reading, next)) return !/ing$/.test(tokens[next]!.lower)
  }
  const noun = nounPhraseAfter(reading, at, limit)
  if (noun === undefined) return false
  let next = skipAdverbs(reading, noun.last + 1, limit)
  if (next <= limit && (tokens[next]!.text === ',' || isDash(reading, next)) && noun.last > at)
    next = skipAdverbs(reading, next + 1, limit)
  if (next > limit || !startsVerb(reading, next) || isQuoted(reading, next)) return false
  return !/ing$/.test(tokens[next]!.lower) && tokens[next - 1]!.lower !== 'to'
}

const standsAsSubject: ReadonlySet<string> = new Set(
  'there it he she they we i you this that these those half some many most few several one two none all both nobody nothing everyone everything someone something'.split(
    ' ',
  ),
)

function skipAdverbs({ tokens }: Reading, from: number, limit: number): number {
  let at = from
  while (at <= limit && tokens[at]!.pos === 'ADV') at++
  return at
}

/** A finite verb comes before the next comma or end, or after an insertion between commas. */
function hasVerb(reading: Reading, from: number, limit: number): boolean {
  const { tokens } = reading
  let commas = 0
  for (let i = from; i <= limit && i - from < 60; i++) {
    const { pos, lower, text } = tokens[i]!
    if (text === ',') commas++
    if (isQuoted(reading, i)) return true
    if (commas > 2 || text === ';' || text === '.') return false
    if (pos === 'AUX') return true
    if (pos === 'CCONJ' && tokens[i + 1]?.pos === 'VERB') return false
    if (pos === 'VERB' && tokens[i - 1]?.lower !== 'to' && i > from && !/ing$/.test(lower)) return commas !== 1
    if (/^(?:who|which)$/.test(lower) && commas === 0) return false
  }
  return false
}

/** The claim that opens at `from` and the token where it must end. */
export function claimFrom(reading: Reading, from: number, cues: readonly Cue[]): Range | undefined {
  const { tokens, document } = reading
  const sentence = sentenceOf(reading, from)
  const quotation = document.quotations[reading.quotationAt[from]!]
  if (quotation?.first === from && closesItself(reading, quotation.last)) return { first: from, last: quotation.last }
  let last = sentence.last
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
    if (i > from && endsClaim(reading, i, from, cues)) {
      last = i - 1
      break
    }
  }
  return trim(reading, from, last)
}

/** The claim of an object frame that opens at `from`: a noun phrase with what hangs on it, up to a new clause. */
export function objectFrom(reading: Reading, from: number, cues: readonly Cue[]): Range | undefined {
  const claim = claimFrom(reading, from, cues)
  if (claim === undefined) return undefined
  const { tokens } = reading
  for (let i = from + 1; i < claim.last; i++) {
    if (isQuoted(reading, i)) {
      i = reading.document.quotations[reading.quotationAt[i]!]!.last
      continue
    }
    const next = tokens[i + 1]!
    const opensClause =
      tokens[i]!.text === ',' && (newClause.has(next.lower) || (next.pos === 'VERB' && /ing$/.test(next.lower)))
    if (laterClause.has(next.lower)) return trim(reading, from, i)
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
  const isComma = token.text === ',' || isDash(reading, at)
  const start = isComma ? at + 1 : at
  if (!isComma && token.pos !== 'CCONJ') return false
  const next = cueStarting(reading, start, cues)
  if (next === undefined) return false
  return true
}

function hasOpening({ tokens }: Reading, from: number, close: number): boolean {
  for (let i = close - 1; i >= from; i--) if (tokens[i]!.text === '(') return true
  return false
}

/** A cue that opens a new attribution at `at`: ", adding that", "and said", ", according to", ", Reuters reported". */
function cueStarting(reading: Reading, at: number, cues: readonly Cue[]): Cue | undefined {
  const { tokens } = reading
  let start = at
  if (tokens[start]?.pos === 'CCONJ') start++
  const cue = nextCue(cues, start)
  if (cue === undefined || cue.words.first > start + 12) return undefined
  if (cue.words.first === start) {
    if (cue.kind === 'wording') return cue.row.kind === 'preposition' ? cue : undefined
    if (cue.kind === 'verb')
      return (cue.group.participle ? tokens[at]!.pos !== 'CCONJ' : cue.group.finite && tokens[at]!.pos === 'CCONJ') &&
        opensOwnClaim(reading, cue)
        ? cue
        : undefined
    return undefined
  }
  if (cue.kind !== 'verb' || !cue.group.finite) return undefined
  // ", but Lind said": a subject between, nothing else
  if (subjectBefore(reading, cue.words.first, start)?.first !== start) return undefined
  const isSaying = /^(?:SAY|RELAY|ANNOUNCE|DENY|ARGUE|ADMIT)$/.test(cue.form.row.class)
  return tokens[at]!.pos === 'CCONJ' || isSaying ? cue : undefined
}

/** The first cue that starts at or after a token. Cues are in order. */
function nextCue(cues: readonly Cue[], from: number): Cue | undefined {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cues[middle]!.words.first < from) low = middle + 1
    else high = middle
  }
  return cues[low]
}

/** "and added that …", "but said …": a cue of its own rather than one more verb of the claim. */
function opensOwnClaim(reading: Reading, cue: VerbCue): boolean {
  if (cue.form.forms.includes('base') && !cue.group.modal) return false
  const next = openingAfter(reading, cue.words.last + 1, cue.sentence.last)
  if (next.kind === 'that' || next.kind === 'quote' || next.kind === 'clause') return true
  return /^(?:SAY|RELAY|ANNOUNCE|ACCUSE|EVALUATE|DIRECT|COMMIT|DENY)$/.test(cue.form.row.class) && next.kind !== 'none'
}

/** Whether a stretch holds a finite verb of its own, outside relative clauses and quotation marks. */
export function hasFiniteVerb(reading: Reading, { first, last }: Range): boolean {
  let inRelative = false
  for (let i = first; i <= last; i++) {
    const { pos, lower, text } = reading.tokens[i]!
    if (isQuoted(reading, i)) continue
    if (text === ',') inRelative = false
    if (/^(?:who|which|whose|that)$/.test(lower)) inRelative = true
    else if (
      !inRelative &&
      (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower) && reading.tokens[i - 1]?.lower !== 'to'))
    )
      return true
  }
  return false
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
