import { asksForAnonymity } from '../asks-for-anonymity.ts'
import { claimFrom, objectFrom } from '../claim.ts'
import type { Construction, ConstructionExamples, Found, Surroundings } from '../construction.ts'
import type { VerbCue, WordingCue } from '../cue.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import { openingAfter } from '../opening.ts'
import { isQuoted, type Range, type Reading } from '../reading.ts'
import { subjectBefore } from '../subject.ts'

/**
 * "declined to comment", "did not say when", "gave no details", "could not be reached for comment": listed, never graded.
 * Rubric pitfall 6. "Did not deny" is silence too, not an admission.
 */
export const notSaying: Construction = {
  name: 'not-saying',
  match(cue, surroundings) {
    const { reading, cues } = surroundings
    if (cue.kind === 'wording') return cue.row.kind === 'no-comment' ? silence(cue, reading) : undefined
    if (cue.kind !== 'verb') return undefined
    const { tokens } = reading
    const next = cue.words.last + 1
    const declines =
      cue.form.row.class === 'NONCLAIM' &&
      ((tokens[next]?.lower === 'to' && speaksAfter(reading, next + 1)) || declined(reading, next))
    const keepsSilent = cue.group.negated && cue.group.finite && !cue.group.passive && answers.has(cue.lemma)
    const deniesNot = cue.group.negated && cue.group.finite && !cue.group.passive && cue.lemma === 'deny'
    const saysNothing = cue.group.finite && !cue.group.passive && hasNoComment(cue, reading)
    if (declines && asksForAnonymity(wordsFrom(reading, next, cue.sentence.last))) return undefined
    const silent = saidNoComment(cue, reading)
    if (silent) return silent
    if (!declines && !keepsSilent && !deniesNot && !saysNothing) return undefined
    const source = subjectBefore(reading, cue.words.first, cue.sentence.first)
    const said = saysNothing && source ? afterBut(cue, surroundings) : undefined
    if (source && said) return { source: [source], claim: [said] }
    const hasObject = next <= cue.sentence.last && tokens[next]!.text !== ','
    const claim =
      source && hasObject ? (asksFrom(reading, next) ? claimFrom : objectFrom)(reading, next, cues) : undefined
    if (source && claim) return { source: [source], claim: [claim], kind: 'no-comment' }
    const { group } = cue // "has not commented": the verb itself is what was not done
    return source && group.first < group.head
      ? {
          source: [source],
          cue: { first: group.first, last: group.head - 1 },
          claim: [{ first: group.head, last: group.head }],
          kind: 'no-comment',
        }
      : undefined
  },
}

/** "did not say when", "never claimed that". Not of thinking: "does not believe it will hold" is what somebody thinks. */
const answers: ReadonlySet<string> = new Set(
  'say respond comment reply answer elaborate specify mention disclose confirm explain detail speak reveal claim allege assert argue insist state announce declare'.split(
    ' ',
  ),
)

/** "refused to say | when she had been told": the question is what was not answered. */
const asksFrom = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.lower === 'to' &&
  /^(?:say|disclose|reveal|specify|discuss|explain)$/.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:when|where|why|how|whether|if|what|who|which)$/.test(tokens[at + 2]?.lower ?? '')

/** The next few words, in lower case. */
const wordsFrom = ({ tokens }: Reading, from: number, limit: number): string =>
  tokens
    .slice(from, Math.min(from + 6, limit + 1))
    .map(({ lower }) => lower)
    .join(' ')

