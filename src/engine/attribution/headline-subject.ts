import type { VerbCue } from './cue.ts'
import { isQuoted, type Range, type Reading } from './reading.ts'

/**
 * Verbs of headlines that are plural nouns as well. Between capitals, and before another noun, the tagger takes them for
 * those: "Judge Blocks Map, Saying …".
 */
const verbs: ReadonlySet<string> = new Set(
  'approves attacks axes backs bans bars blasts blocks buys calls cancels charges clears closes cuts defends defies delays demands denies dismisses ditches drops ends endorses extends faces fines fires frees freezes grants halts hires hits ignores jails joins launches leaves lifts limits loses mocks moves names opens orders ousts overturns pardons pauses plans pledges postpones pulls quits raises recalls rejects resigns restores restricts returns reverses rips rules sacks scraps seeks sells sets shuts signs skips slams slashes strikes sues suspends tosses unveils upholds urges vetoes vows warns wins withdraws'.split(
    ' ',
  ),
)

/** How far into a headline its verb may stand. */
const farthest = 7

/** The subject of a headline for the participle after its comma: "<Judge> blocks state’s new map, | saying …". */
export function headlineSubject(reading: Reading, cue: VerbCue): Range | undefined {
  const { tokens } = reading
  const { first, last } = cue.sentence
  const comma = cue.words.first - 1
  if (!cue.group.participle || tokens[comma]?.text !== ',' || /^[.!?”"]$/.test(tokens[last]!.text)) return undefined
  for (let i = first + 1; i < Math.min(comma - 1, first + farthest); i++) {
    const { lower, pos } = tokens[i]!
    if (isQuoted(reading, i) || pos === 'PUNCT' || pos === 'AUX') return undefined
    if (verbs.has(lower)) return { first, last: i - 1 }
    if (pos === 'VERB') return undefined
  }
  return undefined
}
