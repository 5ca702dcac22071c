import { expect, test } from 'vitest'
import { findByConstructions } from '../../../../src/engine/attribution/by-constructions.ts'
import { eachCandidate, lookOver, read } from '../../../../src/engine/attribution/fitted/find-relations.ts'
import {
  edgeFeatureCount,
  nodeFeatureCount,
  spanFeatures,
} from '../../../../src/engine/attribution/fitted/span-features.ts'
import packed from '../../../../src/engine/attribution/fitted/tables.json' with { type: 'json' }
import { unpackTables } from '../../../../src/engine/attribution/fitted/tables.ts'
import {
  sumFour,
  sumSixteen,
  sumsOfFour,
  sumsOfSixteen,
  unpackTotal,
} from '../../../../src/engine/attribution/fitted/weight-table.ts'
import { scoreWindow } from '../../../../src/engine/attribution/fitted/window-scores.ts'
import { articleFromText } from '../../../../src/engine/text/plain-text.ts'
import { readText } from '../../../../src/engine/text/read-text.ts'

const text = `“We waited, and (as you know) waited again,” Mayor Ana Roth told the Harbour Post on Tuesday, “until the dam, which was old, gave way.” She said that the council — which had warned her — would answer, but officials who asked not to be named denied it.
According to a report by the ministry, the ferry's engine "failed twice", and Lind, its captain, said he “had told them so”; nobody believed him when he complained about the noise, the smoke and, at last, the fire.
Asked whether the bridge was safe, Mr. Oduya replied: “It is.” Critics, among them two engineers, say the numbers, 4.5 and 7, show otherwise.`

const tables = unpackTables(packed)
const document = readText(articleFromText(text))
const reading = read(lookOver(document, findByConstructions(document), tables.vocabulary), tables)

test('what a token shares with the one before it is not weighed again, and the scores are those of all its features', () => {
  let windows = 0
  eachCandidate(reading, tables.vocabulary, (head) => {
    const { facts, others, proposals, context } = reading
    const { first, last } = document.sentences[facts.sentence[head]!]!
    const window = { head, first, last }
    const sides = context.quoteSides[head]!
    const length = last - first + 1
    const node = new Int32Array(length * 4)
    const edge = new Int32Array(length * 16)
    scoreWindow(facts, others, proposals, tables, window, sides, node, edge)

    const nodes = new Int32Array(length * nodeFeatureCount)
    const edges = new Int32Array(length * edgeFeatureCount)
    spanFeatures(facts, others, proposals, tables.vocabulary.cueRate, window, sides, nodes, edges)
    const four = sumsOfFour(1)
    const sixteen = sumsOfSixteen(1)
    const row = new Int32Array(16)
    for (let i = 0; i < length; i++) {
      sumFour(tables.node, nodes.subarray(i * nodeFeatureCount), nodeFeatureCount, four, 0)
      unpackTotal(four, row, 0)
      expect(node.subarray(i * 4, i * 4 + 4)).toEqual(row.subarray(0, 4))
      sumSixteen(tables.edge, edges.subarray(i * edgeFeatureCount), edgeFeatureCount, sixteen, 0)
      unpackTotal(sixteen, row, 0)
      expect(edge.subarray(i * 16, i * 16 + 16)).toEqual(row)
    }
    windows++
  })
  expect(windows).toBeGreaterThan(10)
})
