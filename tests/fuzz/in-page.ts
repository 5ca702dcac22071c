/** What the fuzzing of pages calls inside each of them; bundled like the bench's own. */
import type { Article } from '../../src/engine/article.ts'
import { wordsOf } from '../../src/engine/article.ts'
import { grades } from '../../src/engine/grading/grade.ts'
import type { GradedClaim } from '../../src/engine/report.ts'
import { isNewsArticle } from '../../src/page/detect/news-article.ts'
import { type Extraction, extractArticle } from '../../src/page/extract/extract-article.ts'
import { TooLarge } from '../../src/page/extract/too-large.ts'
import { paint } from '../../src/page/highlights/paint.ts'

let extraction: Extraction | null = null

/** White space and characters without width, which the text of an article holds otherwise than its page. */
const bare = (words: string): string =>
  words.replace(/[\s\u0085\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, '')

const fuzzed = {
  /** Reads the page; null for one that is too large. */
  async read(): Promise<Article | null> {
    isNewsArticle(document)
    try {
      extraction = await extractArticle(document)
      return extraction.article
    } catch (error) {
      if (error instanceof TooLarge) return null
      throw error
    }
  },

  /** Paints the claims, and gives the words of those painted where other words stand; leaves the page as it was. */
  wronglyPainted(claims: readonly GradedClaim[]): string[] {
    const { article, map } = extraction!
    const before = document.documentElement.outerHTML
    const marks = paint(claims, map, { hue: 262, strength: 'plain', marks: [...grades, 'credit'] })
    const wrong: string[] = []
    for (const { attribution } of claims) {
      for (const span of [...attribution.claim, ...attribution.source, ...attribution.cue]) {
        const painted = map.rangesOf(span).map(String).join('')
        if (bare(painted) !== bare(wordsOf(article.text, span)))
          wrong.push(`${painted} ≠ ${wordsOf(article.text, span)}`)
      }
    }
    marks.clear()
    if (document.documentElement.outerHTML !== before) wrong.push('the page was changed')
    if ([...CSS.highlights].length > 0) wrong.push('marks were left behind')
    return wrong
  },
}

export type FuzzedPage = typeof fuzzed

Object.assign(globalThis, { fuzzed })
