import { findByConstructions } from '../../src/engine/attribution/by-constructions.ts'
import type { Attribution } from '../../src/engine/attribution/attribution.ts'
import type { TextDocument } from '../../src/engine/text/document.ts'
import { documentOf, relationsOf, type GoldArticle, type GoldRelation } from './gold.ts'
import { wordRates } from './head-of-cue.ts'

/** An article with its gold and with what the constructions found. */
export interface Lesson {
  readonly id: string
  readonly publisher: string
  readonly document: TextDocument
  readonly relations: readonly GoldRelation[]
  readonly found: readonly Attribution[]
}

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
