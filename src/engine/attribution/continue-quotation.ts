import type { Settled } from './settle.ts'
import { isQuoted, type Range, type Reading } from './reading.ts'

/**
 * Gives quotations that stand alone to the speaker before them: "“It held,” Lind said. “Nobody was hurt.”", and the later
 * paragraphs of a quotation that goes on. Only right after an attribution with a quotation, and only where the sentence
 * holds nothing but quotation.
 */
export function continueQuotations(reading: Reading, found: readonly Settled[]): Settled[] {
  const taken = new Set<number>()
  for (const { claim } of found)
    for (const part of claim)
      for (let i = part.first; i <= part.last; i++) if (isQuoted(reading, i)) taken.add(reading.quotationAt[i]!)
  return found.map((candidate, i) => {
    if (!endsInQuotation(reading, candidate)) return candidate
    for (let next = i + 1; found[next]?.cue.sentence === candidate.cue.sentence; next++)
      if (endsInQuotation(reading, found[next]!)) return candidate
    const more = followingQuotations(reading, candidate, taken)
    return more.length > 0 ? { ...candidate, claim: [...candidate.claim, ...more] } : candidate
  })
}

const endsInQuotation = (reading: Reading, { claim }: Settled): boolean =>
  claim.some((part) => isQuoted(reading, part.last))

function followingQuotations(reading: Reading, candidate: Settled, taken: Set<number>): Range[] {
  const { quotations, sentences } = reading.document
  const lastPart = candidate.claim.at(-1)!
  const more: Range[] = []
  let end = Math.max(candidate.cue.sentence.last, lastPart.last)
  let goesOn = quotations[reading.quotationAt[lastPart.last]!]?.goesOn ?? false
  const { block } = candidate.cue.sentence
  for (;;) {
    const quotation = quotations[reading.quotationAt[end + 1] ?? -1]
    if (quotation === undefined || quotation.first !== end + 1 || taken.has(quotation.index)) return more
    const here = sentences[reading.sentenceAt[quotation.first]!]!
    if (here.block !== block && !(goesOn && quotation.wentOn)) return more
    const closing = sentences[reading.sentenceAt[quotation.last]!]!
    if (closing.last !== quotation.last) return more
    taken.add(quotation.index)
    more.push({ first: quotation.first, last: quotation.last })
    end = quotation.last
    goesOn = quotation.goesOn
  }
}
