import { claimBefore, hasFiniteVerb, opensGloss, trim } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import { isTimeWord } from '../adverbials.ts'
import { canSpeak } from '../can-speak.ts'
import { isDocument } from '../object-nouns.ts'
import { isQuoted, type Range, type Reading } from '../reading.ts'

/**
 * "Prices rose, according to the ministry": a preposition credits the noun phrase after it with the rest of the sentence.
 * It must be able to speak or be a document: "according to plan" credits nobody.
 */
export const accordingTo: Construction = {
  name: 'according-to',
  match(cue, { reading }) {
    if (cue.kind !== 'wording' || cue.row.kind !== 'preposition') return undefined
    const { tokens } = reading
    const { first, last } = cue.words
    const opens =
      first === cue.sentence.first ||
      tokens[first - 1]!.text === ';' ||
      (first === cue.sentence.first + 1 && tokens[first - 1]!.pos === 'CCONJ')
    const whole = nounPhraseAfter(reading, last + 1, cue.sentence.last, opens ? 'closed' : true)
    const noun = whole && withoutThing(reading, whole)
    if (noun === undefined || !canBeSource(reading, noun)) return undefined
    if (cue.lemma === 'per' && (!isBody(reading, noun) || (opens && reading.tokens[noun.last + 1]?.text !== ',')))
      return undefined
    if (onlyDocuments.has(cue.lemma) && (!opens || !isDocument(reading, noun))) return undefined
    const cited = citedAfter(reading, noun.last + 1, cue.sentence.last)
    const credits = cited
      ? {
          source: [cited],
          cue: { first: cited.first - 1, last: cited.first - 1 },
          relay: { source: [noun], cue: cue.words },
        }
      : { source: [noun] }
    if (opens) {
      const from = (cited ?? noun).last + 1
      const claim = trim(reading, from, beforeGloss(reading, from, cue.sentence.last))
      return claim && { ...credits, claim: [claim] }
    }
    const before = claimBefore(reading, first - 1)
    if (before === undefined) return undefined
    if (cited) return { ...credits, claim: [before] }
    const comma = tokens[noun.last + 1]
    const after =
      comma?.text === ',' &&
      !isQuoted(reading, noun.last + 1) &&
      tokens[first - 1]!.text === ',' &&
      !(newClause.test(tokens[noun.last + 2]?.lower ?? '') && hasFiniteVerb(reading, before))
        ? trim(reading, noun.last + 1, cue.sentence.last)
        : undefined
    return { source: [noun], claim: after ? [before, after] : [before] }
  },
}

/** "The gate held, according to Roth, but the dam broke": what was credited is whole before it. */
const newClause = /^(?:while|whereas|but|and|although|though|as)$/

/** ", citing two aides", ", which cites two aides": whom the outlet rests on. */
function citedAfter(reading: Reading, comma: number, limit: number): Range | undefined {
  const { tokens } = reading
  if (tokens[comma]?.text !== ',') return undefined
  const cites = tokens[comma + 1]?.lower === 'which' ? comma + 2 : comma + 1
  const word = tokens[cites]?.lower ?? ''
  if (!(cites === comma + 1 ? /^(?:citing|quoting)$/ : /^(?:cites|cited|quotes|quoted)$/).test(word)) return undefined
  return nounPhraseAfter(reading, cites + 1, limit, 'closed')
}

/** Without a last ", during …" that dates the claim for the reader, and without " – a claim that the firm disputes". */
function beforeGloss(reading: Reading, from: number, last: number): number {
  const { tokens } = reading
  for (let i = from; i < last; i++) if (opensGloss(reading, i)) return i - 1
  for (let i = last; i > from; i--) if (tokens[i]!.text === ',') return tokens[i + 1]?.lower === 'during' ? i - 1 : last
  return last
}

/** "according to AdImpact, | a figure that …": what stands after the comma is about the claim. */
function withoutThing(reading: Reading, { first, last }: Range): Range {
  for (let i = first + 1; i < last; i++)
    if (
      reading.tokens[i]!.text === ',' &&
      !/^who(?:se|m)?$/.test(reading.tokens[i + 1]!.lower) &&
      !canSpeak(reading, { first: i + 1, last })
    )
      return { first, last: i - 1 }
  return { first, last }
}

const onlyDocuments: ReadonlySet<string> = new Set(['based on', 'going by', 'judging by'])

/** "per the ministry", not "per person", "per the hour". */
const isBody = ({ tokens }: Reading, { first, last }: Range): boolean =>
  (tokens[first]!.lower === 'the' || tokens[first]!.pos === 'PROPN') &&
  tokens[last]!.pos !== 'NUM' &&
  !isTimeWord(tokens[last]) &&
  !notASource.has(tokens[last]!.lower) &&
  !isUnit.test(tokens[first]!.lower)

const isUnit = /^(?:cent|capita|annum|day|week|hour|person|head)$/

/** "according to plan", "according to the rules": nobody, unless more is said of them ("according to state law"). */
export function canBeSource({ tokens }: Reading, { first, last }: Range): boolean {
  const at = tokens[first]!.pos === 'DET' ? first + 1 : first
  return (
    !notASource.has(tokens[at]?.lower ?? '') ||
    (at < last && /^(?:NOUN|PROPN|ADP)$/.test(tokens[at + 1]!.pos) && tokens[at + 1]!.lower !== 'until')
  )
}

/** What something is done by, not who says so. */
const notASource: ReadonlySet<string> = new Set(
  'plan plans schedule rank age order whether how what need needs size ability taste law rules custom tradition income merit height weight'.split(
    ' ',
  ),
)

export const examples: ConstructionExamples = {
  finds: [
    '[Prices rose in May], {according to} <the statistics office>.',
    '{According to} <two officials>, [the talks failed].',
    'Roth was jailed twice; {according to} <her aunt>, [she wrote every week].',
    '[The bridge], {according to} <a report by its builders>, [was never tested].',
    '[The dam held], {according to} <the ministry>, but the road was shut.',
    '{According to} <Roth>, [the dam leaked] – a claim that the firm disputes.',
    '[“We waited too long,”] {according to} <minutes of the meeting>.',
    '[Two in five left], {according to} <figures released in May>.',
    '{According to} <Oduya, whose son was among the crew>, [the gate had been shut since noon].',
    '{According to} <letters first obtained by the Gazette>, [Roth paid twice].',
    '[The vote was lost], according to the Gazette, which {cites} <two aides>.',
    '{Per} <the harbour office>, [the river will crest on Friday].',
    '{Based on} <figures from the bank>, [one household in six owes rent].',
    'According to the Gazette, {citing} <two aides>, [the vote was lost].',
    '{As first reported by} <the Gazette>, [the yard has been sold].',
  ],
  ignores: [
    'They were paid according to rank.',
    'Everything went according to plan.',
    'Seats are given according to age.',
    'Everything went according to plan until the rain came.',
    'The tax is $4 per bottle.',
    'Per Lind is a potter.',
    'The crew trained per the usual plan.',
    'The film, based on a report by two doctors, opens on Friday.',
  ],
}
