import type { PackedTables } from '../../src/engine/attribution/fitted/tables.ts'
import type { PackedTrees, Trees } from '../../src/engine/attribution/fitted/trees.ts'
import { pack } from './feature-index.ts'
import type { Fitted } from './fit-tables.ts'

/** The tables as they are written to the file, the same bytes for the same tables. */
export function packTables(tables: Fitted): string {
  const { scale } = tables.node
  const rounded = (list: Float32Array): number[] => [...list].map((value) => Math.round(value * scale * 1000) / 1000)
  const packed: PackedTables = {
    words: tables.words.join(' '),
    lemmas: tables.lemmas,
    cueRate: Buffer.from(tables.vocabulary.cueRate).toString('base64'),
    cue: pack(tables.cue),
    node: pack(tables.node),
    edge: pack(tables.edge),
    step: rounded(tables.step),
    final: rounded(tables.final),
    extend: pack(tables.extend),
    rank: pack(tables.rank),
    trees: packTrees(tables.trees),
    claimWord: pack(tables.claimWord),
  }
  return `${JSON.stringify(packed)}\n`
}

function packTrees({ depth, fact, bound, leaf }: Trees): PackedTrees {
  const base64 = ({ buffer, byteOffset, byteLength }: Uint8Array | Float32Array): string =>
    Buffer.from(buffer, byteOffset, byteLength).toString('base64')
  return { depth, fact: base64(fact), bound: base64(bound), leaf: base64(leaf) }
}
