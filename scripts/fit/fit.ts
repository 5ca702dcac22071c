/**
 * `npm run fit`: fits the tables of src/engine/attribution/fitted from the training articles of PolNeAR and writes
 * tables.json. Seeded: the same articles and the same code give the same bytes. Takes some minutes.
 */
import fs from 'node:fs'
import { sharedData } from '../../tests/shared-data.ts'
import { findByConstructions } from '../../src/engine/attribution/by-constructions.ts'
import { fitTables } from './fit-tables.ts'
import { documentOf, readGold, relationsOf } from './gold.ts'
import { wordRates } from './head-of-cue.ts'
import { packTables } from './pack-tables.ts'

const corpus = sharedData('bench/polnear-train.jsonl.gz')
if (corpus === null) process.exit(1)
const articles = readGold(corpus).map((article) => {
  const document = documentOf(article)
  return { article, document, relations: relationsOf(article, document) }
})
const rates = wordRates(articles)
const lessons = articles.map(({ article, document }) => ({
  id: article.id,
  publisher: article.publisher,
  document,
  relations: relationsOf(article, document, rates),
  found: findByConstructions(document),
}))
const packed = packTables(fitTables(lessons, { folds: 4, epochs: 6 }, console.log))
fs.writeFileSync(new URL('../../src/engine/attribution/fitted/tables.json', import.meta.url), packed)
console.log(`tables.json: ${packed.length} bytes`)
