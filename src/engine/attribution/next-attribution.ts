import { afterAdverbials } from './adverbials.ts'
import { firstInOrder } from '../first-in-order.ts'
import type { Cue, VerbCue } from './cue.ts'
import { openingAfter } from './opening.ts'
import type { Reading } from './reading.ts'
import { subjectBefore } from './subject.ts'

/** A cue that opens a new attribution at `at`: ", adding that", "and said", ", according to", ", Reuters reported". */
export function cueStarting(reading: Reading, at: number, cues: readonly Cue[]): Cue | undefined {
  const { tokens } = reading
  let start = at
  const isJoined =
    tokens[start]?.pos === 'CCONJ' || /^(?:while|whereas|though|although)$/.test(tokens[start]?.lower ?? '')
  if (isJoined) start++
  const cue = cues[firstInOrder(cues, ({ words }) => words.first, start)]
  if (cue === undefined || cue.words.first > start + 12) return undefined
  if (cue.words.first === start) {
    if (cue.kind === 'wording') return cue.row.kind === 'preposition' ? cue : undefined
    if (cue.kind === 'verb')
      return (cue.group.participle ? tokens[at]!.pos !== 'CCONJ' : cue.group.finite && tokens[at]!.pos === 'CCONJ') &&
        opensOwnClaim(reading, cue)
        ? cue
        : undefined
    return undefined
  }
  if (cue.kind !== 'verb' || !cue.group.finite) return undefined
  // ", but Lind said": a subject between, nothing else
  if (subjectBefore(reading, cue.words.first, start)?.first !== start) return undefined
  const isSaying = /^(?:SAY|RELAY|ANNOUNCE|DENY|ARGUE|ADMIT)$/.test(cue.form.row.class)
  return isJoined || isSaying || closesSentence(reading, cue) ? cue : undefined
}

/** "…, the study found.": nothing but time and place after it. */
const closesSentence = (reading: Reading, { words, sentence }: VerbCue): boolean =>
  afterAdverbials(reading, words.last + 1, sentence.last) >= sentence.last

/** "and added that …", "but said …": a cue of its own rather than one more verb of the claim. */
function opensOwnClaim(reading: Reading, cue: VerbCue): boolean {
  if (cue.form.forms.includes('base') && !cue.group.modal) return false
  const next = openingAfter(reading, cue.words.last + 1, cue.sentence.last)
  if (next.kind === 'that' || next.kind === 'quote' || next.kind === 'clause') return true
  return /^(?:SAY|RELAY|ANNOUNCE|ACCUSE|EVALUATE|DIRECT|COMMIT|DENY)$/.test(cue.form.row.class) && next.kind !== 'none'
}
