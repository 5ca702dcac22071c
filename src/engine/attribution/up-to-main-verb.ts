import { isBoundary } from './clause-boundary.ts'
import { isQuoted, type Range, type Reading } from './reading.ts'
import { coordinators, modals, relativePronouns, subordinators } from './word-kinds.ts'

/** "The union's claim that the doors were locked | was read out": where the noun is the subject, its verb ends the claim. */
export function upToMainVerb(reading: Reading, claim: Range, subject: number, sentence: number): Range {
  if (subject > sentence && !isBoundary(reading, subject - 1)) return claim
  const { tokens } = reading
  let verbs = 0
  for (let i = claim.first + 1; i <= claim.last; i++) {
    const { pos, lower } = tokens[i]!
    if (isQuoted(reading, i)) continue
    if (relativePronouns.has(lower) || coordinators.has(lower) || subordinators.has(lower)) verbs--
    if (isLostVerb(reading, i, claim.last)) verbs++
    const isFinite = pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower))
    if (
      !isFinite ||
      tokens[i - 1]!.lower === 'to' ||
      (/^(?:AUX|PART|ADV)$/.test(tokens[i - 1]!.pos) && !isPastAfterModal(reading, i))
    )
      continue
    verbs++
    if (verbs === 2 && tokens[i - 1]!.pos !== 'CCONJ') return { first: claim.first, last: i - 1 }
  }
  return claim
}

/** "would close sent …": after "would" comes no past, so the word between was the verb. */
const isPastAfterModal = ({ tokens }: Reading, at: number): boolean =>
  tokens[at - 1]!.pos === 'ADV' && modals.has(tokens[at - 2]?.lower ?? '') && isPast.test(tokens[at]!.lower)

const isPast = /(?:ed|sent|left|drew|came|went|met|fell|rose|led|made|took|gave|brought|has|had|was|were|is|are)$/

/** "that the island shelters smugglers has …": two plurals before the next verb, so the first was a verb. */
function isLostVerb({ tokens }: Reading, at: number, last: number): boolean {
  const isPlural = (i: number): boolean => tokens[i]!.pos === 'NOUN' && /[^s]s$/.test(tokens[i]!.lower)
  return (
    at + 2 <= last &&
    isPlural(at) &&
    isPlural(at + 1) &&
    tokens[at - 1]!.pos === 'NOUN' &&
    tokens[at + 2]!.pos === 'AUX'
  )
}
