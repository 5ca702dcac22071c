import { closedOccasions, publicOccasions } from '../../data/sources/channels.ts'
import type { GradedClaim } from '../report.ts'
import type { TextDocument, Token } from '../text/document.ts'

/** Things that are read, not attended: several claims from one of them are one document, not one event. */
const written =
  /^(?:report|filing|book|memoir|column|essay|article|blog|memo|letter|statement|statements|release|communiqué|op-ed|editorial|video)$/

/** The event at which a claim was made. */
export interface Occasion {
  /** Equal for the same event. */
  readonly event: number
  readonly noun: string
}

/**
 * The event at which each claim was made; null where the article states none. "The meeting" is the meeting spoken of
 * last, "a meeting" is another one.
 */
export function occasionsOf(claims: readonly GradedClaim[], document: TextDocument): (Occasion | null)[] {
  const last = new Map<string, number>()
  const found: (Occasion | null)[] = []
  let count = 0
  for (const claim of claims) {
    const stated = occasionIn(claim, document)
    if (stated === null) {
      found.push(isSameUtterance(claim) ? (found.at(-1) ?? null) : null)
      continue
    }
    const known = stated.isNew ? undefined : last.get(stated.noun)
    const event = known ?? ++count
    last.set(stated.noun, event)
    found.push({ event, noun: stated.noun })
  }
  return found
}

const isSameUtterance = ({ continues, channel }: GradedClaim): boolean =>
  continues !== null || ('carried' in channel && channel.carried)

/** The noun of an occasion in the claim's sentence, outside the claim. */
function occasionIn({ attribution }: GradedClaim, { sentences, tokens }: TextDocument) {
  const { first, last } = sentences[attribution.sentence]!
  const words = tokens.slice(first, last + 1)
  const isClaimed = ({ span }: Token): boolean =>
    attribution.claim.some(({ start, end }) => start <= span.start && span.end <= end)
  const at = words.findIndex((word) => isOccasion(word) && !isClaimed(word))
  return at < 0 ? null : { noun: words[at]!.lower.replace(/s$/, ''), isNew: isIndefinite(words, at) }
}

const isOccasion = ({ lower, pos }: Token): boolean =>
  pos === 'NOUN' && (closedOccasions.has(lower) || publicOccasions.has(lower)) && !written.test(lower)

/** "a two-hour meeting": a, an or another stands before the noun, with no other noun phrase between. */
function isIndefinite(words: readonly Token[], at: number): boolean {
  for (const { lower, pos } of words.slice(Math.max(0, at - 5), at).reverse()) {
    if (/^(?:a|an|another)$/.test(lower)) return true
    if (/^(?:ADP|VERB|AUX|PRON)$/.test(pos) || /^(?:the|this|that|his|her|their|its)$/.test(lower)) return false
  }
  return false
}
