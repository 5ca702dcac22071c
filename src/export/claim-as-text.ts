import { wordsOfParts } from '../engine/article.ts'
import type { GradedClaim } from '../engine/report.ts'
import { speakerLine, verdictLabel, type ExportedPage } from './exported-page.ts'

/** One claim with its grade and the deciding reason, to paste into a message. */
export function claimAsText(claim: GradedClaim, { article, url }: Pick<ExportedPage, 'article' | 'url'>): string {
  const { claim: said, source, cue } = claim.attribution
  const words = wordsOfParts(article.text, said.length > 0 ? said : [...source, ...cue])
  const deciding = claim.verdict.graded ? (claim.verdict.reasons[0]?.sentence ?? '') : ''
  return [`“${unquoted(words)}” (${speakerLine(claim.speaker)})`, `${verdictLabel(claim)}. ${deciding}`.trim(), url]
    .filter(Boolean)
    .join('\n')
}

/** Quotation marks at both ends go: the claim gets its own. */
const unquoted = (words: string) => words.replace(/^[“"]([^“”"]*)[”"]$/, '$1')
