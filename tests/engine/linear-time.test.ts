import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/engine/index.ts'
import { claims, type Crafted, crediting, marks } from './crafted-texts.ts'

/** How much longer the long text is than the short one. */
const times = 8
/** What is done in less than this, in ms of the processor, is too quick to be measured, and to cost anybody anything. */
const unnoticed = 20

/** What the processor spends on this thread, in ms: other work on the machine does not count. */
function costOf(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/**
 * What a unit costs in a text of `count` units, as a multiple of what it costs in an eighth of that: 1 is linear, 8 is
 * quadratic. The least of a few turns, because a collection of garbage can fall into any of them.
 */
function growthOf({ of }: Crafted, count: number): number {
  const short = of(count / times)
  const long = of(count)
  let least = Infinity
  for (let turn = 0; turn < 4 && least > 2; turn++) {
    const ofShort = costOf(() => {
      for (let i = 0; i < times; i++) analyse(short)
    })
    const ofLong = costOf(() => analyse(long))
    if (ofLong < unnoticed) return 1
    least = Math.min(least, ofLong / ofShort)
  }
  return least
}

describe.each<[kind: string, count: number, texts: readonly Crafted[]]>([
  ['marks, words and signs without sense', 16_000, marks],
  ['words that credit on end', 8_000, crediting],
  ['an article of claims on end', 2_000, claims],
])('%s: %d of them cost no more each than a few do', (_kind, count, texts) => {
  test.each(texts.map((text) => [text.what, text] as const))(
    '%s',
    (_what, text) => {
      expect(growthOf(text, count)).toBeLessThan(2)
    },
    120_000,
  )
})