/** "said it would not comment", "said she had no comment". */
function hasNoComment(cue: VerbCue, { tokens }: Reading): boolean {
  if (cue.lemma !== 'say' && cue.lemma !== 'tell') return false
  const end = Math.min(cue.words.last + 10, cue.sentence.last)
  for (let i = cue.words.last + 2; i <= end; i++) {
    if (tokens[i]!.text === ',' || tokens[i]!.pos === 'CCONJ') return false
    if (tokens[i]!.lower === 'comment')
      return (
        /^(?:not|n't|n’t|no|further|immediate)$/.test(tokens[i - 1]!.lower) ||
        /^(?:declin|unable|refus)/.test(tokens[i - 2]!.lower)
      )
  }
  return false
}

/** "“No comment,” said the minister", "“No comment,” Lind said". */
function saidNoComment(cue: VerbCue, reading: Reading): Found | undefined {
  const { tokens, document } = reading
  if (!cue.group.finite || cue.group.passive) return undefined
  const inverted = isQuoted(reading, cue.words.first - 1)
  const source = inverted
    ? nounPhraseAfter(reading, cue.words.last + 1, cue.sentence.last)
    : subjectBefore(reading, cue.words.first, cue.sentence.first)
  const end = inverted ? cue.words.first - 1 : (source?.first ?? 0) - 1
  const quotation = end < 0 ? undefined : document.quotations[reading.quotationAt[end]!]
  if (source === undefined || quotation?.last !== end || end - quotation.first > 4) return undefined
  if (tokens[quotation.first + 1]!.lower !== 'no' || tokens[quotation.first + 2]!.lower !== 'comment') return undefined
  return { source: [source], claim: [{ first: quotation.first, last: end }], kind: 'no-comment' }
}

/** "said he could not comment, but | that the dam was safe": what was said all the same. */
function afterBut(cue: VerbCue, { reading, cues }: Surroundings): Range | undefined {
  const { tokens } = reading
  for (let i = cue.words.last + 2; i + 2 < cue.sentence.last; i++) {
    if (isQuoted(reading, i) || tokens[i]!.lower !== 'but') continue
    const opening = openingAfter(reading, i + 1, cue.sentence.last)
    if (opening.kind !== 'that') return undefined
    return claimFrom(reading, opening.at, cues)
  }
  return undefined
}

/** "could not be reached for comment", "had no comment", "went unanswered": the wording itself says it. */
function silence(cue: WordingCue, reading: Reading): Found | undefined {
  const { tokens } = reading
  const { first, last } = cue.sentence
  if (!isAboutComment(cue, reading)) return undefined
  let group = cue.words.first
  while (group > first && /^(?:AUX|PART|ADV)$/.test(tokens[group - 1]!.pos)) group--
  const source = subjectBefore(reading, group, first)
  if (source === undefined) return undefined
  let split = cue.words.first + 1
  while (split <= cue.words.last && !claimOpens.has(tokens[split]!.lower)) split++
  const claim = split <= last ? objectFrom(reading, split, []) : undefined
  return (
    claim && {
      source: [askedIn(source, reading)],
      cue: { first: group, last: split - 1 },
      claim: [claim],
      kind: 'no-comment',
    }
  )
}

const claimOpens: ReadonlySet<string> = new Set(['no', 'silent', 'to', 'unanswered', 'returned', 'for'])

/** "Calls to the firm": the firm. */
function askedIn(source: Range, { tokens }: Reading): Range {
  if (!isRequest(tokens[source.first]!.lower)) return source
  for (let i = source.first + 1; i < source.last; i++)
    if (tokens[i]!.lower === 'to') return { first: i + 1, last: source.last }
  return source
}

/** The words around rule out "could not be reached by boat", "gave no sign", "the key was not returned". */
function isAboutComment({ words: { first, last } }: WordingCue, { tokens }: Reading): boolean {
  const next = tokens[last + 1]?.lower ?? ''
  switch (tokens[last]!.lower) {
    case 'no':
      return particulars.has(/^(?:immediate|official|public|such)$/.test(next) ? (tokens[last + 2]?.lower ?? '') : next)
    case 'return':
      return isRequest(next) || isRequest(tokens[last + 2]?.lower ?? '') || isRequest(tokens[last + 3]?.lower ?? '')
    case 'reached':
    case 'available':
    case 'unavailable':
      return /^(?:for|to)$/.test(next) && /^(?:comment|interview|speak|further|an)$/.test(tokens[last + 2]?.lower ?? '')
    case 'silent':
      return /^(?:on|about|over|when|.)$/.test(next)
    case 'returned':
    case 'unanswered':
      for (let i = first - 1; i >= 0 && first - i < 14; i--) if (isRequest(tokens[i]!.lower)) return true
      return false
    default:
      return true
  }
}

const isRequest = (word: string): boolean => requests.has(word)
const requests: ReadonlySet<string> = new Set(
  'call calls message messages email emails e-mails request requests question questions inquiries enquiries letters'.split(
    ' ',
  ),
)

const particulars: ReadonlySet<string> = new Set(
  'comment comments details detail further explanation reason reasons answer answers response information timetable specifics'.split(
    ' ',
  ),
)

/** "declined an interview", "declined comment". */
function declined({ tokens }: Reading, at: number): boolean {
  const noun = /^(?:DET|ADJ)$/.test(tokens[at]?.pos ?? '') ? at + 1 : at
  return /^(?:comment|interviews?|questions?|requests?)$/.test(tokens[noun]?.lower ?? '')
}

/** A verb of speaking after "declined to", over an adverb: "refused to directly answer". */
function speaksAfter({ tokens }: Reading, at: number): boolean {
  const verb = tokens[at]?.pos === 'ADV' ? tokens[at + 1] : tokens[at]
  return verb !== undefined && speaking.has(verb.lower)
}

const speaking: ReadonlySet<string> = new Set(
  'comment say discuss answer respond elaborate speak give name identify confirm provide be talk disclose specify explain reveal offer take address clarify share expand speculate release rule go deny tell detail reply engage'.split(
    ' ',
  ),
)

export const examples: ConstructionExamples = {
  finds: [
    '<The firm> {declined} [to comment].',
    '<Lind> {did not say} [when the dam would open].',
    '<The ministry> {did not respond} [to a request for comment].',
    '<A spokeswoman for the union> {refused} [to say who had called].',
    '<She> {refused} [to say when she had been told].',
    '<Lind> {could not be reached} [for comment].',
    '<The bank> {gave} [no details].',
    '[“No comment,”] {said} <the minister>.',
    '[“No comment,”] <Lind> {said}.',
    'Calls to <the firm> {went} [unanswered].',
    '<Lind> {said} [he had no comment].',
    '<Lind> {said} he could not comment on the case, but [that the firm was sorry].',
    '<The mayor> {has not} [commented].',
    '<Roth> {declined} [an interview].',
    '<The ministry> {had} [no immediate comment].',
    '<The council> {has yet} [to respond].',
    '<The minister> {did not deny} [the meeting].',
    '<Lind> {never claimed} [that the dam was safe].',
    '<The charges> {do not allege} [that she took money].',
    '<Roth> {would not be drawn on} [whether she would run].',
    '<The firm> {was not immediately available} [for comment].',
    '<The governor> {later declined} [to take questions].',
  ],
  ignores: [
    'The official declined to be named because the talks go on.',
    'Iryna, who declined to give her surname, left.',
    'Sales declined in May.',
    'The horse refused the fence.',
    'He did not leave.',
  ],
}
