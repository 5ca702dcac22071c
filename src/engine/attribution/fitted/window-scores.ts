import type { Facts } from './facts.ts'
import type { Proposals } from './proposals.ts'
import type { OtherCues, Window } from './seen-token.ts'
import { eachToken, edgeGroups, nodeGroups } from './span-features.ts'
import type { Tables } from './tables.ts'
import { sumFour, sumsOfFour, sumSixteen, sumsOfSixteen, unpackTotal } from './weight-table.ts'

const features = new Int32Array(16)
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
    for (let g = 0; g < nodeGroups.length; g++) {
      const { of, count, make } = nodeGroups[g]!
      if ((is & of) === 0) continue
      make(cue, features, 0)
      sumFour(tables.node, features, count, nodeSums, g)
    }
    for (let g = 0; g < edgeGroups.length; g++) {
      const { of, count, make } = edgeGroups[g]!
      if ((is & of) === 0) continue
      make(cue, features, 0)
      sumSixteen(tables.edge, features, count, edgeSums, g)
    }
    unpackTotal(nodeSums, node, i * 4)
    unpackTotal(edgeSums, edge, i * 16)
    i++
  })
}
