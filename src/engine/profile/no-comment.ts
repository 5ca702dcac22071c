import { wordsOf } from '../article.ts'
import type { GradedClaim } from '../report.ts'
import type { TextDocument } from '../text/document.ts'
import type { Share } from './profile.ts'
import { sharesBy } from './shares.ts'

/** Words that show that somebody was asked; "did not say when" alone does not. */
const wasAsked =
  /\b(?:answer|asked|comment|contact|declin|inquir|enquir|interview|messages?\b|questions?\b|reach|refus|repl|request|respond|respons|return)/iu

/** Who was asked and did not comment, each once. */
export function whoDidNotComment(claims: readonly GradedClaim[], { article }: TextDocument): Share[] {
  const words = ({ attribution: { cue, claim } }: GradedClaim): string =>
    [...cue, ...claim].map((span) => wordsOf(article.text, span)).join(' ')
  const asked = claims.filter((claim) => claim.attribution.kind === 'no-comment' && wasAsked.test(words(claim)))
  return sharesBy(asked, ({ speaker, attribution }) => {
    if (speaker.known === 'identified') return [{ key: speaker.key, name: speaker.name }]
    const source = attribution.source.map((span) => wordsOf(article.text, span)).join(' ')
    return source === '' ? [] : [{ key: source.toLowerCase(), name: source }]
  })
}
