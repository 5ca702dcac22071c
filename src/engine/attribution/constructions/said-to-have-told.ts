import { claimFrom } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { frameAt } from '../frame.ts'
import type { VerbCue } from '../cue.ts'
import { subjectBefore } from '../subject.ts'
import { beForms } from '../word-kinds.ts'
import type { Range, Reading } from '../reading.ts'
import { openingOf, takes } from './subject-verb-claim.ts'

/** "Lind is said to have told the council that …": an attribution under a hedge. Lind is the source; rubric 2.4, `hedged_attr`. */
export const saidToHaveTold: Construction = {
  name: 'said-to-have-told',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || !cue.group.infinitive || cue.group.negated || cue.form.row.class === 'SPEECH-ACT')
      return undefined
    const hedge = hedgeBefore(reading, cue)
    const source = hedge && subjectBefore(reading, hedge.first, cue.sentence.first)
    if (source === undefined) return undefined
    const opening = openingOf(cue, reading)
    const fits = takes(cue, opening.kind) || frameAt(cue, reading, cue.words.last + 1) !== undefined
    const claim = fits ? claimFrom(reading, opening.kind === 'none' ? cue.words.last + 1 : opening.at, cues) : undefined
    return claim && { source: [source], cue: { first: hedge!.first, last: cue.words.last }, claim: [claim] }
  },
}

/** "is said", "was reportedly understood": right before "to have told". */
function hedgeBefore({ tokens }: Reading, cue: VerbCue): Range | undefined {
  const to = cue.group.first
  if (tokens[to]!.lower !== 'to' || !hedges.has(tokens[to - 1]?.lower ?? '')) return undefined
  let first = to - 1
  while (first > cue.sentence.first && (tokens[first - 1]!.pos === 'ADV' || tokens[first - 1]!.pos === 'AUX')) first--
  return beForms.has(tokens[to - 2]?.lower ?? '') || tokens[first]!.pos === 'AUX' ? { first, last: to - 1 } : undefined
}

const hedges: ReadonlySet<string> = new Set(
  'said reported believed understood alleged thought rumoured rumored claimed'.split(' '),
)

export const examples: ConstructionExamples = {
  finds: [
    '<Lind> {is said to have told} the council [that the dam was old].',
    '<The mayor> {is reported to have called} [the plan “a gift”].',
    '<Two aides> {are understood to have warned} [that the vote was lost].',
    '<Roth> {was alleged to have promised} [that the gate would stay open].',
  ],
  ignores: [
    'Lind is said to have left.',
    'The coat was said to be told apart.',
    'The firm is said to have debated the plan.',
    'He was told to say nothing.',
  ],
}
