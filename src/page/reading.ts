import { isEnglish } from '../engine/text/language.ts'
import type { Article } from '../engine/article.ts'
import type { Report } from '../engine/report.ts'
import type { PageState } from '../messages.ts'
import { isTooLarge } from './extract/too-large.ts'
import { makePace } from './pace.ts'
import { longestText, readAhead, type ReadAhead, type ReadAheadParts } from './read-ahead.ts'
import type { OutletPolicy } from '../outlet-policy.ts'

/** What is on the page for one text of it: marks and card. Taken away when the signal it was made with aborts. */
export interface Shown {
  /** Scrolls to the claim and opens its card. False if its words are gone. */
  jump(claim: string): boolean
  /** Takes away the marks of words that are no longer those that were read. */
  sweep(): void
}

/**
 * What became of the page while it was read or shown. `touched`: some of its words, just now; `changed`: the same, once
 * the page has come to rest; `moved`: the address is another, without a new page.
 */
export type PageChange<Extraction> =
  | { readonly is: 'touched' }
  | { readonly is: 'more'; readonly extraction: Extraction }
  | { readonly is: 'changed' }
  | { readonly is: 'moved' }

interface Part<Extraction> {
  readonly extraction: Extraction
  readonly report: Report
}

/** What the reading of a page is made of; `extract` is followed by `show` unless its text is not to be graded. */
export interface ReadingParts<Extraction extends { readonly article: Article }> extends ReadAheadParts<Extraction> {
  offBy(): Promise<'everywhere' | 'site' | null>
  /** Called while a text is analysed and none is shown yet. `show` follows, or what it gives is called. */
  prepare?(extraction: Extraction): () => void
  show(extraction: Extraction, report: Report, signal: AbortSignal): Shown
  /** Called before what is shown goes for the same text with more after it: its marks may stay for the next `show`. */
  goesOn?(): void
  /** What the page says of its publisher's policies. */
  policies(): readonly OutletPolicy[]
  /**
   * Watches the page until the signal ends it. The words to watch are given to the result whenever they are others, with
   * those of them that were not watched before.
   */
  watch(
    tell: (change: PageChange<Extraction>) => void,
    signal: AbortSignal,
  ): (now: Extraction, added: Extraction) => void
  /** Several texts of a page as one. */
  join(parts: readonly Part<Extraction>[]): Part<Extraction>
  /** Whether the words of a text are still on the page. */
  stands(extraction: Extraction): boolean
  /** Called after every change of state. */
  changed(state: PageState): void
}

/** The reading of one page: its state, and what the reader of it can ask for. */
export interface Reading {
  state(): PageState
  /** Reads from the start. `anyway` also reads what does not look like an article. Never rejects. */
  read(how?: { anyway: boolean }): Promise<void>
  /** Grades the words anew, because what grading depends on changed. Marks that are there stay till then. */
  regrade(): Promise<void>
  /** Off takes everything away until the page is left or switched on again. */
  switchPage(on: boolean): Promise<void>
  jump(claim: string): boolean
}

/**
 * Prepares the reading of a page; nothing happens before `read`, which takes up what was `begun` before. When `life`
 * aborts, all of it ends.
 */
