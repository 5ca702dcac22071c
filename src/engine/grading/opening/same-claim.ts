import { wordsOf } from '../../article.ts'
import type { SourcedClaim } from '../../sources/sourced-claim.ts'
import type { TextDocument } from '../../text/document.ts'

const small: ReadonlySet<string> = new Set(
  'about after again against also and any are been before being but can could did does for from had has have her him his how into its just may might more most not now off only other our out over said says she should some still such than that the their them then there these they this those too under until very was were what when where which while who whom why will with would you your'.split(
    ' ',
  ),
)

/** The share of words in common from which two claims count as one: of the shorter one's words. */
const enough = 0.6
/** Fewer words than this say too little to be matched. */
const fewest = 3

/** The words of a claim that carry meaning, plural and possessive endings cut. */
export function contentWords({ attribution }: SourcedClaim, { article }: TextDocument): ReadonlySet<string> {
  const words = attribution.claim.flatMap((span) =>
    wordsOf(article.text, span)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  )
  return new Set(words.filter((word) => word.length > 2 && !small.has(word)).map(stem))
}

/** A rough stem, enough to bring "strengthens" and "strengthened" together. */
const stem = (word: string): string => (word.length > 5 ? word.replace(/(?:ies|ing|ed|es|s)$/, '') : word)

/** Whether two claims say the same, by the words they share. */
export function isSameClaim(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one]
  if (shorter.size < fewest) return false
  let shared = 0
  for (const word of shorter) if (longer.has(word)) shared++
  return shared / shorter.size >= enough
}
