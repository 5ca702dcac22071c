import { afterAdverbials } from '../adverbials.ts'
import { claimBefore, claimFrom, hasFiniteVerb, trim } from '../claim.ts'
import { openingAfter } from '../opening.ts'
import type { Construction, ConstructionExamples, Found } from '../construction.ts'
import type { Cue } from '../cue.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import { endsSentence, isQuoted, type Range, type Reading } from '../reading.ts'
import { beForms, haveForms } from '../word-kinds.ts'

/**
 * "It is feared that …", "it emerged on Monday that …", "…, it was announced", "rumour has it that …": an "it" that is
 * nobody. Only a by-phrase credits somebody.
 */
export const itIsSaid: Construction = {
  name: 'it-is-said',
  match(cue, { reading, cues }) {
    const words = impersonal(cue, reading)
    if (words === undefined) return undefined
    const { tokens } = reading
    const { first, last } = cue.sentence
    let at = words.last + 1
    const agent = tokens[at]?.lower === 'by' && at < last ? nounPhraseAfter(reading, at + 1, last, false) : undefined
    if (agent !== undefined) at = agent.last + 1
    const source = agent ? [agent] : []
    const opening = openingAfter(reading, at, last)
    if (opening.kind === 'that' || opening.kind === 'clause' || opening.kind === 'loose-clause') {
      const claim = claimFrom(reading, opening.at, cues)
      return claim && { source, cue: words, claim: [claim] }
    }
    return aside(words, source, reading, first, last, at)
  },
}

/** "The yard will close, it was announced on Monday." */
function aside(
  words: Range,
  source: Range[],
  reading: Reading,
  first: number,
  last: number,
  at: number,
): Found | undefined {
  const { tokens } = reading
  const it = words.first - 1
  const end = afterAdverbials(reading, at, last)
  const closes = end > last || endsSentence(tokens[end]) || tokens[end]!.text === ','
  if (!closes || it <= first || (tokens[it - 1]!.text !== ',' && !isQuoted(reading, it - 1))) return undefined
  const claim = claimBefore(reading, it - 1)
  if (claim === undefined) return undefined
  const goesOn = end < last && tokens[end]!.text === ',' && !hasFiniteVerb(reading, claim)
  const rest = goesOn ? trim(reading, end + 1, last) : undefined
  return { source, cue: words, claim: rest ? [claim, rest] : [claim] }
}

/** The cue words of an "it" that is nobody, without the "it". */
function impersonal(cue: Cue, { tokens }: Reading): Range | undefined {
  if (cue.kind === 'wording') {
    if (cue.row.kind !== 'impersonal') return undefined
    if (!emerging.has(tokens[cue.words.last]!.lower)) return cue.words
    let group = cue.words.first
    while (group > cue.sentence.first && (haveForms.has(tokens[group - 1]!.lower) || tokens[group - 1]!.pos === 'ADV'))
      group--
    return isIt(tokens[group - 1]?.lower) ? { first: group, last: cue.words.last } : undefined
  }
  if (cue.kind !== 'verb' || !cue.group.passive || cue.group.negated || !said.has(cue.lemma)) return undefined
  return isIt(tokens[cue.words.first - 1]?.lower) && holdsBe(cue.words, tokens) ? cue.words : undefined
}

const isIt = (word: string | undefined): boolean => word === 'it'
const holdsBe = ({ first, last }: Range, tokens: Reading['tokens']): boolean => {
  for (let i = first; i <= last; i++) if (beForms.has(tokens[i]!.lower)) return true
  return false
}

const emerging: ReadonlySet<string> = new Set(['emerged', 'emerges', 'transpired', 'transpires'])

const said: ReadonlySet<string> = new Set(
  'acknowledge admit allege announce argue assume believe claim confirm disclose estimate fear hint hope note predict presume report reveal rumour rumor say speculate state suggest suppose suspect think understand'.split(
    ' ',
  ),
)

export const examples: ConstructionExamples = {
  finds: [
    'It {is understood} [that the firm will close].',
    'It {is feared} [the reef may never recover].',
    'It {has been claimed} [that the vote was bought].',
    'It {was announced} on Monday [that the plant would close].',
    'It {has emerged} [that the mayor owns the yard].',
    '[The fee will double], it {emerged} on Friday.',
    '[Roth], it {later emerged}, [had been told in March].',
    'It {is believed} by <the police> [that the fire was set].',
    '{Rumour has it} [that the yard is haunted].',
  ],
  ignores: [
    'It was said with a smile.',
    'A new leader emerged in May.',
    'It was reported to the police.',
    'It emerged from the sea at dawn.',
  ],
}
