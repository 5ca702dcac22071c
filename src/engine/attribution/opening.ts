import { afterAdverbials, afterMeasure, afterTime } from './adverbials.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { endsSentence, isDash, isQuoted, type Range, type Reading, sentenceOf, startsVerb } from './reading.ts'

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
export function openingAfter(reading: Reading, start: number, limit: number): Opening {
  const { tokens } = reading
  const from = afterVote(reading, start, limit)
  const direct = openingAt(reading, from, limit)
  if (direct.kind === 'that' || direct.kind === 'quote' || direct.kind === 'question' || direct.kind === 'to')
    return direct
  const beyond = afterPlaceInCommas(reading, from, limit)
  if (beyond > from && tokens[beyond]?.lower === 'that') return openingAt(reading, beyond, limit) // "believes, for example, that"
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

/** "ruled 6-3 that": one past the count. */
const afterVote = ({ tokens }: Reading, at: number, limit: number): number =>
  at < limit && /^\d+[-–]\d+$/.test(tokens[at]!.text) && tokens[at + 1]!.lower === 'that' ? at + 1 : at

/** "said in Salem, Oregon, that", "said, without giving any details of the case, that": one past the second comma. */
function afterPlaceInCommas({ tokens }: Reading, comma: number, limit: number): number {
  if (tokens[comma]?.text !== ',') return comma
  for (let i = comma + 2; i < limit && i - comma < 20; i++)
    if (tokens[i]!.text === ',') return i - comma < 5 || tokens[i + 1]!.lower === 'that' ? i + 1 : comma
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
  const noun = nounPhraseAfter(reading, afterMeasure(reading, at), limit)
  if (noun === undefined) return false
  let next = skipAdverbs(reading, noun.last + 1, limit)
  if (next <= limit && (tokens[next]!.text === ',' || isDash(reading, next)) && holdsComma(reading, noun))
    next = skipAdverbs(reading, next + 1, limit)
  if (next > limit || !startsVerb(reading, next) || isQuoted(reading, next)) return false
  return !/ing$/.test(tokens[next]!.lower) && tokens[next - 1]!.lower !== 'to'
}

/** "Roth, the mayor, | had left" has an insertion to close; "half the seats, | has left" has none. */
const holdsComma = (reading: Reading, { first, last }: Range): boolean => {
  for (let i = first + 1; i < last; i++) if (reading.tokens[i]!.text === ',' || isDash(reading, i)) return true
  return false
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
    if (commas === 0 && (lower === 'who' || lower === 'which')) return false
  }
  return false
}
