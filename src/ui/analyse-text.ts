import type { Article } from '../engine/article.ts'
import type { Report } from '../engine/report.ts'
import { ask } from '../ask.ts'

/** The report on a text that is on no page, or null if the background gave none. */
export async function analyseText(article: Article): Promise<Report | null> {
  const answer = await ask('panel>background:analyse', article)
  return answer.ok ? answer.value : null
}
