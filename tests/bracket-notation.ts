import { type Span, spanOf } from '../src/engine/article.ts'

/** The marked words of one attribution; offsets are UTF-16 code units into the text without marks. */
export interface MarkedAttribution {
  /** Number in the marks, from 1. Marks without a number belong to 1. */
  readonly n: number
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly claim: readonly Span[]
}

/** A marked text as it reads without its marks, and what was marked in it, in the order of the numbers. */
export interface MarkedText {
  readonly text: string
  readonly attributions: readonly MarkedAttribution[]
}

type Part = 'source' | 'cue' | 'claim'

const opens: Readonly<Record<string, Part>> = { '<': 'source', '{': 'cue', '[': 'claim' }
const closes: Readonly<Record<string, Part>> = { '>': 'source', '}': 'cue', ']': 'claim' }

/** `2:` or `1,2:` after an opening mark; a time of day, `[10:30 was too late]`, is none. */
const numbers = /(\d{1,2}(?:,\d{1,2})*):(?!\d)/y

/**
 * Reads bracket notation: `[claim]`, `{cue}`, `<source>`.
 *
 * Several attributions in one text carry numbers, `<1:Lind> {1:said} [1:it held]`; words that two share carry both,
 * `<1,2:Lind>`. Marks may lie inside one another, and a part may be marked in pieces. A backslash makes the sign after it
 * an ordinary one. Throws, naming the place, where marks do not close, cross, or hold nothing, and where an attribution
 * has neither source nor cue. ("Tass: …" in a headline has no cue, "reportedly" no source.)
 */
export function readMarks(marked: string): MarkedText {
  const open: { part: Part; numbers: number[]; start: number }[] = []
  const found = new Map<number, Record<Part, Span[]>>()
  const fail = (why: string, at: number): never => {
    throw new Error(`${why} at ${at}: ${marked.slice(Math.max(0, at - 20), at)}▸${marked.slice(at, at + 30)}`)
  }
  let text = ''
  for (let at = 0; at < marked.length; at++) {
    const sign = marked[at]!
    if (sign === '\\') {
      text += marked[++at] ?? fail('nothing after the backslash', at)
    } else if (opens[sign]) {
      numbers.lastIndex = at + 1
      const label = numbers.exec(marked)
      open.push({ part: opens[sign], numbers: label ? label[1]!.split(',').map(Number) : [1], start: text.length })
      if (label) at += label[0].length
    } else if (closes[sign]) {
      const mark = open.pop()
      if (mark?.part !== closes[sign]) return fail(`"${sign}" closes nothing`, at)
      if (text.slice(mark.start).trim() === '') fail(`empty ${mark.part}`, at)
      for (const n of mark.numbers) {
        const parts = found.get(n) ?? { source: [], cue: [], claim: [] }
        parts[mark.part].push(spanOf(mark.start, text.length))
        found.set(n, parts)
      }
    } else {
      text += sign
    }
  }
  if (open.length) fail(`${open.at(-1)!.part} is not closed`, marked.length)
  const attributions = [...found].sort(([a], [b]) => a - b).map(([n, parts]) => ({ n, ...inOrder(parts) }))
  for (const { n, source, cue } of attributions)
    if (!source.length && !cue.length) fail(`attribution ${n} has neither source nor cue`, marked.length)
  return { text, attributions }
}

function inOrder(parts: Record<Part, Span[]>): Record<Part, Span[]> {
  for (const spans of Object.values(parts)) spans.sort((a, b) => a.start - b.start)
  return parts
}
