import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitOf, stepCount, stepFrom, stepTo } from '../../../../src/engine/attribution/fitted/chain.ts'
import { bestWays, factorsOf, logOfAll } from '../../../../src/engine/attribution/fitted/chain-scores.ts'
import { findLabellings, labellings } from '../../../../src/engine/attribution/fitted/k-best.ts'

const longest = 4
const scale = 0.05
const most = 6

/** Step and last-state scores that tell all of them apart. */
const step = Float32Array.from({ length: stepCount }, (_, k) => ((k * 37) % 41) - 20)
const final = Float32Array.from({ length: 16 }, (_, state) => ((state * 7) % 11) - 5)

const scored = fc.integer({ min: 1, max: longest }).chain((length) => {
  const sums = (size: number) => fc.array(fc.integer({ min: -60, max: 60 }), { minLength: size, maxLength: size })
  return fc.record({ length: fc.constant(length), node: sums(length * 4), edge: sums(length * 16) })
})

/** Every labelling there is, with its score, the best first. */
function all({ length, node, edge }: { length: number; node: number[]; edge: number[] }) {
  const found: { labels: number[]; score: number }[] = []
  for (let n = 0; n < 4 ** length; n++) {
    const labels = Array.from({ length }, (_, i) => Math.floor(n / 4 ** i) % 4)
    let state = -1
    let score = 0
    labels.forEach((label, i) => {
      const before = state
      state = before < 0 ? bitOf[label]! * 4 + label : ((before >> 2) | bitOf[label]!) * 4 + label
      score += node[i * 4 + label]! + edge[i * 16 + (before < 0 ? 0 : before & 3) * 4 + label]!
      if (before >= 0) score += step[stepFrom.findIndex((from, k) => from === before && stepTo[k] === state)]!
    })
    found.push({ labels, score: (score + final[state]!) * scale })
  }
  return found.sort((a, b) => b.score - a.score)
}

test('the likeliest labellings of a window are those of all, with their probabilities', () => {
  const factors = factorsOf(scale, step, final)
  const ways = new Int32Array(longest * 16)
  const out = labellings(longest, most)
  fc.assert(
    fc.property(scored, (given) => {
      const scores = { length: given.length, node: Int32Array.from(given.node), edge: Int32Array.from(given.edge) }
      bestWays(scores, factors, ways)
      findLabellings(scores, factors, ways, most, out)
      const ofAll = logOfAll(scores, factors)
      const wanted = all(given)
      const sum = wanted.reduce((total, { score }) => total + Math.exp(score), 0)
      expect(out.count).toBe(Math.min(most, wanted.length))
      for (let k = 0; k < out.count; k++) {
        const labels = [...out.labels.subarray(k * given.length, (k + 1) * given.length)]
        expect(Math.exp(out.scores[k]! * scale - ofAll)).toBeCloseTo(Math.exp(wanted[k]!.score) / sum, 9)
        const same = wanted.find((each) => each.labels.join() === labels.join())!
        expect(same.score).toBeCloseTo(wanted[k]!.score, 9) // of two that are as likely, either
      }
    }),
  )
})
