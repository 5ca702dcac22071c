import { labels } from '../../src/engine/attribution/fitted/chain.ts'
import { extendFeatureCount, extendFeatures, nextRun } from '../../src/engine/attribution/fitted/extend-features.ts'
import {
  candidateRelations,
  eachCandidate,
  read,
  type Reading,
  type Relation,
} from '../../src/engine/attribution/fitted/find-relations.ts'
import { rankFeatureCount, rankFeatures } from '../../src/engine/attribution/fitted/rank-features.ts'
import { longestSentence } from '../../src/engine/attribution/fitted/seen-token.ts'
import { edgeFeatureCount, nodeFeatureCount, spanFeatures } from '../../src/engine/attribution/fitted/span-features.ts'
import type { Tables } from '../../src/engine/attribution/fitted/tables.ts'
import type { Vocabulary } from '../../src/engine/attribution/fitted/vocabulary.ts'
import { emptyTable } from '../../src/engine/attribution/fitted/weight-table.ts'
import type { Attribution } from '../../src/engine/attribution/attribution.ts'
import type { TextDocument } from '../../src/engine/text/document.ts'
import { buildVocabulary } from './build-vocabulary.ts'
import type { GoldRelation } from './gold.ts'
import { trainChain, type Example } from './train-chain.ts'
import { trainLogistic, type Choice } from './train-logistic.ts'

/** An article with its gold and with what the constructions found. */
export interface Lesson {
  readonly id: string
  readonly publisher: string
  readonly document: TextDocument
  readonly relations: readonly GoldRelation[]
  readonly found: readonly Attribution[]
}

export interface FitOptions {
  readonly folds: number
  readonly epochs: number
}

/** The tables, with the words and lemma numbers of their vocabulary. */
export type Fitted = Tables & { readonly words: readonly string[]; readonly lemmas: readonly number[] }

export type Log = (line: string) => void

const empty = emptyTable(1, 1, 64)

/**
 * Fits all steps. The last one, which weighs whole relations, must see mistakes as they will be made: it learns from
 * relations found in each part of the articles by steps fitted on the others.
 */
export function fitTables(lessons: readonly Lesson[], { folds, epochs }: FitOptions, log: Log): Fitted {
  const choices: Choice[] = []
  for (let fold = 0; fold < folds; fold++) {
    log(`part ${fold + 1} of ${folds}`)
    const tables = fitFinders(
      lessons.filter((_, i) => i % folds !== fold),
      epochs,
      log,
    )
    for (const lesson of lessons.filter((_, i) => i % folds === fold)) choices.push(...rankChoices(lesson, tables))
  }
  log(`${choices.length} relations to weigh, ${choices.filter((c) => c.isRight).length} right`)
  const rank = trainLogistic(choices, { epochs: 5, rate: 0.03, shrink: 0.003, least: 4, most: 12_000, seed: 5 })
  return { ...fitFinders(lessons, epochs, log), rank }
}

function fitFinders(lessons: readonly Lesson[], epochs: number, log: Log): Fitted {
  const vocabulary = buildVocabulary(lessons)
  const cue: Choice[] = []
  const chain: Example[] = []
  const extend: Choice[] = []
  for (const lesson of lessons) {
    const reading = read(lesson.document, lesson.found, vocabulary)
    const heads = new Set(lesson.relations.map((r) => r.head))
    eachCandidate(reading, vocabulary, (head, hashes) => cue.push({ hashes: hashes.slice(), isRight: heads.has(head) }))
    for (const relation of lesson.relations) {
      const example = windowOf(reading, relation, vocabulary)
      if (example) chain.push(example)
      extend.push(...extendChoices(reading, relation, vocabulary))
    }
  }
  log(`${cue.length} candidate cues, ${chain.length} windows, ${extend.length} quotations beside`)
  return {
    vocabulary,
    words: vocabulary.words,
    lemmas: vocabulary.lemmas,
    cue: trainLogistic(cue, { epochs: 4, rate: 0.05, shrink: 0.003, least: 3, most: 49_000, seed: 1 }),
    extend: trainLogistic(extend, { epochs: 6, rate: 0.05, shrink: 0.003, least: 3, most: 4_000, seed: 2 }),
    rank: empty,
    ...trainChain(
      chain,
      { epochs, rate: 0.02, shrink: 0.01, leastNode: 3, leastEdge: 4, mostNode: 52_000, mostEdge: 13_000, seed: 3 },
      log,
    ),
  }
}

