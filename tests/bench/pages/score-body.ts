import { type Article, type BlockKind, wordsOf } from '../../../src/engine/article.ts'
import type { GradedClaim } from '../../../src/engine/report.ts'
import type { ExpectedBody } from './saved-pages.ts'

/** A block that an extractor took for a part of the article. */
export interface TakenBlock {
  readonly text: string
  readonly kind: BlockKind
}

export interface BodyScore {
  /** Expected paragraphs whose tokens come out in order, in one block. */
  readonly found: number
  readonly expected: number
  readonly missed: readonly string[]
  /** Blocks whose tokens occur in none of paragraphs, title, summary, subheadings. */
  readonly wrong: readonly TakenBlock[]
  /** Blocks that count, wrong or not. */
  readonly blocks: number
  /** Standfirsts, subheadings and key points that the reference does not have: not counted, but told. */
  readonly spared: readonly TakenBlock[]
}

const tokens = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
const spares: ReadonlySet<BlockKind> = new Set<BlockKind>(['standfirst', 'subheading', 'key-point'])

/** Scores one page as ../shared/pages/README.md says. */
export function scoreBody(blocks: readonly TakenBlock[], expected: ExpectedBody): BodyScore {
  const taken = blocks.map((block) => ({ block, words: tokens(block.text) })).filter(({ words }) => words.length > 2)
  const wanted = expected.paragraphs.filter((paragraph) => tokens(paragraph).length > 2)
  const missed = wanted.filter((paragraph) => {
    const words = tokens(paragraph)
    return !taken.some((one) => one.words.includes(words))
  })
  const right = [...wanted, expected.title, ...expected.summary, ...expected.subheadings].map(tokens)
  const unknown = taken.filter(({ words }) => !right.some((known) => known.includes(words))).map(({ block }) => block)
  const spared = unknown.filter(({ kind }) => spares.has(kind))
  return {
    found: wanted.length - missed.length,
    expected: wanted.length,
    missed,
    wrong: unknown.filter(({ kind }) => !spares.has(kind)),
    blocks: taken.length - spared.length,
    spared,
  }
}

/** The claims that do not stand in the expected body, each with its words. */
export function claimsOutside(
  article: Article,
  claims: readonly GradedClaim[],
  { title, paragraphs, summary, subheadings }: ExpectedBody,
): string[] {
  const right = [title, ...paragraphs, ...summary, ...subheadings].map(tokens)
  return claims.flatMap(({ attribution }) => {
    const cue = attribution.cue[0]
    const block = cue && article.blocks.find(({ span }) => span.start <= cue.start && cue.end <= span.end)
    if (!block || spares.has(block.kind) || block.kind === 'headline') return []
    const words = wordsOf(article.text, block.span)
    return right.some((known) => known.includes(tokens(words))) ? [] : [words.slice(0, 120)]
  })
}
