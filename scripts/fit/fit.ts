/**
 * `npm run fit`: fits the tables of src/engine/attribution/fitted from the training articles of PolNeAR and writes
 * tables.json. Seeded: the same articles and the same code give the same bytes. Takes some minutes.
 */
import fs from 'node:fs'
import { sharedData } from '../../tests/shared-data.ts'
import { fitTables } from './fit-tables.ts'
import { readGold } from './gold.ts'
import { lessonsOf } from './lessons.ts'
import { packTables } from './pack-tables.ts'

const corpus = sharedData('bench/polnear-train.jsonl.gz')
if (corpus === null) process.exit(1)
const packed = packTables(fitTables(lessonsOf(readGold(corpus)), { folds: 4, epochs: 6 }, console.log))
fs.writeFileSync(new URL('../../src/engine/attribution/fitted/tables.json', import.meta.url), packed)
console.log(`tables.json: ${packed.length} bytes`)
