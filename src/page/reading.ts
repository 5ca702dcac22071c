import { isEnglish } from '../engine/text/language.ts'
import type { Article } from '../engine/article.ts'
import type { Report } from '../engine/report.ts'
import type { PageState } from '../messages.ts'

/** More than any article has; the analysis of as much takes about a second. In UTF-16 code units. */
export const longestText = 600_000

/** What is on the page for one text of it: marks and card. Taken away when the signal it was made with aborts. */
export interface Shown {
  /** Scrolls to the claim and opens its card. False if its words are gone. */
  jump(claim: string): boolean
}

/** What the reading of a page is made of; `extract` is followed by `show` unless its text is not to be graded. */
export interface ReadingParts<Extraction extends { readonly article: Article }> {
  offBy(): Promise<'everywhere' | 'site' | null>
  isArticle(): boolean
  extract(signal: AbortSignal): Promise<Extraction>
  analyse(article: Article): Promise<Report>
  show(extraction: Extraction, report: Report, signal: AbortSignal): Shown
  /** Called after every change of state. */
  changed(state: PageState): void
}

/** The reading of one page: its state, and what the reader of it can ask for. */
export interface Reading {
  state(): PageState
  /** Reads from the start. `anyway` also reads what does not look like an article. Never rejects. */
  read(how?: { anyway: boolean }): Promise<void>
  /** Off takes everything away until the page is left or switched on again. */
  switchPage(on: boolean): Promise<void>
  jump(claim: string): boolean
}

/** Prepares the reading of a page; nothing happens before `read`. When `life` aborts, all of it ends. */
export function makeReading<Extraction extends { readonly article: Article }>(
  parts: ReadingParts<Extraction>,
  life: AbortSignal,
): Reading {
  let state: PageState = { is: 'loading' }
  let shown: Shown | null = null
  let isOffHere = false
  let round = new AbortController()

  function become(next: PageState) {
    state = next
    parts.changed(next)
  }

  async function stateAfterReading(anyway: boolean, signal: AbortSignal): Promise<PageState> {
    const by = isOffHere ? 'page' : await parts.offBy()
    if (by) return { is: 'off', by }
    if (!anyway && !parts.isArticle()) return { is: 'not-an-article' }
    const extraction = await parts.extract(signal)
    const { article } = extraction
    if (article.text.trim() === '') return { is: 'empty' }
    if (article.text.length > longestText) return { is: 'too-long' }
    if (!isEnglish(article.text)) return { is: 'not-english' }
    const report = await parts.analyse(article)
    signal.throwIfAborted()
    shown = parts.show(extraction, report, signal)
    return { is: 'report', article, report }
  }

  async function read({ anyway } = { anyway: false }) {
    round.abort()
    round = new AbortController()
    const signal = AbortSignal.any([life, round.signal])
    if (signal.aborted) return
    shown = null
    become({ is: 'loading' })
    try {
      const next = await stateAfterReading(anyway, signal)
      if (!signal.aborted) become(next)
    } catch (error) {
      if (signal.aborted) return
      console.error('Says Who could not read this page', error)
      become({ is: 'error' })
    }
  }

  return {
    state: () => state,
    read,
    switchPage(on) {
      isOffHere = !on
      return read()
    },
    jump: (claim) => shown?.jump(claim) ?? false,
  }
}