export function makeReading<Extraction extends { readonly article: Article }>(
  parts: ReadingParts<Extraction>,
  life: AbortSignal,
  begun: ReadAhead<Extraction> | null = null,
): Reading {
  let state: PageState = { is: 'loading' }
  /** The article, and what came to the page after it. */
  let texts: readonly Part<Extraction>[] = []
  let policies: readonly OutletPolicy[] = []
  let shown: Shown | null = null
  let isOffHere = false
  let isAnyway = false
  let isReading = false
  // None before there is something to end: the first abort in a page has the browser parse all that called it (3 ms).
  let round: AbortController | null = null
  let marks: AbortController | null = null
  const pace = makePace()
  /** What came later is read in turn. */
  let adding = Promise.resolve()

  const watchWords = parts.watch((change) => {
    if (change.is === 'moved') return moved()
    if (state.is !== 'report') return
    if (change.is === 'touched' || state.left) shown?.sweep()
    else if (change.is === 'more' && state.article.text.length < longestText) readMore(change.extraction)
    else if (change.is === 'more' || pace.isTooFast(performance.now())) leave(state)
    else void readAgain()
  }, life)

  /** Reads along no more until the user asks: a page that never rests would cost without end. */
  function leave(report: PageState & { is: 'report' }) {
    round?.abort()
    shown?.sweep()
    become({ ...report, left: true })
  }

  function become(next: PageState) {
    state = next
    parts.changed(next)
  }

  function hide() {
    marks?.abort()
    marks = null
    shown = null
    texts = []
  }

  /** Puts new marks in the place of the old ones in one step, so that nothing flickers. */
  function show(now: readonly Part<Extraction>[]) {
    const { extraction, report } = parts.join(now)
    if (texts.length > 0 && texts.every((text, i) => text === now[i])) parts.goesOn?.()
    marks?.abort()
    marks = new AbortController()
    texts = now
    shown = parts.show(extraction, report, AbortSignal.any([life, marks.signal]))
    watchWords(extraction, now.at(-1)!.extraction)
    become({ is: 'report', article: extraction.article, report, policies })
  }

  /** The page's text with its report, or the state that says why it is not graded. `known`: what was read before. */
  async function readPage(signal: AbortSignal, known: Part<Extraction> | null): Promise<Part<Extraction> | PageState> {
    const ahead = isAnyway ? null : begun
    begun = null
    if (isOffHere) return { is: 'off', by: 'page' }
    const answer = parts.offBy()
    let isOff = false
    answer.then(
      (by) => (isOff = by !== null),
      () => {}, // told below
    )
    const isWanted = (text: string): boolean => !isOff && text !== known?.extraction.article.text
    const { extracting, reportOf } = ahead ?? readAhead(parts, signal, { anyway: isAnyway, isWanted }) // while the store looks it up
    const by = await answer
    if (by) return { is: 'off', by }
    if (!extracting) return { is: 'not-an-article' }
    const extraction = await extracting
    const { article } = extraction
    if (article.text.trim() === '') return { is: 'empty' }
    if (article.text.length > longestText) return { is: 'too-long' }
    if (!isEnglish(article.text)) return { is: 'not-english' }
    const isKnown = known?.extraction.article.text === article.text
    if (isKnown) return { extraction, report: known.report }
    return { extraction, report: await analyseFirst(extraction, reportOf(article), signal) }
  }

  /** What can be made ready for the marks is made ready while the background reads. */
  async function analyseFirst(
    extraction: Extraction,
    analysing: Promise<Report>,
    signal: AbortSignal,
  ): Promise<Report> {
    const takeBack = texts.length === 0 ? parts.prepare?.(extraction) : undefined
    policies = parts.policies()
    try {
      const report = await analysing
      signal.throwIfAborted()
      return report
    } catch (error) {
      takeBack?.()
      throw error
    }
  }

  async function read({ anyway } = { anyway: false }) {
    if (life.aborted) return
    isAnyway = anyway
    pace.forget()
    hide()
    become({ is: 'loading' })
    await readAgain()
  }

  /** All is read, and analysed unless the text is the one known. Marks that are there stay till then. */
  async function readAgain({ keepsReport } = { keepsReport: true }) {
    round?.abort()
    round = new AbortController()
    const signal = AbortSignal.any([life, round.signal])
    isReading = true
    try {
      const next = await readPage(signal, keepsReport && texts.length > 0 ? parts.join(texts) : null)
      if (signal.aborted) return
      if ('report' in next && 'extraction' in next) return show([next])
      hide()
      become(next)
    } catch (error) {
      if (signal.aborted) return
      hide()
      if (isTooLarge(error)) return become({ is: 'too-long' })
      console.error('Says Who could not read this page', error)
      become({ is: 'error' })
    } finally {
      if (!signal.aborted) isReading = false
    }
  }

  /** Words came: they are analysed by themselves, one after another as they came, and shown with the others. */
  function readMore(extraction: Extraction): void {
    if (isReading) return void readAgain() // what is being read may be from before these words
    const begun = round
    const isOver = (): boolean => round !== begun || texts.length === 0 // all was read again meanwhile
    adding = adding.then(async () => {
      if (isOver()) return
      try {
        const report = await parts.analyse(extraction.article)
        if (!isOver()) show([...texts, { extraction, report }])
      } catch (error) {
        if (!life.aborted) console.error('Says Who could not read what was added', error)
      }
    })
  }

  /** The address of an article that was scrolled to may change while its words stay. */
  function moved() {
    if (state.is === 'report' && texts.some(({ extraction }) => parts.stands(extraction))) return
    isOffHere = false
    void read()
  }

  return {
    state: () => state,
    read,
    async regrade() {
      if (state.is === 'report' && !life.aborted) await readAgain({ keepsReport: false })
    },
    switchPage(on) {
      isOffHere = !on
      return read()
    },
    jump: (claim) => shown?.jump(claim) ?? false,
  }
}
