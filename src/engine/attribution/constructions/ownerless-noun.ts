import { claimFrom } from '../claim.ts'
import { openingAfter } from '../opening.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import { type Reading, startsVerb } from '../reading.ts'
import { upToMainVerb } from '../up-to-main-verb.ts'

/**
 * "Rumours that the plant would close", "amid reports that …", "warnings from doctors that …": a noun of saying with
 * nobody before it. Who says so stands after "by" or "from", or nowhere.
 */
export const ownerlessNoun: Construction = {
  name: 'ownerless-noun',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'noun' || !cue.row.follows.includes('that')) return undefined
    const { tokens } = reading
    const { first, last } = cue.sentence
    const noun = cue.words.first
    const names = /^(?:by|from)$/.test(tokens[noun + 1]?.lower ?? '')
    const source = names ? nounPhraseAfter(reading, noun + 2, last, false) : undefined
    if (names && source === undefined) return undefined
    const that = (source?.last ?? noun) + 1
    if (openingAfter(reading, that, last).kind !== 'that' || startsVerb(reading, that + 1)) return undefined
    if (source === undefined && !isSaidByNobody(reading, noun, first)) return undefined
    const claim = claimFrom(reading, that, cues)
    if (claim === undefined) return undefined
    const opens = phraseStart(reading, noun, first)
    return { source: source ? [source] : [], claim: [upToMainVerb(reading, claim, opens, first)] }
  },
}

/** Plural or without number, no owner and no verb that has it for object: "Rumours that", "amid growing fears that". */
function isSaidByNobody(reading: Reading, noun: number, floor: number): boolean {
  const { tokens } = reading
  if (!/s$/.test(tokens[noun]!.lower) && !/^(?:speculation|talk)$/.test(tokens[noun]!.lower)) return false
  const start = phraseStart(reading, noun, floor)
  const opens = tokens[start]!
  if (opens.pos === 'DET' || opens.pos === 'PRON' || opens.pos === 'PART') return false
  if (start === floor) return true
  const before = tokens[start - 1]!
  if (before.pos === 'AUX' || before.pos === 'VERB') {
    let at = start - 2 // "there have been"
    while (at > floor && tokens[at]!.pos === 'AUX') at--
    return tokens[at]?.lower === 'there'
  }
  return before.text === ',' || amid.has(before.lower)
}

const amid: ReadonlySet<string> = new Set('amid amidst after despite following over on about with'.split(' '))

/** Where the adjectives before the noun begin. */
function phraseStart({ tokens }: Reading, noun: number, floor: number): number {
  let at = noun
  while (
    at > floor &&
    (/^(?:ADJ|NUM|DET|PRON|NOUN|PROPN)$/.test(tokens[at - 1]!.pos) || isGrowing(tokens[at - 1]!.lower))
  )
    at--
  return at
}

const isGrowing = (word: string): boolean =>
  /^(?:growing|mounting|rising|swirling|persistent|widespread|unconfirmed)$/.test(word)

export const examples: ConstructionExamples = {
  finds: [
    '{Rumours} [that the plant had failed] were read out in the hall.',
    'Shares fell amid {reports} [that the merger was off].',
    'There is {speculation} [that Lind will run].',
    'There are {reports} [that the dam has burst].',
    'There have been {claims} [that the vote was bought].',
    'The gate was shut after {warnings} from <the coastguard> [that the tide would rise].',
    '{Claims} by <two former aides> [that the vote was bought] were thrown out.',
    'Prices rose despite growing {fears} [that the harvest would fail].',
  ],
  ignores: [
    'The rumours were old.',
    'He read the reports that lay on the desk.',
    'They fought over proposals that would end the truce.',
    'She has no hopes that anybody shares.',
    'The police report that he wrote was lost.',
  ],
}
