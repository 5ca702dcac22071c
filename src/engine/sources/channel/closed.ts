import { closedOccasions, publicAudiences } from '../../../data/sources/channels.ts'
import type { Token } from '../../text/document.ts'
import type { Channel } from '../sourced-claim.ts'
import { isCapital, lookup } from '../tokens.ts'
import { spanFrom } from './audience.ts'

const beforeMeeting: ReadonlySet<string> = new Set(['in', 'at', 'during', 'on', 'over'])

const meetingOfBody =
  /^(?:council|board|committee|public|annual|town|community|city|cabinet-level|shareholder|shareholders|hall|parish|commission|general|campaign)$/

/** "during his meeting with Lavrov", "privately", "behind closed doors": rubric 4.6, closed. */
export function closed(words: readonly Token[]): Channel | null {
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i]!
    if (lower === 'privately') return { kind: 'closed', words: words[i]!.span, carried: false }
    if (lower === 'behind' && words[i + 1]?.lower === 'closed')
      return { kind: 'closed', words: spanFrom(words[i]!, words[i + 2] ?? words[i + 1]!), carried: false }
    if (!beforeMeeting.has(lower)) continue
    const found = closedAfter(words, i)
    if (found) return found
  }
  return null
}

function closedAfter(words: readonly Token[], at: number): Channel | null {
  let isPrivate = false
  for (let j = at + 1; j < Math.min(at + 8, words.length); j++) {
    const word = lookup(words[j]!)
    if (words[j]!.text === ',') return null
    if (/^(?:private|closed|bilateral|telephone|phone|confidential|secret|internal)$/.test(word)) isPrivate = true
    if (isPrivate && /^(?:message|memo|letter|email|e-mail|note)s?$/.test(word))
      return { kind: 'closed', words: spanFrom(words[at]!, words[j]!), carried: false }
    if (
      word === 'message' &&
      words[j + 1]?.lower === 'to' &&
      /^(?:his|her|their|a|the)$/.test(words[j + 2]?.lower ?? '')
    )
      return { kind: 'closed', words: spanFrom(words[at]!, words[j]!), carried: false }
    if (!closedOccasions.has(word) && !(isPrivate && word === 'session')) continue
    if (meetingOfBody.test(lookup(words[j - 1]!)))
      return { kind: 'public', words: spanFrom(words[at]!, words[j]!), carried: false }
    const partner = partnerAfter(words, j)
    if (partner !== null) {
      const withWhom = words.slice(partner + 1, partner + 5).map(lookup)
      if (!/^(?:dinner|lunch|breakfast)$/.test(word) && withWhom.some((whom) => publicAudiences.has(whom)))
        return { kind: 'public', words: spanFrom(words[at]!, words[j]!), carried: false }
      return { kind: 'closed', words: spanFrom(words[at]!, words[j]!), carried: false }
    }
    if (isPrivate) return { kind: 'closed', words: spanFrom(words[at]!, words[j]!), carried: false }
  }
  return null
}

/** The place of "with" or "between" after "talks", over a place: "talks in Oslo with". Null where none follows. */
function partnerAfter(words: readonly Token[], occasion: number): number | null {
  for (let i = occasion + 1; i < Math.min(occasion + 4, words.length); i++) {
    if (/^(?:with|between)$/.test(words[i]!.lower)) return i
    if (!/^(?:in|at|on)$/.test(words[i]!.lower) && !isCapital(words[i])) return null
  }
  return null
}
