import type { Token } from '../text/document.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { isQuoted, type Reading } from './reading.ts'
import { saysWhen } from './word-kinds.ts'

const timeNouns: ReadonlySet<string> = new Set(
  'week weekend month summer winter spring autumn year morning afternoon evening night day monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.'.split(
    ' ',
  ),
)

/** The last word of an expression of time: "Monday", "week". */
export const isTimeWord = (token: Token | undefined): boolean =>
  token !== undefined && (saysWhen(token) || timeNouns.has(token.lower))

/** The token before the expression of time that ends at `end`: "on Monday", "last week", "earlier this month", "Monday". */
export function timePhraseBefore({ tokens }: Reading, end: number, floor: number): number {
  let at = end - 1
  while (
    at >= floor &&
    /^(?:last|this|next|that|on|in|late|early|earlier|later|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      tokens[at]!.lower,
    )
  )
    at--
  return at
}

const placePrepositions: ReadonlySet<string> = new Set(
  'on in at during after before from by via through over with to of about for since following under near outside inside across around until'.split(
    ' ',
  ),
)

/** One past the expressions of time, place and occasion that start at `from`: "on Monday", "in a statement", "later". */
export function afterAdverbials(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading
  let at = from
  while (at <= limit && !isQuoted(reading, at)) {
    const token = tokens[at]!
    if (token.lower === 'online' || token.lower === 'abroad') {
      at++
    } else if (saysWhen(token)) {
      at += isDayPart(tokens[at + 1]) ? 2 : 1
    } else if (/^(?:last|this|next|late|early|earlier)$/.test(token.lower) && isTimeWord(tokens[at + 1])) {
      at += 2
    } else if (isMeasured(tokens, at)) {
      at += 3
    } else if (placePrepositions.has(token.lower) && afterMeasure(reading, at) === at) {
      const noun = nounPhraseAfter(reading, at + 1, limit, false)
      if (noun === undefined) return at
      at = noun.last + 1
    } else if (token.pos === 'ADV' && /ly$/.test(token.lower)) {
      at++
    } else return at
  }
  return at
}

/** "six weeks later", "a day earlier". */
const isMeasured = (tokens: readonly Token[], at: number): boolean =>
  /^(?:later|earlier|before|ago)$/.test(tokens[at + 2]?.lower ?? '') &&
  /^(?:second|minute|hour|day|week|month|year|decade)s?$/.test(tokens[at + 1]!.lower) &&
  (tokens[at]!.pos === 'NUM' || tokens[at]!.pos === 'DET')

/** "at least 12 people", "up to a third": one past the words before a number, which say neither where nor when. */
export function afterMeasure({ tokens }: Reading, at: number): number {
  const next = tokens[at + 1]?.lower
  switch (tokens[at]!.lower) {
    case 'at':
      return next === 'least' || next === 'most' ? at + 2 : at
    case 'up':
      return next === 'to' ? at + 2 : at
    default:
      return at
  }
}

/** "Tuesday night". */
const isDayPart = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:morning|afternoon|evening|night)$/.test(token.lower)

/** One past a bare day or time that starts at `from`: "said Monday the dam held". */
export function afterTime(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading
  if (from > limit) return from
  if (saysWhen(tokens[from])) return from + (isDayPart(tokens[from + 1]) ? 2 : 1)
  if (/^(?:last|this|next|late|early|earlier)$/.test(tokens[from]!.lower) && isTimeWord(tokens[from + 1]))
    return from + 2
  if (tokens[from]!.lower === 'on' && isTimeWord(tokens[from + 1])) return from + (isDayPart(tokens[from + 2]) ? 3 : 2)
  return from
}
