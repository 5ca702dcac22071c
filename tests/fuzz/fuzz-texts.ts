import fc from 'fast-check'
import { analyse } from '../../src/engine/index.ts'
import { articleFromText } from '../../src/engine/text/plain-text.ts'
import { faultInReport } from './faults-in-report.ts'
import type { Fuzzed } from './fuzzed.ts'
import { anyText } from './texts.ts'

/** Longer than this for a text of a few paragraphs means that something goes round and round, in ms. */
const slowest = 3_000

/** Analyses this many generated texts. A failure is shrunk to a smallest text that still fails. */
export function fuzzTexts(count: number, seed: number): Fuzzed {
  let claims = 0
  const property = fc.property(anyText, (text) => {
    const article = articleFromText(text)
    const start = performance.now()
    const report = analyse(article)
    if (performance.now() - start > slowest) throw new Error('took too long')
    claims += report.claims.length
    const fault = faultInReport(article, report)
    if (fault) throw new Error(fault)
  })
  const { failed, counterexample, numRuns, errorInstance, counterexamplePath } = fc.check(property, {
    numRuns: count,
    seed,
  })
  const failure = failed
    ? `${String(errorInstance)}\npath ${counterexamplePath}\n${JSON.stringify(counterexample?.[0])}`
    : null
  return { runs: numRuns, found: `${claims} claims`, failure }
}
