import { type Figure, median, round } from './figures.ts'
import type { ExtensionCosts } from './measure-extension.ts'
import type { PageResult } from './measure-pages.ts'
import type { BodyScore } from './score-body.ts'

export interface Measured {
  readonly results: readonly PageResult[]
  readonly painting: { readonly ours: number; readonly markJs: number }
  readonly size: { readonly sentinel: number; readonly reader: number; readonly card: number; readonly zip: number }
  /** Null where it could not be measured. */
  readonly extension: ExtensionCosts | null
}

interface BodyFigures {
  readonly found: number
  readonly notWrong: number
}

/** Everything of a run as numbers; the JSON of `-- --json`. */
export interface Summary {
  readonly body: BodyFigures & {
    readonly pages: number
    readonly spared: number
    readonly wrong: number
    readonly missed: number
  }
  readonly readability: BodyFigures
  readonly detection: { readonly precision: number; readonly recall: number }
  readonly errors: number
  /** Claims, and those of them that stand outside of the expected body. */
  readonly claims: number
  readonly strayClaims: number
  readonly sentinelShare: number
  readonly readerShare: number
  readonly readerFirstShare: number
  readonly paintingShare: number
  readonly injectionShare: number
  readonly injectionMs: number
  readonly tabMemoryMB: number
  readonly backgroundMemoryMB: number
  readonly longestTaskMs: { readonly median: number; readonly most: number }
  /** `perEntry`: ms of the last 50 entries against the first 50; `heapLeft`: heap when they are gone against before. */
  readonly liveBlog: { readonly perEntry: number; readonly heapLeft: number; readonly isRead: boolean }
  readonly sizes: Measured['size']
}

export function summaryOf({ results, painting, size, extension }: Measured): Summary {
  const bodies = results.flatMap(({ body }) => body ?? [])
  const taken = results.filter(({ isNews }) => isNews)
  const right = taken.filter(({ page }) => page.kind === 'article').length
  const articles = results.filter(({ page }) => page.kind === 'article').length
  const some = (pick: (result: PageResult) => number | null): number =>
    round(median(results.flatMap((one) => pick(one) ?? [])))
  const sum = (pick: (body: BodyScore) => number): number => bodies.reduce((all, one) => all + pick(one), 0)
  return {
    body: {
      ...bodyFigures(bodies),
      pages: bodies.length,
      spared: sum(({ spared }) => spared.length),
      wrong: sum(({ wrong }) => wrong.length),
      missed: sum(({ missed }) => missed.length),
    },
    readability: bodyFigures(results.flatMap(({ readability }) => readability ?? [])),
    detection: { precision: round(right / taken.length), recall: round(right / articles) },
    errors: results.filter(({ error }) => error !== null).length,
    claims: results.reduce((all, { claims }) => all + claims, 0),
    strayClaims: results.reduce((all, { strayClaims }) => all + strayClaims.length, 0),
    sentinelShare: some(({ sentinelShare }) => sentinelShare),
    readerShare: some(({ readerShare }) => readerShare),
    readerFirstShare: some(({ firstShare }) => firstShare),
    paintingShare: round(painting.ours / painting.markJs),
    injectionShare: round(extension?.injection.share ?? NaN),
    injectionMs: round(extension?.injection.toHighlights ?? NaN, 1),
    tabMemoryMB: round(extension?.tabMemory ?? NaN, 1),
    backgroundMemoryMB: round(extension?.backgroundMemory ?? NaN, 1),
    longestTaskMs: {
      median: round(extension?.injection.longestTask.median ?? NaN, 0),
      most: round(extension?.injection.longestTask.most ?? NaN, 0),
    },
    liveBlog: {
      perEntry: round(extension?.liveBlog.isRead ? extension.liveBlog.last / extension.liveBlog.first : NaN),
      heapLeft: round(extension?.liveBlog.heapLeft ?? NaN),
      isRead: extension?.liveBlog.isRead ?? false,
    },
    sizes: size,
  }
}

function bodyFigures(bodies: readonly BodyScore[]): BodyFigures {
  const sum = (pick: (body: BodyScore) => number): number => bodies.reduce((all, one) => all + pick(one), 0)
  return {
    found: round(sum(({ found }) => found) / sum(({ expected }) => expected), 4),
    notWrong: round(1 - sum(({ wrong }) => wrong.length) / sum(({ blocks }) => blocks), 4),
  }
}

