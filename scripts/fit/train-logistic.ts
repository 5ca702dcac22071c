import type { WeightTable } from '../../src/engine/attribution/fitted/weight-table.ts'
import { indexFeatures, tableOf } from './feature-index.ts'
import { randomNumbers, shuffled } from './random.ts'

/** A yes-or-no question with the hashes of its features. */
export interface Choice {
  readonly hashes: Int32Array
  readonly isRight: boolean
}

export interface LogisticOptions {
  readonly epochs: number
  readonly rate: number
  readonly shrink: number
  readonly least: number
  readonly most: number
  readonly seed: number
}

/** Fits a logistic model by AdaGrad, in a seeded order. */
export function trainLogistic(
  choices: readonly Choice[],
  { epochs, rate, shrink, least, most, seed }: LogisticOptions,
): WeightTable {
  const index = indexFeatures(
    choices.map((c) => c.hashes),
    least,
  )
  const rows = choices.map((c) => index.number(c.hashes))
  const weights = new Float32Array(index.hashes.length)
  const squares = new Float32Array(index.hashes.length).fill(1)
  const random = randomNumbers(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const q of shuffled(choices.length, random)) {
      const row = rows[q]!
      let score = 0
      for (let k = 0; k < row.length; k++) if (row[k]! >= 0) score += weights[row[k]!]!
      const error = (choices[q]!.isRight ? 1 : 0) - 1 / (1 + Math.exp(-score))
      for (let k = 0; k < row.length; k++) {
        const at = row[k]!
        if (at < 0) continue
        const g = error - shrink * weights[at]!
        const s2 = (squares[at]! += g * g)
        weights[at]! += (rate * g) / Math.sqrt(s2)
      }
    }
  }
  return tableOf(index, weights, 1, 1.5, most)
}
