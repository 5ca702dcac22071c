import type { Flag, Grade } from '../../src/engine/grading/grade.ts'
import type { Who } from '../../src/engine/sources/sourced-claim.ts'
import type { Span } from '../../src/engine/article.ts'
import { wordsOf } from '../../src/engine/article.ts'
import { type MarkedAttribution, readMarks } from '../bracket-notation.ts'
import { work } from './working.ts'

/** What a person decided about one attribution. */
export interface Expectation {
  /** Number of its marks. */
  readonly n: number
  readonly kind: 'claim' | 'no-comment' | 'question' | 'speech-act'
  /** Null where it is listed and not graded. */
  readonly grade: Grade | null
  readonly who: Who | null
  /** Fullest name in the text; `unclear`; null where nobody is identified. Absent: not asked (documents). */
  readonly speaker?: string | null
  /** Who passed it on, outermost first, without the origin. */
  readonly chain: readonly string[]
  /** Flags that must be shown; more may be. */
  readonly flags: readonly Flag[]
  /** The sum, null where not graded. */
  readonly working: string | null
}

/** One text with its gold. */
export interface WrittenItem {
  readonly id: string
  readonly phenomenon: string
  readonly text: string
  readonly attributions: readonly (MarkedAttribution & Expectation)[]
  /** The text as written, with its marks. */
  readonly marked: string
  readonly expect: readonly Expectation[]
}

const notGraded = ['no-comment', 'question', 'speech-act'] as const

/**
 * Reads gold as people write it:
 *
 *     @ phenomenon
 *     [“It held,”] <Mara Lind, the harbour master,> {said}, <2:Reuters> …
 *       1 Good PR +quote | Mara Lind | Reuters | own-position
 *
 * A text on one line, then an indented line an attribution: its number (left out for 1), the grade by hand, the codes of
 * `work`, speaker, relays outermost first, further flags. No indented line: no attribution. A line `== name` makes all
 * lines up to the next one paragraphs of one article, numbers starting anew in each. `#` starts a remark.
 * Throws, naming every line, where the grade by hand is not what the codes come to, or marks and lines do not answer each
 * other.
 */
export function readWrittenGold(source: string, prefix: string): WrittenItem[] {
  const items: WrittenItem[] = []
  const counted = new Map<string, number>()
  let phenomenon = ''
  let article: { name: string; paragraphs: Paragraph[] } | null = null
  let paragraph: Paragraph | null = null
  const slips: string[] = []
  const close = (): void => {
    const count = (counted.get(phenomenon) ?? 0) + 1
    if (!article && paragraph) counted.set(phenomenon, count)
    const id = `${prefix}-${article?.name ?? `${phenomenon}-${count}`}`
    const paragraphs = article?.paragraphs ?? (paragraph ? [paragraph] : [])
    try {
      if (paragraphs.length) items.push(itemOf(id, phenomenon || 'article', paragraphs))
    } catch (error) {
      slips.push(`${id}, ${(error as Error).message}`)
    }
    paragraph = null
  }
  for (const [index, line] of source.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (line.startsWith('@ ') || line.startsWith('== ')) {
      close()
      article = null
      if (line.startsWith('@ ')) phenomenon = line.slice(2).trim()
      else article = { name: line.slice(3).trim(), paragraphs: [] }
    } else if (/^\s/.test(line)) {
      if (!paragraph) throw new Error(`line ${index + 1}: no text above`)
      paragraph.lines.push(line.trim())
    } else {
      if (!article) close()
      paragraph = { marked: line.replace(/\\n/g, '\n'), lines: [], at: index + 1 }
      article?.paragraphs.push(paragraph)
    }
  }
  close()
  if (slips.length) throw new Error(slips.join('\n'))
  return items
}

interface Paragraph {
  readonly marked: string
  readonly lines: string[]
  /** Line of the file, for messages. */
  readonly at: number
}

function itemOf(id: string, phenomenon: string, paragraphs: readonly Paragraph[]): WrittenItem {
  let text = ''
  const attributions: (MarkedAttribution & Expectation)[] = []
  for (const paragraph of paragraphs) {
    if (text) text += '\n\n'
    try {
      attributions.push(...attributionsOf(paragraph, text.length, attributions.length))
    } catch (error) {
      throw new Error(`line ${paragraph.at}: ${(error as Error).message}`, { cause: error })
    }
    text += readMarks(paragraph.marked).text
  }
  const marked = paragraphs.map((paragraph) => paragraph.marked).join('\n\n')
  const expect = attributions.map((attribution) => expectationIn(attribution))
  return { id, phenomenon, text, attributions, marked, expect }
}

const expectationIn = ({ n, kind, grade, who, speaker, chain, flags, working }: Expectation): Expectation => ({
  n,
  kind,
  grade,
  who,
  ...(speaker !== undefined && { speaker }),
  chain,
  flags,
  working,
})

function attributionsOf({ marked, lines }: Paragraph, offset: number, before: number) {
  const { text, attributions } = readMarks(marked)
  const expectations = new Map(lines.map((line) => expectationOf(line)).map((e) => [e.n, e]))
  if (expectations.size !== lines.length) throw new Error('a number is used twice')
  for (const n of expectations.keys())
    if (!attributions.some((a) => a.n === n)) throw new Error(`attribution ${n} is not marked`)
  const shift = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }) as Span)
  return attributions.map((marks) => {
    const expectation = expectations.get(marks.n)
    if (!expectation) throw new Error(`attribution ${marks.n} has no line`)
    if (expectation.kind === 'claim' && !marks.claim.length) throw new Error(`attribution ${marks.n} has no claim`)
    const source = marks.source.map((span) => wordsOf(text, span)).join(' ')
    const asked = withSpeaker(expectation, source)
    return {
      ...asked,
      n: marks.n + before,
      source: shift(marks.source),
      cue: shift(marks.cue),
      claim: shift(marks.claim),
    }
  })
}

function expectationOf(line: string): Expectation & { speaker?: string } {
  const [head = '', speaker = '', chain = '', flags = ''] = line.split('|').map((field) => field.trim())
  const [, n, verdict = '', codes = ''] = /^(?:(\d+) )?(\S+) ?(.*)$/.exec(head) ?? []
  const given = {
    n: Number(n ?? 1),
    chain: chain ? chain.split('>').map((relay) => relay.trim()) : [],
    ...(speaker && { speaker }),
  }
  const more = flags ? (flags.split(/\s+/) as Flag[]) : []
  const kind = notGraded.find((name) => name === verdict)
  if (kind) return { ...given, kind, grade: null, who: codes ? work(codes).who : null, flags: more, working: null }
  const worked = work(codes)
  if (worked.grade !== verdict) throw new Error(`${verdict} by hand, ${worked.grade} by its codes (${worked.text})`)
  const all = [...new Set([...worked.flags, ...more])]
  return { ...given, kind: 'claim', grade: worked.grade, who: worked.who, flags: all, working: worked.text }
}

/** Where no speaker is written: nobody for unnamed sources, not asked for documents, else the source's own words. */
function withSpeaker(expectation: Expectation & { speaker?: string }, source: string): Expectation {
  const { who, speaker } = expectation
  if (speaker) return expectation
  if (who === null || who === 'W-DOC' || who === 'W-DOC-U') return expectation
  if (who === 'W-PR') throw new Error('a person with a role needs a name')
  if (who.startsWith('W-ANON') || who === 'W-NONE') return { ...expectation, speaker: null }
  if (!source) throw new Error('neither speaker nor source')
  return { ...expectation, speaker: source.replace(/^(the|a|an) /i, '').replace(/(?<=s)[’']$|[’']s$/, '') }
}