/** The table of the issue, row by row. */
export function figuresOf(s: Summary): Figure[] {
  const pair = (a: number, b: number): string => `${a} / ${b}`
  const under50 = (ms: number): string => (ms === 0 ? 'under 50' : String(ms)) // shorter tasks are not told
  const kB = (bytes: number): string => `${round(bytes / 1000, 1)} kB`
  const atMost = (what: string, value: number, required: number, aim: number): Figure => ({
    what,
    value: Number.isNaN(value) ? 'not measured' : String(value),
    required: `<= ${required}`,
    aim: `<= ${aim}`,
    isMet: value <= required,
  })
  const told = (what: string, value: string, aim = ''): Figure => ({
    what,
    value,
    required: 'reported',
    aim,
    isMet: null,
  })
  return [
    {
      what: `body: paragraphs found / blocks not wrong, ${s.body.pages} English articles`,
      value: pair(s.body.found, s.body.notWrong),
      required: '0.985 / 0.97',
      aim: '0.995 / 0.99',
      isMet: s.body.found >= 0.985 && s.body.notWrong >= 0.97,
    },
    told('Readability alone, same run', pair(s.readability.found, s.readability.notWrong)),
    {
      what: 'article or not: precision / recall',
      value: pair(s.detection.precision, s.detection.recall),
      required: '0.97 / 1',
      aim: '1 / 1',
      isMet: s.detection.precision >= 0.97 && s.detection.recall === 1,
    },
    { ...atMost('pages on which the reader throws', s.errors, 0, 0) },
    told('claims / of them outside of the expected body', pair(s.claims, s.strayClaims)),
    atMost('sentinel on a page that is no article / reading its textContent once', s.sentinelShare, 1, 0.3),
    atMost('reader (extraction and painting) / Readability on a clone', s.readerShare, 1.6, 1.2),
    told('the same, first run in the page of both', String(s.readerFirstShare)),
    atMost('painting 500 claims / mark.js', s.paintingShare, 0.3, 0.1),
    atMost('injection to highlights, articles of about 1,000 words / Readability alone', s.injectionShare, 2.5, 1.8),
    { ...atMost('memory added to an article tab, MB', s.tabMemoryMB, 8, 3) },
    { ...atMost('memory of the background, MB', s.backgroundMemoryMB, 120, 80) },
    told(
      'longest task while reading, 4x CPU throttling, ms: median of those pages / worst',
      `${under50(s.longestTaskMs.median)} / ${under50(s.longestTaskMs.most)}`,
      '50',
    ),
    atMost(
      'live blog, 500 entries in a minute: an entry of the last 50 / of the first 50',
      s.liveBlog.perEntry,
      1.5,
      1.2,
    ),
    atMost('live blog: heap when the entries are gone / before they came', s.liveBlog.heapLeft, 1.1, 1),
    {
      ...atMost('sentinel, bytes', s.sizes.sentinel, 10_000, 4_000),
      value: kB(s.sizes.sentinel),
      required: '<= 10 kB',
      aim: '<= 4 kB',
    },
    {
      ...atMost('reader, both of its scripts, bytes', s.sizes.reader, 120_000, 80_000),
      value: kB(s.sizes.reader),
      required: '<= 120 kB',
      aim: '<= 80 kB',
    },
    {
      ...told('card, put in when the first claim is pointed at, bytes', kB(s.sizes.card)),
    },
    {
      ...atMost('package, zip', s.sizes.zip, 4e6, 2.5e6),
      value: kB(s.sizes.zip),
      required: '<= 4 MB',
      aim: '<= 2.5 MB',
    },
  ]
}

/** What each English article gave; ids only, no text. */
export function pageTable(results: readonly PageResult[]): string {
  const rows = results.flatMap(({ page, body, readability, ms, error }) => {
    if (error) return [[page.id, 'error', '', '', '', '']]
    if (!body || !readability || !ms) return []
    const score = ({ found, expected, wrong, blocks }: BodyScore): string[] => [
      `${found}/${expected}`,
      `${wrong.length}/${blocks}`,
    ]
    return [[page.id, ...score(body), ...score(readability), `${round(ms.reader, 1)} / ${round(ms.readability, 1)}`]]
  })
  const head = ['page', 'found', 'wrong', 'Readability found', 'wrong', 'ms: reader / Readability']
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
