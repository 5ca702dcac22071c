import type { Article } from './article.ts'
import { findAttributions } from './attribution/index.ts'
import { grade } from './grading/index.ts'
import { profileOf } from './profile/index.ts'
import type { GradedClaim, Report } from './report.ts'
import { resolveSources } from './sources/index.ts'
import { readText } from './text/read-text.ts'

/**
 * Reads an article: its attributions in the order of the text, who stands behind each, their grades with reasons, and
 * the article as a whole. A pure function; time is linear in the length of the text. Offsets in the report are UTF-16
 * code units into `article.text`.
 */
export function analyse(article: Article): Report {
  const document = readText(article)
  const sourced = resolveSources(document, findAttributions(document))
  const verdicts = grade(sourced, document)
  const claims = sourced.map((claim, i): GradedClaim => ({ ...claim, id: `c${i + 1}`, verdict: verdicts[i]! }))
  return { claims, profile: profileOf(claims, document) }
}
