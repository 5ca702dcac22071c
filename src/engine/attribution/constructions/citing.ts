import { afterAdverbials } from '../adverbials.ts'
import { claimBefore, claimFrom, trim } from '../claim.ts'
import { openingAfter } from '../opening.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import type { Cue, VerbCue } from '../cue.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import type { Range, Reading } from '../reading.ts'
import { subjectBefore } from '../subject.ts'
import { closesClaim } from './claim-subject-verb.ts'
import { takes } from './subject-verb-claim.ts'

/**
 * "The Post reported, citing two aides, that …"; "…, the Post said, quoting officials": the one who is cited is the source,
 * the outlet passed it on. What a speaker who is no outlet cites ("citing flight data") only supports that speaker's word.
 */
export const citing: Construction = {
  name: 'citing',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || !cue.group.finite || cue.group.passive || cue.group.negated) return undefined
    if (cue.form.row.class !== 'RELAY' && !saying.test(cue.lemma)) return undefined
    const cites = cues.find((other) => isCiting(other, cue, reading))
    if (cites === undefined) return undefined
    const { first, last } = cue.sentence
    const cited = nounPhraseAfter(reading, cites.words.last + 1, last, 'closed')
    const outlet = subjectBefore(reading, cue.words.first, first)
    if (cited === undefined || outlet === undefined) return undefined
    if (cue.form.row.class !== 'RELAY' && !isPeople(reading, cited)) return undefined
    const claim = claimAround(cue, cites, cited, outlet, reading, cues)
    return claim && { source: [cited], cue: cites.words, claim: [claim], relay: { source: [outlet], cue: cue.words } }
  },
}

const saying = /^(?:say|write|add|reveal|claim)$/

const isCiting = (cue: Cue, host: Cue, { tokens }: Reading): cue is VerbCue =>
  cue !== host &&
  cue.kind === 'verb' &&
  cue.group.participle &&
  (cue.lemma === 'cite' || cue.lemma === 'quote') &&
  !/^(?:without|not)$/.test(tokens[cue.words.first - 1]?.lower ?? '')

/** Only people pass words on to a speaker; an outlet that "said" may be meant where it cites them. */
function isPeople({ tokens }: Reading, { first, last }: Range): boolean {
  for (let i = first; i <= last; i++) if (people.has(tokens[i]!.lower)) return true
  return false
}

const people: ReadonlySet<string> = new Set(
  'unnamed anonymous unidentified source sources official officials people person persons aide aides diplomat diplomats police witness witnesses spokesman spokeswoman spokesperson spokespeople executive executives insider insiders adviser advisers ministry minister investigators prosecutors lawyers residents relatives employees'.split(
    ' ',
  ),
)

function claimAround(
  cue: VerbCue,
  cites: VerbCue,
  cited: Range,
  outlet: Range,
  reading: Reading,
  cues: readonly Cue[],
): Range | undefined {
  const { tokens } = reading
  const { last } = cue.sentence
  const comma = afterAdverbials(reading, cue.words.last + 1, last)
  if (comma === cites.words.first - 1 && tokens[comma]!.text === ',') {
    const isClosed = tokens[cited.last + 1]?.text === ',' // “citing a letter it had seen”: of the letter, not what it says
    const opening = isClosed ? openingAfter(reading, cited.last + 2, last) : null
    if (opening && takes(cue, opening.kind)) return claimFrom(reading, opening.at, cues)
  } else {
    const opening = openingAfter(reading, cue.words.last + 1, last)
    const claim = takes(cue, opening.kind) ? claimFrom(reading, opening.at, cues) : undefined
    if (claim)
      return cites.words.first > claim.first
        ? trim(reading, claim.first, Math.min(claim.last, cites.words.first - 1))
        : claim
  }
  return closesClaim(reading, outlet.first - 1, cue) ? claimBefore(reading, outlet.first - 1) : undefined
}

export const examples: ConstructionExamples = {
  finds: [
    'The Post reported, {citing} <two aides to the mayor>, [that the bridge would close].',
    '[The yard was sold in May], the Harbour News reported, {citing} <people close to the sale>.',
    '{Citing} <court papers>, the Gazette reported [that the firm had paid twice].',
    'The agency, {citing} <the ministry>, reported [that nobody was hurt].',
    'The Courier reported on Friday [that the vote was bought], {citing} <a member of the board>.',
    'The broadcaster claimed, {citing} <an unnamed commander>, [that the bridge was gone].',
    '[The firm is reportedly for sale], the Post said, {citing} <two officials>.',
    '[The yard had leaked for years], the Harbour News reported, {citing} <a letter> it had seen.',
    '[The yard was sold], the agency reported, {citing} <two officials> it did not name.',
    '[The talks had failed], the agency said, {quoting} <two diplomats>.',
  ],
  ignores: [
    'The board said the jet climbed too steeply, citing flight data.',
    'The union left the talks, citing the cost.',
    'The Post reported that the yard was sold.',
    'The Post reported, without citing sources, that the yard was sold.',
  ],
}
