import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MarkedText, readMarks } from '../bracket-notation.ts'
import type { Who } from '../../src/engine/sources/sourced-claim.ts'
import type { Expectation } from './written-gold.ts'

const fixtures = join(import.meta.dirname, '..', 'fixtures')

/** A row of `tests/fixtures/variation`: a text in bracket notation and what is expected of each of its numbers. */
export interface FixtureRow {
  readonly id: string
  readonly phenomenon: string
  readonly marked: string
  readonly expect: readonly Expectation[]
}

/** A row with its marks read. */
export interface ReadRow extends FixtureRow, MarkedText {
  readonly file: string
}

/** All rows of the `.jsonl` files of a folder under `tests/fixtures`, in the order of the files. */
export function rowsOf(folder: string): ReadRow[] {
  const path = join(fixtures, folder)
  const files = readdirSync(path).filter((name) => name.endsWith('.jsonl'))
  return files.flatMap((file) =>
    linesOf<FixtureRow>(join(path, file)).map((row) => ({ ...row, ...readMarks(row.marked), file })),
  )
}

/** A row of `tests/fixtures/sources`: what is asked about attribution 1. */
export interface SourceRow {
  readonly id: string
  readonly phenomenon: string
  readonly marked: string
  readonly who: Who
  /** Absent: not asked. Null: unnamed. */
  readonly speaker?: string | null
  readonly control: string | null
}

/** The source phrases of one part, with their marks read. */
export const sourceRows = (part: 'development' | 'held-back'): (SourceRow & MarkedText)[] =>
  linesOf<SourceRow>(join(fixtures, 'sources', `${part}.jsonl`)).map((row) => ({ ...row, ...readMarks(row.marked) }))

/** The objects of a JSONL file. */
export const linesOf = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T)
