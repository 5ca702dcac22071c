/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest'
import type { ConstructionExamples } from '../../../src/engine/attribution/construction.ts'
import { constructions } from '../../../src/engine/attribution/constructions/index.ts'
import { findByConstructions } from '../../../src/engine/attribution/by-constructions.ts'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { readText } from '../../../src/engine/text/read-text.ts'
import { readMarks } from '../../bracket-notation.ts'
import { showMarks } from './show-marks.ts'

const files = import.meta.glob<{ examples: ConstructionExamples }>(
  ['../../../src/engine/attribution/constructions/*.ts', '!**/index.ts'],
  { eager: true },
)
const all = Object.entries(files).map(([path, file]) => ({
  name: path.split('/').at(-1)!.replace('.ts', ''),
  examples: file.examples,
}))

/** The attributions marked in a sentence, each shown in a line of its own. */
function marked(sentence: string): string[] {
  const { text, attributions } = readMarks(sentence)
  return attributions.map((attribution) => showMarks(text, attribution))
}

/** What the construction of this name finds in the same words. */
function foundBy(name: string, sentence: string): string[] {
  const { text } = readMarks(sentence)
  return findByConstructions(readText(articleFromText(text)))
    .filter(({ construction }) => construction === name)
    .map((attribution) => showMarks(text, attribution))
}

test('every construction is listed under the name of its file', () => {
  expect(all.map(({ name }) => name).sort()).toEqual(constructions.map(({ name }) => name).sort())
})

describe.each(all)('$name', ({ name, examples }) => {
  test('has at least 4 sentences it finds and 3 it ignores', () => {
    expect(examples.finds.length).toBeGreaterThanOrEqual(4)
    expect(examples.ignores.length).toBeGreaterThanOrEqual(3)
  })
  test.each(examples.finds)('finds %s', (sentence) => {
    expect(foundBy(name, sentence)).toEqual(marked(sentence))
    expect(marked(sentence)).not.toEqual([])
  })
  test.each(examples.ignores)('ignores %s', (sentence) => {
    expect(foundBy(name, sentence)).toEqual([])
  })
  for (const { now, should } of examples.stillWrong ?? [])
    test(`is still wrong about ${should}`, () => {
      expect(foundBy(name, should), 'right at last: move it up').not.toEqual(marked(should))
      expect(foundBy(name, now)).toEqual(marked(now))
    })
})
