import { afterAdverbials, afterTime } from '../adverbials.ts'
import { claimBefore, claimFrom, hasFiniteVerb } from '../claim.ts'
import { openingAfter } from '../opening.ts'
import type { Construction, ConstructionExamples, Found, Surroundings } from '../construction.ts'
import { mayFollow, type VerbCue } from '../cue.ts'
import { endsSentence, isQuoted, type Range, type Reading } from '../reading.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import { subjectBefore } from '../subject.ts'

/**
 * "The dam held, Lind said": claim or quotation first, then subject and verb. What goes on after the verb with a
 * quotation, or after a comma, is the second part of the claim: "“It held,” Lind said, “but only just.”"
 */
export const claimSubjectVerb: Construction = {
  name: 'claim-subject-verb',
  match(cue, surroundings) {
    const { reading } = surroundings
    if (cue.kind !== 'verb' || !cue.group.finite || cue.group.passive || cue.group.negated) return undefined
    if (!mayFollow(cue, 'quote') && !mayFollow(cue, 'clause')) return undefined
    const source = subjectBefore(reading, cue.words.first, cue.sentence.first)
    if (source === undefined) return undefined
    if (!closesClaim(reading, source.first - 1, cue)) return wasTold(cue, source, surroundings)
    if (!isLivelyQuotation(reading, source.first - 1) && !endsAfter(cue, reading)) return undefined
    const before = claimBefore(reading, source.first - 1)
    if (
      before === undefined ||
      (before.first === before.last &&
        !isQuoted(reading, before.first) &&
        reading.tokens[cue.words.last + 1]?.text !== ',')
    )
      return undefined
    if (isCreditedTo(before, surroundings)) return undefined
    const isSpoken = isQuoted(reading, before.first) || isQuoted(reading, before.last)
    const rest = goesOn(cue, surroundings, isQuoted(reading, before.last))
    if (
      !isSpoken &&
      rest[0] &&
      isQuoted(reading, rest[0].first) &&
      opensAside.test(reading.tokens[before.first]!.lower)
    )
      return undefined
    if (
      !isSpoken &&
      (!mayFollow(cue, 'clause') ||
        (rest.length === 0 && !hasFiniteVerb(reading, before) && !isHeadline(cue, before, reading)))
    )
      return undefined
    return { source: [source], claim: [before, ...rest] }
  },
}

/** "It was late; according to Roth, he wrote to her": what stands before the comma is a credit of its own. */
const isCreditedTo = ({ last }: Range, { earlier }: Surroundings): boolean =>
  earlier.some(
    ({ construction, source }) => construction === 'according-to' && source.some((part) => part.last === last),
  )

/** "Asked about it, Lind said “…”", "In a short answer, …": when and why it was said. */
const opensAside =
  /^(?:asked|when|while|in|at|on|after|before|if|as|during|for|to|from|by|under|despite|although|though|because|since|pressed|questioned|speaking|responding|writing|asking|addressing|with|moments|hours|minutes|later|earlier|yesterday|today|last|then)$/

/** "Two dead in harbour fire, police say": a line needs no verb, nor one that the tagger knows for a verb. */
const isHeadline = (cue: VerbCue, claim: Range, reading: Reading): boolean =>
  claim.first === cue.sentence.first &&
  claim.last - claim.first >= 2 &&
  (cue.words.last === cue.sentence.last ||
    (afterTime(reading, cue.words.last + 1, cue.sentence.last) >= cue.sentence.last &&
      /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(reading.tokens[claim.first]!.pos)))

/** "It held, Roth said Lind told her": the one who tells handed it on. */
function wasTold(cue: VerbCue, source: Range, { reading, cues }: Surroundings): Found | undefined {
  if (!mayFollow(cue, 'addressee') || !endsAfter(cue, reading)) return undefined
  const outer = cues.find(
    (other): other is VerbCue => other.kind === 'verb' && other.group.finite && other.words.last === source.first - 1,
  )
  const teller = outer && subjectBefore(reading, outer.words.first, cue.sentence.first)
  if (teller === undefined || !closesClaim(reading, teller.first - 1, cue)) return undefined
  const claim = claimBefore(reading, teller.first - 1)
  return claim && { source: [source], claim: [claim], relay: { source: [teller], cue: outer!.words } }
}

