import { claimFrom, trim } from '../claim.ts'
import { openingAfter } from '../opening.ts'
import type { Construction, ConstructionExamples, Found } from '../construction.ts'
import { mayFollow, type VerbCue } from '../cue.ts'
import { isTimeWord } from '../adverbials.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import { isQuoted, type Range, type Reading } from '../reading.ts'
import { subjectBefore } from '../subject.ts'
import { isCapitalised, possessives } from '../word-kinds.ts'

/**
 * "The plan was criticised by two unions", "was described by neighbours as quiet", "were told by officials that …": the
 * passive names its speaker after "by".
 */
export const byAgent: Construction = {
  name: 'by-agent',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || !cue.group.passive || !cue.group.finite || cue.group.negated) return undefined
    const { tokens } = reading
    const { first, last } = cue.sentence
    if (tokens[cue.words.last + 1]?.lower !== 'by') return calledBy(cue, reading)
    if (!speaks(cue)) return undefined
    const whole = nounPhraseAfter(reading, cue.words.last + 2, last, 'closed')
    const agent = whole && beforeCharge(reading, whole)
    if (agent === undefined || !canSpeak(reading, agent)) return undefined
    const opening = openingAfter(reading, agent.last + 1, last)
    if (opening.kind === 'that' || (opening.kind === 'quote' && mayFollow(cue, 'quote'))) {
      const claim = claimFrom(reading, opening.at, cues)
      return claim && { source: [agent], claim: [claim] }
    }
    const subject = subjectBefore(reading, cue.words.first, first)
    if (
      subject === undefined ||
      (subject.first === subject.last && /^(?:it|there)$/.test(tokens[subject.first]!.lower))
    )
      return undefined
    if (mayFollow(cue, 'addressee') && !mayFollow(cue, 'N-to')) return undefined
    if (cue.lemma === 'report' && !isMedium(reading, agent)) return undefined // "reported by a neighbour"
    if (cue.lemma === 'confirm' && tokens[subject.last]!.pos !== 'NOUN') return undefined // "Lind was confirmed by the Senate"
    const link = tokens[agent.last + 1]?.lower
    const goesOn =
      (link === 'as' && mayFollow(cue, 'N-as')) ||
      (link === 'of' && mayFollow(cue, 'N-of')) ||
      link === 'for' ||
      (link === 'to' && mayFollow(cue, 'N-to'))
    const rest = goesOn ? claimFrom(reading, agent.last + 1, cues) : undefined
    if (rest === undefined && (mayFollow(cue, 'N-to') || mayFollow(cue, 'N-as'))) return undefined
    const claim = [subject, rest && trim(reading, rest.first, rest.last)].filter((part) => part !== undefined)
    return { source: [agent], claim }
  },
}

/** "was branded “a disgrace” by two unions", "was labelled reckless by Roth": what it was called stands before "by". */
function calledBy(cue: VerbCue, reading: Reading): Found | undefined {
  if (!mayFollow(cue, 'N-adj') && !mayFollow(cue, 'N-as')) return undefined
  const { tokens } = reading
  const { first, last } = cue.sentence
  const at = cue.words.last + 1
  const isAs = tokens[at]?.lower === 'as'
  if (isAs && !mayFollow(cue, 'N-as')) return undefined
  const called = predicateAt(reading, isAs ? at + 1 : at, last)
  if (called === undefined || tokens[called.last + 1]?.lower !== 'by') return undefined
  if (/^(?:call|dub|term)$/.test(cue.lemma) && isByname(reading, called)) return undefined
  const agent = nounPhraseAfter(reading, called.last + 2, last, 'closed')
  const subject = subjectBefore(reading, cue.words.first, first)
  if (agent === undefined || subject === undefined || !canSpeak(reading, agent)) return undefined
  return { source: [agent], claim: [subject, { first: at, last: called.last }] }
}

/** "was called “the Wall” by sailors", "dubbed “Dawn”": its name, not what is said of it. */
const isByname = (reading: Reading, { first }: Range): boolean =>
  isQuoted(reading, first) && (reading.tokens[first + 1]!.lower === 'the' || isCapitalised(reading.tokens[first + 1]!))

