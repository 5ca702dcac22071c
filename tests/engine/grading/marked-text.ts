import { type Article, spanOf } from '../../../src/engine/article.ts'
import { analyse } from '../../../src/engine/index.ts'
import type { GradedClaim } from '../../../src/engine/report.ts'
import type { TextDocument } from '../../../src/engine/text/document.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { readText } from '../../../src/engine/text/read-text.ts'

/** A claim of an example, found by its marked cue, and the document it stands in. */
export interface Marked {
  readonly claim: GradedClaim
  readonly document: TextDocument
}

/**
 * Runs the whole engine over an example: `{said}` marks the cue of the meant attribution, `_a report_` linked words.
 * Throws where no attribution is found at the marked cue, since then the example tests nothing.
 */
export function analyseMarked(example: string): Marked {
  const { article, cue } = unmark(example)
  const claim = analyse(article, { keepsUnsure: true }).claims.find(({ attribution }) =>
    attribution.cue.some(({ start, end }) => start < cue.end && end > cue.start),
  )
  if (!claim) throw new Error(`no attribution at the marked cue: ${example}`)
  return { claim, document: readText(article) }
}

function unmark(example: string): { article: Article; cue: { start: number; end: number } } {
  let text = ''
  const links: Article['links'][number][] = []
  const cue = { start: -1, end: -1 }
  let linkFrom = -1
  for (const letter of example) {
    if (letter === '{' && cue.start < 0) cue.start = text.length
    else if (letter === '}') cue.end = text.length
    else if (letter === '_' && linkFrom < 0) linkFrom = text.length
    else if (letter === '_') {
      links.push({ span: spanOf(linkFrom, text.length), href: 'https://example.org/linked' })
      linkFrom = -1
    } else if (letter !== '{') text += letter
  }
  return { article: { ...articleFromText(text), links }, cue }
}
