import { cueVerbWords } from './lexicon.ts'
import { isDash, isQuoted, type Reading } from './reading.ts'
import { coordinators, relativePronouns, subordinators } from './word-kinds.ts'

/** Where a clause can start, so where a subject cannot reach over. */
export function isBoundary(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!
  if (isQuoted(reading, at)) return true
  if (token.pos === 'PUNCT')
    return /^[,;:()[\]"“”.…!?]$/.test(token.text) || token.text === '...' || isDash(reading, at)
  if (coordinators.has(token.lower)) return true
  if (relativePronouns.has(token.lower)) return token.lower === 'that'
  return (
    (subordinators.has(token.lower) && token.pos !== 'ADP') || (token.pos === 'VERB' && cueVerbWords.has(token.lower))
  )
}
