import { eachClaimWord } from '../../src/engine/attribution/fitted/claim-word-features.ts'
import { shapes } from '../../src/engine/attribution/fitted/facts.ts'
import {
  candidateRelations,
  confidences,
  lookOver,
  read,
  sumsOf,
  type Reading,
  type Relation,
} from '../../src/engine/attribution/fitted/find-relations.ts'
import { rankFeatureCount, rankFeatures } from '../../src/engine/attribution/fitted/rank-features.ts'
import { relationFactCount, relationFacts } from '../../src/engine/attribution/fitted/relation-facts.ts'
import type { Tables } from '../../src/engine/attribution/fitted/tables.ts'
import { overlap } from '../../tests/bench/attribution/match.ts'
import type { Lesson } from './lessons.ts'
import { trainLogistic, type Choice } from './train-logistic.ts'
import { trainTrees, type Case } from './train-trees.ts'

/** Some articles, and finders that were fitted on others. */
export interface Part {
  readonly lessons: readonly Lesson[]
  readonly tables: Tables
}

interface Found {
  readonly lesson: Lesson
  readonly reading: Reading
  readonly tables: Tables
  readonly relations: readonly Relation[]
  readonly choices: readonly Choice[]
}

/** Takes a line that tells how far a fit has come. */
export type Log = (line: string) => void

/**
 * Fits what weighs whole relations, the sum of weights and the trees that take it as one fact among others, and what tells of
 * each word, seen beside relations so weighed, whether it stands in a claim.
 */
export function fitWeighing(parts: readonly Part[], log: Log): Pick<Tables, 'rank' | 'trees' | 'claimWord'> {
  const found = parts.map(({ lessons, tables }) => lessons.map((lesson) => foundIn(lesson, tables)))
  const choicesOf = (list: readonly (readonly Found[])[]): Choice[] => list.flat().flatMap(({ choices }) => choices)
  const all = choicesOf(found)
  log(`${all.length} relations to weigh, ${all.filter((c) => c.isRight).length} right`)
  const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at)
  const ranks = found.map((_, at) => trainRank(choicesOf(without(found, at))))
  const cases = found.map((part, at) => part.flatMap((one) => casesOf(one, { ...one.tables, rank: ranks[at]! })))
  const words = found.flatMap((part, at) => {
    const trees = fitTrees(without(cases, at).flat())
    return part.flatMap((one) => wordsOf(one, { ...one.tables, rank: ranks[at]!, trees }))
  })
  log(`${words.length} words, ${words.filter((c) => c.isRight).length} in claims`)
  return {
    rank: trainRank(all),
    trees: fitTrees(cases.flat()),
    claimWord: trainLogistic(words, { epochs: 2, rate: 0.05, shrink: 0.003, least: 4, most: 6_000, seed: 7 }),
  }
}

const trainRank = (choices: readonly Choice[]): Tables['rank'] =>
  trainLogistic(choices, { epochs: 5, rate: 0.03, shrink: 0.003, least: 4, most: 12_000, seed: 5 })

const fitTrees = (cases: readonly Case[]): Tables['trees'] =>
  trainTrees(cases, { trees: 200, depth: 4, rate: 0.06, least: 15, shrink: 3, share: 0.6, seed: 11 })

function foundIn(lesson: Lesson, tables: Tables): Found {
  const reading = read(lookOver(lesson.document, lesson.found, tables.vocabulary), tables)
  const relations = candidateRelations(reading, tables)
  const right = matched(lesson, relations)
  const choices = relations.map((_, at) => {
    const hashes = new Int32Array(rankFeatureCount)
    rankFeatures(reading, tables.vocabulary.cueRate, relations, at, hashes)
    return { hashes, isRight: right.has(at) }
  })
  return { lesson, reading, tables, relations, choices }
}

function casesOf({ reading, relations, choices }: Found, tables: Tables): Case[] {
  const odds = sumsOf(reading, tables, relations)
  return choices.map(({ isRight }, at) => {
    const facts = new Float32Array(relationFactCount)
    relationFacts(reading, tables.vocabulary.cueRate, relations, odds, at, facts)
    return { facts, isRight }
  })
}

/** Every word of an article, and whether it stands in a claim. */
function wordsOf({ lesson, reading, relations }: Found, tables: Tables): Choice[] {
  const claimed = new Set(lesson.relations.flatMap(({ claim }) => claim))
  const words: Choice[] = []
  eachClaimWord(reading, relations, confidences(reading, tables, relations), (token, hashes) => {
    if (reading.facts.shape[token] !== shapes.mark) words.push({ hashes: hashes.slice(), isRight: claimed.has(token) })
  })
  return words
}

function matched({ document, relations: gold }: Lesson, relations: readonly Relation[]): Set<number> {
  const words = (tokens: readonly number[]): Set<number> =>
    new Set(tokens.filter((i) => /[\p{L}\p{N}]/u.test(document.tokens[i]!.text)))
  const goldWords = gold.map((g) => ({ source: words(g.source), claim: words(g.claim) }))
  const pairs = relations.flatMap((relation, at) => {
    const source = words(relation.source)
    const claim = words(relation.claim)
    return goldWords.flatMap((g, of) => {
      const both = [overlap(claim, g.claim), overlap(source, g.source)]
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
