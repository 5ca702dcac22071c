import fs from 'node:fs'
import zlib from 'node:zlib'
import { articleFromText } from '../../src/engine/text/plain-text.ts'
import { readText } from '../../src/engine/text/read-text.ts'
import type { TextDocument } from '../../src/engine/text/document.ts'
import { headOf, type WordRates } from './head-of-cue.ts'

export interface GoldArticle {
  readonly id: string
  readonly publisher: string
  readonly text: string
  readonly attributions: readonly { source: Spans; cue: Spans; content: Spans }[]
}
type Spans = readonly (readonly [number, number])[]

/** A gold attribution in token indices. */
export interface GoldRelation {
  readonly head: number
  readonly source: readonly number[]
  readonly cue: readonly number[]
  readonly claim: readonly number[]
}

export function readGold(file: string): GoldArticle[] {
  const bytes = fs.readFileSync(file)
  const text = (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle)
}

export const documentOf = (article: GoldArticle): TextDocument => readText(articleFromText(article.text))

/** The gold attributions of an article in tokens of its document; those whose claim or cue lies in no token are left out. */
export function relationsOf(article: GoldArticle, document: TextDocument, rates?: WordRates): GoldRelation[] {
  return article.attributions.flatMap((a) => {
    const cue = tokensIn(document, a.cue)
    const source = tokensIn(document, a.source)
    const claim = tokensIn(document, a.content)
    if (cue.length === 0 || claim.length === 0) return []
    return [{ head: headOf(document, cue, rates), source, cue, claim }]
  })
}

function tokensIn({ tokens }: TextDocument, spans: Spans): number[] {
  return spans.flatMap(([start, end]) => {
    const inside: number[] = []
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens[middle]!.span.end <= start) low = middle + 1
      else high = middle
    }
    for (; low < tokens.length && tokens[low]!.span.start < end; low++) inside.push(low)
    return inside
  })
}
