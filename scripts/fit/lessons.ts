import { findByConstructions } from '../../src/engine/attribution/by-constructions.ts'
import type { Lesson } from './fit-tables.ts'
import { documentOf, relationsOf, type GoldArticle } from './gold.ts'
import { wordRates } from './head-of-cue.ts'

/** Articles read, with their gold in tokens and what the constructions find in them. */
export function lessonsOf(articles: readonly GoldArticle[]): Lesson[] {
  const read = articles.map((article) => {
    const document = documentOf(article)
    return { article, document, relations: relationsOf(article, document) }
  })
  const rates = wordRates(read)
  return read.map(({ article, document }) => ({
    id: article.id,
    publisher: article.publisher,
    document,
    relations: relationsOf(article, document, rates),
    found: findByConstructions(document),
  }))
}
