import type { Article } from '../../engine/article.ts'
import type { Report } from '../../engine/report.ts'
import { articleFromText } from '../../engine/text/plain-text.ts'

/** What came of grading a text. */
export interface Graded {
  readonly article: Article
  readonly report: Report
}

/** After this long without a keystroke, in ms, the text is graded. */
const pause = 300

/**
 * Grades a text once its writer pauses, one at a time: an answer that a newer text has overtaken is dropped.
 */
export function makeGrader(
  analyse: (article: Article) => Promise<Report | null>,
  done: (graded: Graded | 'failed') => void,
) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let newest = 0
  return (text: string, wait = pause): void => {
    const turn = ++newest
    clearTimeout(waiting)
    waiting = setTimeout(async () => {
      const article = articleFromText(text)
      const report = await analyse(article)
      if (turn === newest) done(report ? { article, report } : 'failed')
    }, wait)
  }
}
