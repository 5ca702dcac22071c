import { factorsOf, type Factors } from './chain-scores.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'
import { unpackTrees, type PackedTrees, type Trees } from './trees.ts'
import { bytesOf, unpack, type PackedTable, type WeightTable } from './weight-table.ts'

/** All that was fitted. */
export interface Tables {
  readonly vocabulary: Vocabulary
  readonly cue: WeightTable
  readonly node: WeightTable
  readonly edge: WeightTable
  /** Scores of steps between states and of last states, in units of `node.scale`, which is that of `edge` too. */
  readonly step: Float32Array
  readonly final: Float32Array
  readonly factors: Factors
  readonly extend: WeightTable
  readonly rank: WeightTable
  readonly trees: Trees
  readonly claimWord: WeightTable
}

/** The tables as `npm run fit` writes them. */
export interface PackedTables {
  /** Words apart by spaces, and by word the number of its lemma. */
  readonly words: string
  readonly lemmas: readonly number[]
  readonly cueRate: string
  readonly cue: PackedTable
  readonly node: PackedTable
  readonly edge: PackedTable
  readonly step: readonly number[]
  readonly final: readonly number[]
  readonly extend: PackedTable
  readonly rank: PackedTable
  readonly trees: PackedTrees
  readonly claimWord: PackedTable
}

export function unpackTables(packed: PackedTables): Tables {
  return {
    vocabulary: vocabularyOf(packed.words.split(' '), packed.lemmas, bytesOf(packed.cueRate)),
    cue: unpack(packed.cue),
    ...chainTables(unpack(packed.node), unpack(packed.edge), packed.step, packed.final),
    extend: unpack(packed.extend),
    rank: unpack(packed.rank),
    trees: unpackTrees(packed.trees),
    claimWord: unpack(packed.claimWord),
  }
}

/** The tables of the chain, from scores of steps and last states that are logs. */
export function chainTables(
  node: WeightTable,
  edge: WeightTable,
  stepScores: ArrayLike<number>,
  finalScores: ArrayLike<number>,
): Pick<Tables, 'node' | 'edge' | 'step' | 'final' | 'factors'> {
  if (node.scale !== edge.scale) throw new Error('node and edge are summed with one another: they need one scale')
  const step = Float32Array.from(stepScores, (score) => score / node.scale)
  const final = Float32Array.from(finalScores, (score) => score / node.scale)
  return { node, edge, step, final, factors: factorsOf(node.scale, step, final) }
}
