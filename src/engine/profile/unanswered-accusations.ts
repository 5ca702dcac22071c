import { wordsOf } from '../article.ts'
import { accuses } from '../grading/stance.ts'
import type { GradedClaim } from '../report.ts'
import type { TextDocument } from '../text/document.ts'

/** A name: capitalised words in a row. */
const name = /\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*/gu
const notNames: ReadonlySet<string> = new Set('The A An He She It They We I In On At This That'.split(' '))

/**
 * Accusations whose accused has no claim, denial or refusal to comment of its own in the article. Where the accusation
 * names nobody, nothing is said: the accused cannot be told.
 */
export function unansweredAccusations(claims: readonly GradedClaim[], document: TextDocument): string[] {
  const heard = new Set(claims.flatMap((claim) => wordsOfSource(claim, document)))
  return claims.filter((claim) => isUnanswered(claim, heard, document)).map(({ id }) => id)
}

function isUnanswered(claim: GradedClaim, heard: ReadonlySet<string>, document: TextDocument): boolean {
  if (!claim.verdict.graded || !accuses({ claim, document })) return false
  const own = new Set(wordsOfSource(claim, document))
  const accused = accusedIn(claim, document).filter((word) => !own.has(word))
  return accused.length > 0 && accused.every((word) => !heard.has(word))
}

/** The words of the first name in the accusation: "accused Varn Steel of …", "blamed the outage on Varn Steel". */
function accusedIn({ attribution }: GradedClaim, { article }: TextDocument): string[] {
  for (const span of attribution.claim)
    for (const [found] of wordsOf(article.text, span).matchAll(name)) {
      const words = found.split(/\s+/).filter((word) => !notNames.has(word))
      if (words.length > 0) return words.map(plain)
    }
  return []
}

/** Every name that speaks for a claim: as the article writes it, and as it resolves. */
function wordsOfSource({ attribution, speaker }: GradedClaim, { article }: TextDocument): string[] {
  const written = attribution.source.map((span) => wordsOf(article.text, span))
  const resolved = speaker.known === 'identified' ? [speaker.name] : []
  return [...written, ...resolved].flatMap((words) => words.split(/\s+/).map(plain))
}

const plain = (word: string): string => word.toLowerCase().replace(/['’]s?$|[.,]/g, '')
