import { readFileSync } from 'node:fs'
import type { Packed } from '../data.ts'
import { readTable } from '../read-table.ts'

const table = (name: string): Record<string, string>[] =>
  readTable(readFileSync(new URL(`../../src/data/rubric/${name}.tsv`, import.meta.url), 'utf8'))

const byCode = (rows: Record<string, string>[], value: (row: Record<string, string>) => unknown): string =>
  JSON.stringify(Object.fromEntries(rows.map((row) => [row.code, value(row)])))

/** The numbers of the rubric as one module. */
export function pack(): Packed[] {
  const text = `// Made by npm run data from the tables beside it.
export const levels = ${JSON.stringify(table('levels').map(({ grade, from }) => ({ grade, from: Number(from) })))} as const
export const originPoints = ${byCode(table('origins'), ({ points }) => Number(points))} as const
export const adjustmentPoints = ${byCode(table('adjustments'), ({ points }) => Number(points))} as const
/** In order of precedence where two limits are equal. */
export const ceilingLimits = ${byCode(table('ceilings'), ({ limit }) => (limit === 'none' ? null : limit))} as const
`
  return [
    { path: 'src/data/rubric/rubric.ts', text },
    { path: 'src/data/rubric/evaluative-words.ts', text: evaluativeWords() },
  ]
}

const evaluativeWords = (): string => `// Made by npm run data from evaluative-words.tsv.
export const evaluativeWords: ReadonlySet<string> = new Set(${JSON.stringify(
  table('evaluative-words')
    .map(({ word }) => word)
    .join(' '),
)}.split(' '))
`
