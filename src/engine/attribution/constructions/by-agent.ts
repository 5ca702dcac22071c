import { claimFrom, trim } from '../claim.ts'
import { openingAfter } from '../opening.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { mayFollow, type VerbCue } from '../cue.ts'
import { isTimeWord } from '../adverbials.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import type { Range, Reading } from '../reading.ts'
import { subjectBefore } from '../subject.ts'
import { possessives } from '../word-kinds.ts'

/**
 * "The plan was criticised by two unions", "was described by neighbours as quiet", "were told by officials that …": the
 * passive names its speaker after "by".
 */
export const byAgent: Construction = {
  name: 'by-agent',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || !cue.group.passive || !cue.group.finite || cue.group.negated || !speaks(cue))
      return undefined
    const { tokens } = reading
    const { first, last } = cue.sentence
    if (tokens[cue.words.last + 1]?.lower !== 'by') return undefined
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
  ],
}
