import { wordsOfParts, type Article } from '../engine/article.ts'
import type { GradedClaim } from '../engine/report.ts'

/** As many words as tell one report from others, and few enough that a reworded one is still found. */
const mostWords = 9

/** What to search for on the site of the outlet that passed the claim on; null where the list knows none. */
export function originalOf(claim: GradedClaim, { text }: Article): { outlet: string; words: string } | null {
  const relay = claim.relays.find(({ outlet }) => outlet !== null)
  if (!relay?.outlet) return null
  const said = wordsOfParts(text, claim.attribution.claim)
  const quoted = /[“"]([^”"]{20,})[”"]/.exec(said)?.[1]
  const speaker = claim.speaker.known === 'identified' ? claim.speaker.name : ''
  const words = (quoted ?? said).match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []
  const start = words.slice(0, mostWords).join(' ')
  return { outlet: relay.outlet, words: quoted ? `"${start}"` : `${speaker} ${start}`.trim() }
}
