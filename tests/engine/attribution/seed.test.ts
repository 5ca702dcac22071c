import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Span, spanOf } from '../../../src/engine/article.ts'
import type { Attribution } from '../../../src/engine/attribution/attribution.ts'
import { findAttributions } from '../../../src/engine/attribution/index.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { readText } from '../../../src/engine/text/read-text.ts'
import { sharedData } from '../../shared-data.ts'
import { wordOverlap } from './word-overlap.ts'

interface Gold {
  readonly attributions: readonly {
    id: string
    source_span: [number, number][]
    cue_span: [number, number][]
    claim_span: [number, number][]
    relay?: string
  }[]
  readonly not_flagged: readonly { text: string; span: [number, number] }[]
}

const spansOf = (pairs: readonly [number, number][]): Span[] => pairs.map(([start, end]) => spanOf(start, end))
const meet = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end))

const folder = sharedData('seed/')
describe.skipIf(folder === null)('the seed article', () => {
  const text = folder === null ? '' : readFileSync(`${folder}article.txt`, 'utf8')
  const gold: Gold =
    folder === null ? { attributions: [], not_flagged: [] } : JSON.parse(readFileSync(`${folder}gold.json`, 'utf8'))
  const found = findAttributions(readText(articleFromText(text)))

  /** Source and cue with those of the layers: a nested attribution has all of them in its gold. */
  const sourcesOf = (a: Attribution) => [a.source, ...a.layers.map(({ source }) => source)]
  const cuesOf = (a: Attribution) => [...a.cue, ...a.layers.flatMap(({ cue }) => cue)]

  test('holds 21 attributions, and nothing else is found', () => {
    expect(gold.attributions).toHaveLength(21)
    expect(found).toHaveLength(21)
  })

  test.each(gold.attributions)('$id is found: $cue', ({ id, source_span, cue_span, claim_span }) => {
    const [source, ...outer] = spansOf(source_span)
    const match = found.find(
      (a) => meet(cuesOf(a), spansOf(cue_span)) && wordOverlap(text, a.claim, spansOf(claim_span)) >= 0.8,
    )
    expect(match, id).toBeDefined()
    expect(wordOverlap(text, match!.source, source ? [source] : [])).toBeGreaterThanOrEqual(0.8)
    for (const span of outer)
      expect(sourcesOf(match!).some((words) => wordOverlap(text, words, [span]) >= 0.8)).toBe(true)
  })

  test('the speech act is listed, not a claim', () => {
    const speechActs = found.filter(({ kind }) => kind === 'speech-act')
    expect(speechActs.map(({ source }) => text.slice(source[0]!.start, source[0]!.end))).toEqual(['Wang'])
  })

  test.each([
    ['A6', 'Reuters'],
    ['A9', 'Russian state-run news outlet Tass'],
  ])('%s was passed on by %s', (id, relay) => {
    const { claim_span } = gold.attributions.find((a) => a.id === id)!
    const match = found.find((a) => wordOverlap(text, a.claim, spansOf(claim_span)) >= 0.8)
    expect(match?.layers.map(({ source }) => source.map(({ start, end }) => text.slice(start, end)).join(' '))).toEqual(
      [relay],
    )
  })

  test.each(gold.not_flagged)('$text is left alone', ({ span }) => {
    expect(found.filter((a) => meet([...a.source, ...a.cue, ...a.claim], spansOf([span])))).toEqual([])
  })
})