/** A quotation, or one to three words that describe. */
function predicateAt(reading: Reading, at: number, limit: number): Range | undefined {
  const { tokens, document, quotationAt } = reading
  if (at >= limit) return undefined
  const quotation = document.quotations[quotationAt[at]!]
  if (quotation) return quotation.first === at && quotation.last < limit ? quotation : undefined
  let last = at
  while (last < limit && last - at < 3 && /^(?:DET|ADV|ADJ|NOUN)$/.test(tokens[last + 1]!.pos)) last++
  return /^(?:DET|ADV|ADJ)$/.test(tokens[at]!.pos) && /^(?:ADJ|NOUN)$/.test(tokens[last]!.pos)
    ? { first: at, last }
    : undefined
}

/** "by Ana Roth | of hiding the bill". */
function beforeCharge({ tokens }: Reading, { first, last }: Range): Range {
  for (let i = first + 1; i < last; i++)
    if (
      /^(?:of|for)$/.test(tokens[i]!.lower) &&
      (/ing$/.test(tokens[i + 1]!.lower) || possessives.has(tokens[i + 1]!.lower))
    )
      return { first, last: i - 1 }
  return { first, last }
}

/** Verbs whose passive still tells what was said; "backed by a loan", "called by a neighbour" do not. */
const speaks = ({ lemma }: VerbCue): boolean => spoken.has(lemma)

const spoken: ReadonlySet<string> = new Set(
  'accuse acknowledge advise allege announce applaud assail assure blast blame characterise characterize condemn confirm contradict criticise criticize decry denounce deny deplore deride describe disclose dismiss dispute hail inform lambaste laud praise propose rebuff rebuke rebut refute regard reject report reveal ridicule scold slam suggest tell urge view warn welcome'.split(
    ' ',
  ),
)

/** A name, or a word for an outlet. */
function isMedium({ tokens }: Reading, { first, last }: Range): boolean {
  for (let i = first; i <= last; i++)
    if (
      tokens[i]!.pos === 'PROPN' ||
      /^(?:media|newspapers?|agency|agencies|outlets?|television|radio|broadcasters?|papers?)$/.test(tokens[i]!.lower)
    )
      return true
  return false
}

/** People and bodies, not "by 5 percent", "by Friday", "by raising taxes". */
function canSpeak({ tokens }: Reading, { first, last }: Range): boolean {
  const opens = tokens[first]!
  const head = tokens[last]!
  if (
    isTimeWord(head) ||
    opens.pos === 'VERB' ||
    /^(?:percent|end|way|means|phone|email|mail|text|hand|name|law)$/.test(head.lower)
  )
    return false
  return !(
    opens.pos === 'NUM' && /^(?:percent|points?|degrees?|million|billion|votes?)$/.test(tokens[first + 1]?.lower ?? '')
  )
}

export const examples: ConstructionExamples = {
  finds: [
    '[The plan] {was criticised} by <two unions>.',
    '[He] {was described} by <neighbours> [as quiet].',
    '[The mayor] {was accused} by <Ana Roth> [of hiding the bill].',
    'Drivers {were told} by <the police> [that the road was shut].',
    '[The strike] {was confirmed} by <a spokesman for the port>.',
    '[The claim] {has been rejected} by <Oslo>.',
    '[The vote] {was branded} [“a disgrace”] by <Ana Roth>.',
    '[The plan] {has been called} [reckless] by <two unions>.',
    '[The visit] {was described} [as “a first step”] by <the mayor>.',
  ],
  ignores: [
    'The plan was rejected by 40 votes.',
    'The plan was backed by a loan.',
    'The crime was reported by a neighbour.',
    'Lind was confirmed by the council.',
    'The plumber was called by a neighbour.',
    'He was told by phone.',
    'The roof was held by two beams.',
    'The vote was announced by Friday.',
    'The boat was called “Dawn” by 1950.',
    'The hall was called late by phone.',
    'The rock is called “the Anvil” by sailors.',
  ],
}
