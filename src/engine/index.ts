import type { Article } from './article.ts'
import { findAttributions } from './attribution/index.ts'
import { isShown } from './attribution/is-shown.ts'
import { grade } from './grading/index.ts'
import { profileOf } from './profile/index.ts'
import { claimIdAt, type GradedClaim, type Report } from './report.ts'
import { resolveSources } from './sources/index.ts'
import { gazetteerOf } from './sources/outlets/gazetteer.ts'
import type { OwnOutlet } from './sources/outlets/own-outlets.ts'
import { readText } from './text/read-text.ts'

/** What the reader has set that bears on the report. */
export interface Options {
  /** Outlets that the reader added, corrected or took out of the list. */
  readonly outlets?: readonly OwnOutlet[]
  /** Keeps attributions too unsure for a reader, for measuring. */
  readonly keepsUnsure?: boolean
}

/**
 * Reads an article: its attributions in the order of the text, who stands behind each, their grades with reasons, and
 * the article as a whole. A pure function; time is linear in the length of the text. Offsets in the report are UTF-16
 * code units into `article.text`.
 */
export function analyse(article: Article, { outlets = [], keepsUnsure = false }: Options = {}): Report {
  const document = readText(article)
  // What is too unsure to be shown can still tell who "he" is in the next sentence.
  const resolved = resolveSources(document, findAttributions(document, keepsUnsure), gazetteerOf(outlets))
  const sourced = resolved.filter(({ attribution }) => keepsUnsure || isShown(attribution))
  const verdicts = grade(sourced, document)
  const claims = sourced.map((claim, i): GradedClaim => ({ ...claim, id: claimIdAt(i), verdict: verdicts[i]! }))
  return { claims, profile: profileOf(claims, document) }
}
