import { claimBefore, hasFiniteVerb, trim } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { endsSentence, isDash, isQuoted, type Range, type Reading, startsVerb } from '../reading.ts'
import { subjectBefore } from '../subject.ts'
import { isCapitalised } from '../word-kinds.ts'

/**
 * "The mayor, the Harbour Echo understands, will step down": how an outlet says that it knows and will not say from whom. A
 * name with a verb of knowing and nothing else between the commas, or at the end: the claim is the sentence around it.
 */
export const thePaperUnderstands: Construction = {
  name: 'the-paper-understands',
  match(cue, { reading }) {
    if (cue.kind !== 'verb' || !/^(?:understand|learn)$/.test(cue.lemma)) return undefined
    if (!cue.group.finite || cue.group.passive || cue.group.negated || cue.group.modal) return undefined
    const { tokens } = reading
    const { first, last } = cue.sentence
    const source = subjectBefore(reading, cue.words.first, first)
    if (source === undefined || source.first - 1 <= first || !isName(reading, source)) return undefined
    if (!isCut(reading, source.first - 1)) return undefined
    const at = cue.words.last + 1
    if (at <= last && !isCut(reading, at) && !endsSentence(tokens[at])) return undefined
    const before = claimBefore(reading, source.first - 1)
    const after = at < last && isCut(reading, at) ? trim(reading, at + 1, last) : undefined
    if (before === undefined || isQuoted(reading, before.last)) return undefined
    if (!hasFiniteVerb(reading, before) && !(after && startsVerb(reading, after.first))) return undefined
    return { source: [source], claim: after ? [before, after] : [before] }
  },
}

const isCut = (reading: Reading, at: number): boolean => reading.tokens[at]?.text === ',' || isDash(reading, at)

/** "the Harbour Echo", "Northern News": capitals throughout, and not the surname of a person. */
const isName = ({ tokens }: Reading, { first, last }: Range): boolean => {
  if (first === last) return false
  for (let i = first; i <= last; i++)
    if (!isCapitalised(tokens[i]!) && !(i === first && tokens[i]!.lower === 'the')) return false
  return true
}

export const examples: ConstructionExamples = {
  finds: [
    '[The mayor], <the Harbour Echo> {understands}, [will step down after the vote in May].',
    '[Two bids], <the Harbour Post> {has learned}, [were rejected before the summer].',
    '[The chairman will step down], <the Courier> {understands}, [after the vote].',
    '[The yard will close by Christmas], <Northern News> {understands}.',
  ],
  ignores: [
    'The mayor, who understands the harbor, will step down.',
    'The Echo understands its readers.',
    'Roth, the captain learned, had sailed.',
    'Her son, Ben, understands.',
    'In May, Lind learned, as others had, to wait.',
  ],
}
