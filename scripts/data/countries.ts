import { readFileSync } from 'node:fs'
import type { Packed } from '../data.ts'
import { readTable } from '../read-table.ts'

const cells = (cell: string | undefined): string[] => (cell === '-' ? [] : cell!.split(', '))

/** Countries with their names, the words for their people, and the cities that stand for their governments. */
export function pack(): Packed[] {
  const rows = readTable(readFileSync(new URL('../../src/data/places/countries.tsv', import.meta.url), 'utf8'))
  const lines = rows.map((row) => JSON.stringify([row.code, cells(row.names), cells(row.people), cells(row.seat)]))
  const text = `// Made by npm run data from the table beside it.
type Country = readonly [code: string, names: readonly string[], people: readonly string[], seats: readonly string[]]

export const countries: readonly Country[] = [${lines.join(',\n')}]
`
  return [{ path: 'src/data/places/countries.ts', text }]
}
