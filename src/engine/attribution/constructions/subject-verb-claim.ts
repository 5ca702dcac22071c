import { claimFrom, openingAfter } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { type VerbCue, mayFollow } from '../cue.ts'
import { subjectBefore } from '../subject.ts'

/**
 * "Lind said the dam held": subject, verb, then the claim, with "that", without it, or as a quotation. The commonest
 * wording of all. The verb must be one that takes a clause: "added 200 jobs" credits nobody.
 */
export const subjectVerbClaim: Construction = {
  name: 'subject-verb-claim',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || !cue.group.finite || cue.group.passive) return undefined
    const opening = openingAfter(reading, cue.words.last + 1, cue.sentence.last)
    if (!takes(cue, opening.kind)) return undefined
    const source = subjectBefore(reading, cue.words.first, cue.sentence.first)
    const claim = source && claimFrom(reading, opening.at, cues)
    return claim && { source: [source], claim: [claim] }
  },
}

function takes(cue: VerbCue, opening: string): boolean {
  if (opening === 'that') return mayFollow(cue, 'clause')
  if (opening === 'clause' || opening === 'question') return mayFollow(cue, 'clause')
  if (opening === 'quote') return mayFollow(cue, 'quote') || mayFollow(cue, 'clause')
  if (opening === 'to') return mayFollow(cue, 'to')
  if (opening === 'ing') return mayFollow(cue, 'ing')
  return opening === 'noun' && (cue.lemma === 'say' || cue.lemma === 'believe')
}

export const examples: ConstructionExamples = {
  finds: [
    '<Lind> {said} [the dam held].',
    '<Mayor Ana Roth> {argued} [that the bridge was never tested] .',
    '<The ministry> {has warned} [that prices could rise].',
    '<Oduya, who chairs the board>, {said} [the vote was fair].',
    '<Officials familiar with the plan> {said} on Monday [that it was dropped].',
    '<Roth> {said}: [“It held.”]',
  ],
  ignores: ['The plant added 200 jobs in May.', 'The storm claimed 12 lives.', 'Lind left the hall before noon.'],
}
