import type { Token } from '../text/document.ts'
import { afterAdverbials, isTimeWord } from './adverbials.ts'
import { cueVerbWords } from './lexicon.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { isDash, isQuoted, type Range, type Reading, startsVerb } from './reading.ts'
import { coordinators, issued, subordinators } from './word-kinds.ts'

/**
 * A subject whose description ends right before the verb group at `group`, without commas: "a soldier who took part in the
 * raid | said", "a poll published last week | found". Whatever the description ends with is no subject of its own.
 */
export function describedBefore(reading: Reading, group: number, floor: number): Range | undefined {
  const { tokens } = reading
  const last = group - 1
  if (last <= floor || coordinators.has(tokens[last]!.lower)) return undefined
  for (let i = last - 1; i > floor && last - i < 30; i--) {
    const token = tokens[i]!
    if (isQuoted(reading, i) || isClauseEdge(reading, i)) return undefined
    const noun = tokens[i - 1]!
    const opens =
      (opensRelative(token, noun) && hasOwnVerb(reading, i + 1, last)) ||
      (isReduced(token, noun) && isOnlyWhen(reading, i + 1, last))
    if (!opens) continue
    const described = nounPhraseBefore(reading, i - 1, floor)
    return described && { first: described.first, last }
  }
  return undefined
}

const isClauseEdge = (reading: Reading, at: number): boolean => {
  const { text, lower, pos } = reading.tokens[at]!
  if (pos === 'PUNCT')
    return text !== '-' && text !== "'" && text !== '’' && text !== '.' && text !== '%' ? true : isDash(reading, at)
  return clauseWords.has(lower) && pos !== 'ADP'
}

/** Not "because": "an aide who asked for anonymity because she feared for her job | said". */
const clauseWords: ReadonlySet<string> = new Set(['if', 'although', 'though', 'whereas', 'whether'])

const opensRelative = ({ lower }: Token, before: Token): boolean =>
  lower === 'who' || ((lower === 'which' || lower === 'that') && before.pos === 'NOUN')

/** "who took part in the raid" has a verb; "people who think | the council said" hands its last noun to the verb after it. */
function hasOwnVerb(reading: Reading, from: number, last: number): boolean {
  const { tokens } = reading
  let at = from
  while (at < last && (tokens[at]!.pos === 'ADV' || tokens[at]!.pos === 'PART')) at++
  if (!startsVerb(reading, at) || at >= last)
    return at === last && tokens[at]!.pos === 'VERB' && !cueVerbWords.has(tokens[at]!.lower)
  if (/^(?:he|she|they|it|we|i|you)$/.test(tokens[last]!.lower)) return false
  for (let i = at; i < last; i++) if (tokens[i]!.lower === 'that' && tokens[i]!.pos === 'SCONJ') return false
  const noun = nounPhraseBefore(reading, last, from)
  const before = noun && tokens[noun.first - 1]
  if (before && opensClause.test(before.lower) && !isWhen(tokens[last]!)) return false // "a fire that left two dead rose after authorities | announced"
  return !(before?.pos === 'VERB' && sayers.has(before.lower)) && !subordinators.has(tokens[last]!.lower)
}

/** "until 2021" is no subject of what follows. */
const isWhen = (token: Token): boolean => isTimeWord(token) || /^\d{4}$/.test(token.text)

const opensClause = /^(?:after|before|as|while|when|until|since|because|though|although|where|if|once|but|and)$/

const sayers: ReadonlySet<string> = new Set(
  'say says said saying think thinks thought believe believes believed claim claims claimed argue argues argued know knows knew'.split(
    ' ',
  ),
)

/** "a poll published", "a filing dated": a participle after a common noun. A verb of saying is the main verb of the clause. */
const isReduced = (token: Token, before: Token): boolean =>
  (token.pos === 'VERB' || token.pos === 'ADJ') &&
  /(?:ed|wn|en|sent|made|held|ing)$/.test(token.lower) &&
  before.pos === 'NOUN' &&
  (!cueVerbWords.has(token.lower) || issued.has(token.lower))

/** Nothing but time, place and occasion up to `last`. */
function isOnlyWhen(reading: Reading, from: number, last: number): boolean {
  if (from > last) return true
  const end = afterAdverbials(reading, from, last)
  return end > last || (end === last && isTimeWord(reading.tokens[last]))
}
