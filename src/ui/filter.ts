import type { Article } from '../engine/article.ts'
import type { Grade } from '../engine/grading/grade.ts'
import { claimWords, sourceKind, speakerName, type ClaimWithGrade, type SourceKind } from './claims.ts'

/** What the reader wants to see; each part lets everything through when it is null or empty. */
export interface Filter {
  readonly grade: Grade | null
  readonly kind: SourceKind | null
  readonly words: string
  readonly part: Part | null
}

/** Claims that something in the profile stands for: a speaker, a hand, an origin. */
export interface Part {
  /** Equal for the same thing. */
  readonly key: string
  readonly name: string
  readonly claims: readonly string[]
}

export const everything: Filter = { grade: null, kind: null, words: '', part: null }

/** Case and accents do not matter: “hernan” finds “Hernán”. */
const plain = (words: string) =>
  words
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()

const searched = (article: Article, claim: ClaimWithGrade) =>
  plain([claimWords(article, claim), speakerName(claim.speaker), ...claim.relays.map(({ name }) => name)].join(' '))

/** The claims that pass every part of the filter, in the order given. All words searched for must occur. */
export function filtered(article: Article, claims: readonly ClaimWithGrade[], filter: Filter) {
  const part = filter.part && new Set(filter.part.claims)
  const wanted = plain(filter.words).split(/\s+/).filter(Boolean)
  return claims.filter(
    (claim) =>
      (filter.grade === null || claim.verdict.grade === filter.grade) &&
      (filter.kind === null || sourceKind(claim) === filter.kind) &&
      (part === null || part.has(claim.id)) &&
      (wanted.length === 0 || includesAll(searched(article, claim), wanted)),
  )
}

const includesAll = (text: string, words: readonly string[]) => words.every((word) => text.includes(word))