/** A comma that closes a clause, or a closing mark, stands right before the source. */
export function closesClaim(reading: Reading, at: number, cue: VerbCue): boolean {
  if (at < cue.sentence.first)
    return isQuoted(reading, at) && reading.document.sentences[reading.sentenceAt[at]!]!.block === cue.sentence.block
  return isQuoted(reading, at) || reading.tokens[at]!.text === ','
}

/** A closing mark right after a comma, question or exclamation mark: the sentence goes on after it. */
const isLivelyQuotation = (reading: Reading, at: number): boolean =>
  isQuoted(reading, at) && /^[,?!—–…-]$/.test(reading.tokens[at - 1]?.text ?? '')

/** Nothing but time and place stands between the verb and the end of its clause. */
function endsAfter(cue: VerbCue, reading: Reading): boolean {
  const { last } = cue.sentence
  let from = cue.words.last + 1
  if (mayFollow(cue, 'addressee') && from <= last)
    from =
      reading.tokens[from]!.pos === 'PRON'
        ? from + 1
        : (nounPhraseAfter(reading, from, last, false)?.last ?? from - 1) + 1
  const at = afterAdverbials(reading, from, last)
  const next = reading.tokens[at]
  return at > last || next!.text === ',' || endsSentence(next) || isQuoted(reading, at) || isWithout(reading, at)
}

/** "the agency reported | without giving details". */
const isWithout = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.lower === 'without' && /ing$/.test(tokens[at + 1]?.lower ?? '')

/** "…, Lind said, asking not to be named": how it was said. "…, the survey said, cutting power to two towns" goes on. */
const ofSpeaking =
  /^(?:requesting|speaking|asking|declining|citing|referring|quoting|talking|offering|describing|responding|using|pointing|adding|calling|noting|insisting|without)$/

/** "…, the ministry said, as crews searched the wreck": what went on, told by the writer. */
const meanwhile = /^(?:as|while|after|before|amid|when|hours|days|weeks|even|just)$/

/** The second part of a claim that the source and cue stand inside of. */
export function goesOn(cue: VerbCue, { reading, cues }: Surroundings, isQuotedClaim: boolean): Range[] {
  const limit = cue.sentence.last
  const after = openingAfter(reading, cue.words.last + 1, limit)
  if (after.kind !== 'quote') {
    const comma = afterAdverbials(reading, cue.words.last + 1, limit)
    if (isQuotedClaim || comma >= limit || reading.tokens[comma]!.text !== ',') return []
    if (ofSpeaking.test(reading.tokens[comma + 1]!.lower) || meanwhile.test(reading.tokens[comma + 1]!.lower)) return []
    const rest = claimFrom(reading, comma + 1, cues)
    return rest ? [rest] : []
  }
  const part = claimFrom(reading, after.at, cues)
  return part ? [part] : []
}

export const examples: ConstructionExamples = {
  finds: [
    '[The dam held], <Lind> {said}.',
    "[It is 'a disaster'], <the mayor> {said}.",
    "['A disaster,'] <the mayor> {said} on Monday.",
    '[The firm that runs the ferries knew of cracks in two hulls], <the inspectorate> {said} in a filing to the court.',
    '[People who sleep with a light on may have poorer memory], <the team> {found}.',
    '[A deal is close], <the people> {said}, requesting anonymity because the talks are private.',
    '[The yard plans to cut a third of its crews], <the Post> {reported} on Thursday.',
    '[Two dead in harbour fire], <police> {say}',
    '[Nine people have died in the storm], <the ministry> {said} on Monday, as crews searched the wreck.',
    '[Lind is to leave for Oslo next week], <the agency> {reported} without giving details.',
    '[Two in three sailors favour the pact], <a poll> {showed}.',
    '[Norvane to close its yard], <sources> {say}',
    '[“It held,”] <the mayor> {said} on Monday.',
    '[“It held,”] <she> {added}, [“but only just.”]',
    '[The dam], <the engineer> {said}, [would hold].',
    '[The dam had held], Roth said <the engineer> {told} her.',
    '[“It held. Nobody was hurt,”] <Ana Roth, an engineer>, {told} reporters.',
  ],
  ignores: ['After the vote, Lind left.', 'The hall, which Lind built, was full.', 'In May, the plant added jobs.'],
}
