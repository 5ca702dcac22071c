import type { Token } from '../text/document.ts'
import { isDash, isQuoted, type Reading } from './reading.ts'
import { issued, relativePronouns } from './word-kinds.ts'

/**
 * The end of "who chairs the board", "familiar with the plan": the next comma, quotation or end. What was done to a document
 * ends before the claim: "said in a message posted on Friday | that the dam held".
 */
export function endOfDescription(reading: Reading, from: number, limit: number): number {
  const isIssued = issued.has(reading.tokens[from]!.lower)
  for (let i = from; i <= limit; i++) {
    const token = reading.tokens[i]!
    if (token.text === ',' || token.text === ';' || token.text === ':' || token.text === ')' || isDash(reading, i))
      return i - 1
    if (isQuoted(reading, i) || (isIssued && token.lower === 'that' && token.pos === 'SCONJ')) return i - 1
    if (token.text === '.' && i === limit) return i - 1
  }
  return limit
}

/** After a name: ", a lawyer for the family", ", who chairs the board", ", 43". Not ", and", not a new clause. */
export function endOfApposition(reading: Reading, comma: number, limit: number, closed: boolean): number | undefined {
  const { tokens } = reading
  const next = tokens[comma + 1]
  if (next === undefined || comma + 1 > limit) return undefined
  if (/^(?:who|whose|including)$/.test(next.lower)) {
    const end = endOfDescription(reading, comma + 1, limit)
    return end < limit && isQuoted(reading, end + 1) ? undefined : end // ", who thinks the mayor “needs to listen”"
  }
  if (!/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(next.pos) || relativePronouns.has(next.lower)) return undefined
  let end = comma
  let described = false // after "who" or a participle any verb may follow
  for (let i = comma + 1; i <= limit; i++) {
    const { pos, lower, text } = tokens[i]!
    if (text === ',' || text === ';' || (text === '.' && i >= limit)) break
    if (text === ':' || text === '?' || isDash(reading, i)) return undefined
    if (isQuoted(reading, i)) {
      const quotation = reading.document.quotations[reading.quotationAt[i]!]!
      if (quotation.last - quotation.first > 8 || quotation.last > limit) return undefined
      i = quotation.last
      end = i
      if (tokens[i - 1]!.text === ',') break
      continue
    }
    if (lower === 'who' || lower === 'that' || lower === 'which') described = true
    else if (
      pos === 'VERB' &&
      /(?:ed|ing|wn|en)$/.test(lower) &&
      !(closed && !described && /ed$/.test(lower) && !/^[,)]$/.test(tokens[i - 1]!.text) && startsObject(tokens[i + 1]))
    )
      described = true
    else if (!described && (pos === 'AUX' || pos === 'VERB')) return undefined
    if (pos === 'PRON' && i === comma + 1) return undefined
    end = i
  }
  if (end === comma || tokens[end]!.pos === 'ADP') return undefined
  return end
}

/** After a finite verb comes an object: "the province strengthened its …"; after a participle "by", "in", "for". */
const startsObject = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:DET|PRON|NOUN|PROPN|NUM)$/.test(token.pos)
