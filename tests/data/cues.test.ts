import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../scripts/read-table.ts'
import { findByConstructions } from '../../src/engine/attribution/by-constructions.ts'
import { articleFromText } from '../../src/engine/text/plain-text.ts'
import { readText } from '../../src/engine/text/read-text.ts'
import { readMarks } from '../bracket-notation.ts'
import { showMarks } from '../engine/attribution/show-marks.ts'

const classes =
  'SAY ANNOUNCE RELAY FACTIVE ADMIT ARGUE DISTANCE ACCUSE DENY BELIEVE FORECAST HINT DIRECT COMMIT EVALUATE MANNER NONCLAIM QUESTION SPEECH-ACT EVIDENTIAL'
const follows: Record<string, string> = {
  verbs:
    'clause quote addressee about question to ing N N-of N-for N-to N-as N-at N-adj N-fact N-doc N-ing N-saying N-of-speech',
  nouns: 'that clause of about to in',
}

describe.each(['verbs', 'nouns', 'wordings'])('%s.tsv', (name) => {
  const rows = readTable(readFileSync(new URL(`../../src/data/cues/${name}.tsv`, import.meta.url), 'utf8'))
  const keyOf = (row: Record<string, string>): string => row['lemma'] ?? row['wording']!

  test('is sorted, and says everything once', () => {
    const keys = rows.map(keyOf)
    expect(keys).toEqual([...new Set(keys)].sort())
  })

  test('uses only the classes and frames that are explained', () => {
    for (const row of rows) {
      expect(classes.split(' '), keyOf(row)).toContain(row['class'])
      for (const frame of row['follows']?.split(' ') ?? [])
        expect(follows[name]!.split(' '), keyOf(row)).toContain(frame)
    }
  })

  test.each(rows.map((row) => [keyOf(row), row['example']!]))('%s: %s', (_key, example) => {
    const { text, attributions } = readMarks(example)
    const found = findByConstructions(readText(articleFromText(text)))
    expect(found.map((attribution) => showMarks(text, attribution))).toEqual(
      attributions.map((attribution) => showMarks(text, attribution)),
    )
    expect(attributions).toHaveLength(1)
  })
})
