import type { TextDocument } from '../../text/document.ts'
import { isCapital, isPossessive } from '../tokens.ts'

/**
 * Single names, in lower case, that the article uses as only a person's is used: "Storm’s wife", "Storm himself", "Storm
 * said he would stay". A single name without any of that is an organisation's. Linear in the text.
 */
export function personalNames({ tokens }: TextDocument): ReadonlySet<string> {
  const found = new Set<string>()
  tokens.forEach((token, i) => {
    if (!isCapital(token) || tokens[i - 1]?.pos === 'DET' || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return
    const next = tokens[i + 1]
    const isOwner = isPossessive(next) && ofPeople.test(tokens[i + 2]?.lower ?? '')
    const isSelf = /^(?:himself|herself)$/.test(next?.lower ?? '')
    const told = /^(?:said|says|added|insisted|admitted|tweeted|vowed|promised)$/.test(next?.lower ?? '')
      ? tokens[i + (tokens[i + 2]?.lower === 'that' ? 3 : 2)]?.lower
      : undefined
    if (isOwner || isSelf || told === 'he' || told === 'she') found.add(token.lower)
  })
  return found
}

/** What only people have. */
const ofPeople =
  /^(?:wife|husband|mother|father|parents|son|daughter|brother|sister|widow|girlfriend|boyfriend|tweets?|remarks|candidacy|presidency|childhood|death|biographer|re-election|nomination|inauguration)$/
