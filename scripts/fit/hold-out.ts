/**
 * `npm run fit:hold-out -- 4`: fits on four fifths of the training articles and scores on the other one, number 0 to 4. Writes
 * nothing: it is how a change of features or constructions is measured on articles that the tables have not seen.
 */
import { sharedData } from '../../tests/shared-data.ts'
import { scoreLines, type Score } from '../../tests/bench/attribution/tables.ts'
import { pairs } from '../../cli/json-lines.ts'
import { findByConstructions } from '../../src/engine/attribution/by-constructions.ts'
import { weighBy } from '../../src/engine/attribution/fitted/weigh.ts'
import { finished } from '../../src/engine/attribution/index.ts'
import { fitTables } from './fit-tables.ts'
import { documentOf, readGold } from './gold.ts'
import { lessonsOf } from './lessons.ts'

const parts = 5
const heldOut = Number(process.argv[2] ?? parts - 1)
const corpus = sharedData('bench/polnear-train.jsonl.gz')
const scorer = sharedData('bench/score.mjs')
if (corpus === null || scorer === null) process.exit(1)
const { score } = (await import(scorer)) as { score: (gold: unknown, found: unknown) => Score }

const articles = readGold(corpus)
const isHeldOut = (_: unknown, i: number): boolean => i % parts === heldOut
const tables = fitTables(
  lessonsOf(articles.filter((article, i) => !isHeldOut(article, i))),
  { folds: 4, epochs: 6 },
  console.log,
)

const gold = articles.filter(isHeldOut)
const found = gold.map((article) => {
  const document = documentOf(article)
  const attributions = finished(weighBy(tables, document, findByConstructions(document)), true)
  return {
    id: article.id,
    attributions: attributions.map(({ source, cue, claim }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(claim),
    })),
  }
})
console.log(scoreLines(score(gold, found)).join('\n'))
