/**
 * `tests/bench/sourcing`: marks that people wrote -> JSONL with offsets that any tool can be scored on. One file a half; what
 * the fields mean stands in the README there.
 */
import { readFileSync } from 'node:fs'
import type { Span } from '../../src/engine/article.ts'
import { readWrittenGold, type WrittenItem } from '../../tests/gold/written-gold.ts'
import type { Packed } from '../data.ts'

const folder = 'tests/bench/sourcing'

export const pack = (): Packed[] =>
  ['development', 'held-back'].map((half) => ({ path: `${folder}/${half}.jsonl`, text: linesOf(half) }))

const linesOf = (half: string): string =>
  (half === 'development' ? ['sentences', 'articles', 'further'] : ['sentences', 'articles'])
    .flatMap((file) => {
      const written = readFileSync(new URL(`../../${folder}/written/${half}/${file}.txt`, import.meta.url), 'utf8')
      return readWrittenGold(written, file === 'further' ? 'f' : half === 'development' ? 'd' : 'h')
    })
    .map((item) => `${JSON.stringify(lineOf(item))}\n`)
    .join('')

const pairs = (spans: readonly Span[]): [number, number][] => spans.map(({ start, end }) => [start, end])

const lineOf = ({ id, phenomenon, text, attributions }: WrittenItem) => ({
  id,
  phenomenon,
  text,
  attributions: attributions.map(({ source, cue, claim, ...expected }) => ({
    source: pairs(source),
    cue: pairs(cue),
    content: pairs(claim),
    ...expected,
  })),
})
