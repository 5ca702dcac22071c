import { readFileSync } from 'node:fs'
import type { Packed } from '../data.ts'
import { inflect, type IrregularVerb } from '../inflect.ts'
import { readTable } from '../read-table.ts'

const table = (name: string): Record<string, string>[] =>
  readTable(readFileSync(new URL(`../../src/data/cues/${name}.tsv`, import.meta.url), 'utf8'))

/** The cue lexicon as one module: every cue verb with all its forms, the cue nouns and the fixed wordings. */
export function pack(): Packed[] {
  const irregular = new Map(table('irregular').map((row) => [row.base!, row as unknown as IrregularVerb]))
  const verbs = table('verbs').map(({ lemma, class: cueClass, follows }) => ({
    lemma,
    class: cueClass,
    follows: follows!.split(' '),
    forms: inflect(lemma!, irregular),
  }))
  const nouns = table('nouns').map(({ lemma, class: cueClass, follows }) => ({
    lemma,
    class: cueClass,
    follows: follows!.split(' '),
  }))
  const wordings = table('wordings').map(({ wording, kind, class: cueClass }) => ({ wording, kind, class: cueClass }))
  const text = `// Made by npm run data from the tables beside it.
/* eslint-disable max-lines */
import type { NounRow, VerbRow, WordingRow } from './rows.ts'
export const verbs: readonly VerbRow[] = ${JSON.stringify(verbs)}
export const nouns: readonly NounRow[] = ${JSON.stringify(nouns)}
export const wordings: readonly WordingRow[] = ${JSON.stringify(wordings)}
`
  return [{ path: 'src/data/cues/cues.ts', text }]
}
