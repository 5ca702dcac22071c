import { vocabularyOf, type Vocabulary } from './vocabulary.ts'
import { bytesOf, unpack, type PackedTable, type WeightTable } from './weight-table.ts'

/** All that was fitted. */
export interface Tables {
  readonly vocabulary: Vocabulary
  readonly cue: WeightTable
  readonly node: WeightTable
  readonly edge: WeightTable
  readonly step: Float32Array
  readonly final: Float32Array
  readonly extend: WeightTable
  readonly rank: WeightTable
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
}

export function unpackTables(packed: PackedTables): Tables {
  return {
    vocabulary: vocabularyOf(packed.words.split(' '), packed.lemmas, bytesOf(packed.cueRate)),
    cue: unpack(packed.cue),
    node: unpack(packed.node),
    edge: unpack(packed.edge),
    step: Float32Array.from(packed.step),
    final: Float32Array.from(packed.final),
    extend: unpack(packed.extend),
    rank: unpack(packed.rank),
  }
}
