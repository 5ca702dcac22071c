import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/engine/index.ts'
import { growthOf } from '../growth.ts'
import { claims, type Crafted, crediting, marks } from './crafted-texts.ts'

describe.each<[kind: string, count: number, texts: readonly Crafted[]]>([
  ['marks, words and signs without sense', 16_000, marks],
  ['words that credit on end', 4_000, crediting],
  ['an article of claims on end', 2_000, claims],
])('%s: %d of them cost no more each than a few do', (_kind, count, texts) => {
  test.each(texts.map((text) => [text.what, text] as const))(
    '%s',
    (_what, { of }) => {
      expect(growthOf(count, of, analyse)).toBeLessThan(2)
    },
    120_000,
  )
})