function windowOf(
  { document, facts, others, context, proposals }: Reading,
  relation: GoldRelation,
  vocabulary: Vocabulary,
): Example | undefined {
  const { head } = relation
  const { first, last } = document.sentences[facts.sentence[head]!]!
  const length = last - first + 1
  if (length > longestSentence) return undefined
  const nodes = new Int32Array(length * nodeFeatureCount)
  const edges = new Int32Array(length * edgeFeatureCount)
  spanFeatures(
    facts,
    others,
    proposals,
    vocabulary.cueRate,
    { head, first, last },
    context.quoteSides[head]!,
    nodes,
    edges,
  )
  const gold = new Uint8Array(length)
  for (const [tokens, label] of [
    [relation.claim, labels.claim],
    [relation.source, labels.source],
    [relation.cue, labels.cue],
  ] as const)
    for (const i of tokens) if (i >= first && i <= last) gold[i - first] = label
  return { length, labels: gold, nodes, edges }
}

function extendChoices({ document, facts }: Reading, relation: GoldRelation, vocabulary: Vocabulary): Choice[] {
  const sentence = document.sentences[facts.sentence[relation.head]!]!
  const claim = new Set(relation.claim)
  const inSentence = relation.claim.filter((i) => i >= sentence.first && i <= sentence.last).sort((a, b) => a - b)
  const home = {
    head: relation.head,
    lemma: facts.lemma[relation.head]!,
    first: sentence.first,
    last: sentence.last,
    claimFirst: inSentence[0] ?? -1,
    claimLast: inSentence.at(-1) ?? -1,
    hasSource: relation.source.length > 0,
  }
  const choices: Choice[] = []
  for (const direction of [1, -1] as const) {
    let edge = direction === 1 ? home.last : home.first
    for (let taken = 0; ; taken++) {
      const run = nextRun(document, facts, edge, direction, sentence.index)
      if (run === undefined) break
      let inside = 0
      for (let i = run.first; i <= run.last; i++) if (claim.has(i)) inside++
      const isRight = inside * 2 > run.last - run.first + 1
      const hashes = new Int32Array(extendFeatureCount)
      extendFeatures(document, facts, vocabulary.cueRate, home, run, direction, taken, hashes)
      choices.push({ hashes, isRight })
      if (!isRight) break
      edge = direction === 1 ? run.last : run.first
    }
  }
  return choices
}

/** The relations found in an article, each with whether a gold one has its claim and its source, both by half. */
export function rankChoices(lesson: Lesson, tables: Tables): (Choice & { relation: Relation })[] {
  const reading = read(lesson.document, lesson.found, tables.vocabulary)
  const relations = candidateRelations(reading, tables)
  const right = matched(lesson, relations)
  return relations.map((relation, at) => {
    const hashes = new Int32Array(rankFeatureCount)
    rankFeatures(reading, tables.vocabulary.cueRate, relations, at, hashes)
    return { hashes, isRight: right.has(at), relation }
  })
}

function matched({ document, relations: gold }: Lesson, relations: readonly Relation[]): Set<number> {
  const words = (tokens: readonly number[]): Set<number> =>
    new Set(tokens.filter((i) => /[\p{L}\p{N}]/u.test(document.tokens[i]!.text)))
  const goldWords = gold.map((g) => ({ source: words(g.source), claim: words(g.claim) }))
  const pairs = relations.flatMap((relation, at) => {
    const source = words(relation.source)
    const claim = words(relation.claim)
    return goldWords.flatMap((g, of) => {
      const both = [jaccard(claim, g.claim), jaccard(source, g.source)]
      return both.every((value) => value >= 0.5) ? [{ at, of, value: both[0]! + both[1]! }] : []
    })
  })
  pairs.sort((a, b) => b.value - a.value)
  const right = new Set<number>()
  const taken = new Set<number>()
  for (const { at, of } of pairs) {
    if (right.has(at) || taken.has(of)) continue
    right.add(at)
    taken.add(of)
  }
  return right
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1
  let both = 0
  for (const i of a) if (b.has(i)) both++
  return both / (a.size + b.size - both)
}
