import type { Facts } from './facts.ts'
import type { Proposals } from './proposals.ts'
import type { OtherCues, Window } from './seen-token.ts'
import { eachToken, edgeFeatureCount, edgeGroups, nodeFeatureCount, nodeGroups } from './span-features.ts'
import type { Tables } from './tables.ts'
import { sumFour, sumsOfFour, sumSixteen, sumsOfSixteen, unpackTotal } from './weight-table.ts'

const nodeFeatures = new Int32Array(nodeFeatureCount)
const edgeFeatures = new Int32Array(edgeFeatureCount)
const nodeSums = sumsOfFour(nodeGroups.length)
const edgeSums = sumsOfSixteen(edgeGroups.length)

/**
 * The scores of a window: summed weights of the features of its tokens, `node[i * 4 + label]`, and of the steps to them,
 * `edge[i * 16 + from * 4 + to]`, in units of the tables' scale. Features that a token shares with the one before it are
 * not weighed again.
 */
export function scoreWindow(
  facts: Facts,
  others: OtherCues,
  proposals: Proposals,
  tables: Tables,
  window: Window,
  sides: number,
  node: Int32Array,
  edge: Int32Array,
): void {
  let i = 0
  eachToken(facts, others, proposals, tables.vocabulary.cueRate, window, sides, (cue, is) => {
    for (const { of, at, make } of nodeGroups) if ((is & of) !== 0) make(cue, nodeFeatures, at)
    sumFour(tables.node, nodeFeatures, nodeGroups, is, nodeSums)
    for (const { of, at, make } of edgeGroups) if ((is & of) !== 0) make(cue, edgeFeatures, at)
    sumSixteen(tables.edge, edgeFeatures, edgeGroups, is, edgeSums)
    unpackTotal(nodeSums, node, i * 4)
    unpackTotal(edgeSums, edge, i * 16)
    i++
  })
}
