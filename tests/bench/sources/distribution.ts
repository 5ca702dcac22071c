import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { spanOf } from '../../../src/engine/article.ts'
import { resolveSources } from '../../../src/engine/sources/index.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { readText } from '../../../src/engine/text/read-text.ts'
import { attributionOf } from '../../attributions-of.ts'
import { sharedData } from '../../shared-data.ts'

type Pair = readonly [number, number]

interface GoldArticle {
  readonly text: string
  readonly attributions: readonly {
    readonly source: readonly Pair[]
    readonly cue: readonly Pair[]
    readonly content: readonly Pair[]
  }[]
}

export interface Distribution {
  readonly sources: number
  /** Sources with words that got a kind and a speaker who is not unclear. */
  readonly share: number
  readonly kinds: Readonly<Record<string, number>>
  readonly microsecondsPerToken: number
}

/** What kinds the sources of PolNeAR's dev part get, on its gold spans. Null without the data. */
export function distribution(): Distribution | null {
  const path = sharedData('bench/polnear-dev.jsonl.gz')
  if (path === null) return null
  const articles = gunzipSync(readFileSync(path))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldArticle)
  const prepared = articles.map(({ text, attributions }) => {
    const document = readText(articleFromText(text))
    const spans = (pairs: readonly Pair[]) => pairs.map(([start, end]) => spanOf(start, end))
    const inText = attributions
      .filter(({ cue, content }) => cue.length > 0 && content.length > 0)
      .map(({ source, cue, content }) =>
        attributionOf(document, { source: spans(source), cue: spans(cue), claim: spans(content) }),
      )
      .sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)
    return { document, inText }
  })
  for (const { document, inText } of prepared.slice(0, 20)) resolveSources(document, inText) // warm
  const begun = performance.now()
  const claims = prepared.flatMap(({ document, inText }) => resolveSources(document, inText))
  const taken = performance.now() - begun
  const tokens = prepared.reduce((sum, { document }) => sum + document.tokens.length, 0)
  const kinds: Record<string, number> = {}
  for (const { who } of claims) kinds[who] = (kinds[who] ?? 0) + 1
  const withWords = claims.filter(({ attribution }) => attribution.source.length > 0)
  const given = withWords.filter(({ who, speaker }) => who !== 'W-NONE' && speaker.known !== 'unclear')
  return {
    sources: withWords.length,
    share: given.length / withWords.length,
    kinds: Object.fromEntries(Object.entries(kinds).sort(([, a], [, b]) => b - a)),
    microsecondsPerToken: (taken * 1000) / tokens,
  }
}
