import { analyse } from '../src/engine/index.ts'
import { articleFromText } from '../src/engine/text/plain-text.ts'

/** Every reason that the grades of a text are given, as a reader sees them. */
export const wordsAbout = (text: string): string =>
  analyse(articleFromText(text))
    .claims.flatMap(({ verdict }) => (verdict.graded ? verdict.reasons.map((reason) => reason.sentence) : []))
    .join('\n')
