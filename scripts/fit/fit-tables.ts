import { labels } from '../../src/engine/attribution/fitted/chain.ts'
import { extendFeatureCount, extendFeatures, nextRun } from '../../src/engine/attribution/fitted/extend-features.ts'
import {
  eachCandidate,
  lookOver,
  read,
  type Ground,
  type Reading,
} from '../../src/engine/attribution/fitted/find-relations.ts'
import { longestSentence } from '../../src/engine/attribution/fitted/seen-token.ts'
import { edgeFeatureCount, nodeFeatureCount, spanFeatures } from '../../src/engine/attribution/fitted/span-features.ts'
import type { Tables } from '../../src/engine/attribution/fitted/tables.ts'
import type { Trees } from '../../src/engine/attribution/fitted/trees.ts'
import type { Vocabulary } from '../../src/engine/attribution/fitted/vocabulary.ts'
import { emptyTable } from '../../src/engine/attribution/fitted/weight-table.ts'
import { buildVocabulary } from './build-vocabulary.ts'
import { fitWeighing, type Log, type Part } from './fit-weighing.ts'
import type { GoldRelation } from './gold.ts'
import type { Lesson } from './lessons.ts'
import { trainChain, type Example } from './train-chain.ts'
import { trainLogistic, type Choice } from './train-logistic.ts'

export interface FitOptions {
  readonly folds: number
  readonly epochs: number
}

/** The tables, with the words and lemma numbers of their vocabulary. */
export type Fitted = Tables & { readonly words: readonly string[]; readonly lemmas: readonly number[] }

const empty = emptyTable(1, 1, 64, 4)
const noTrees: Trees = { depth: 1, fact: new Uint8Array(), bound: new Float32Array(), leaf: new Float32Array() }

/**
 * Fits all steps. The last ones, which weigh whole relations, must see mistakes as they will be made: they learn from
 * relations found in each part of the articles by steps fitted on the others.
 */
export function fitTables(lessons: readonly Lesson[], { folds, epochs }: FitOptions, log: Log): Fitted {
  const parts = Array.from({ length: folds }, (_, part): Part => {
    log(`part ${part + 1} of ${folds}`)
    const rest = lessons.filter((_, i) => i % folds !== part)
    return { lessons: lessons.filter((_, i) => i % folds === part), tables: fitFinders(rest, epochs, log) }
  })
  return { ...fitFinders(lessons, epochs, log), ...fitWeighing(parts, log) }
}

function fitFinders(lessons: readonly Lesson[], epochs: number, log: Log): Fitted {
  const vocabulary = buildVocabulary(lessons)
  const grounds = lessons.map(({ document, found }) => lookOver(document, found, vocabulary))
  const cueChoices = lessons.map((lesson, i) => cueChoicesOf(lesson, grounds[i]!, vocabulary))
  const chain: Example[] = []
  const extend: Choice[] = []
  // How likely other words are cues must be as good a guess as it will be: by what was fitted on the other articles.
  const guesses = Array.from({ length: guessParts }, (_, part) =>
    trainCue(cueChoices.filter((_, i) => i % guessParts !== part).flat()),
  )
  lessons.forEach((lesson, i) => {
    const reading = read(grounds[i]!, { vocabulary, cue: guesses[i % guessParts]! })
    for (const relation of lesson.relations) {
      const example = windowOf(reading, relation, vocabulary)
      if (example) chain.push(example)
      extend.push(...extendChoices(reading, relation, vocabulary))
    }
  })
  log(`${cueChoices.flat().length} candidate cues, ${chain.length} windows, ${extend.length} quotations beside`)
  return {
    vocabulary,
    words: vocabulary.words,
    lemmas: vocabulary.lemmas,
    cue: trainCue(cueChoices.flat()),
    extend: trainLogistic(extend, { epochs: 6, rate: 0.05, shrink: 0.003, least: 3, most: 4_000, seed: 2 }),
    rank: empty,
    trees: noTrees,
    claimWord: empty,
    ...trainChain(
      chain,
      {
        epochs,
        rate: 0.02,
        shrink: 0.01,
        average: 1,
        leastNode: 3,
        leastEdge: 4,
        mostNode: 26_000,
        mostEdge: 6_500,
        seed: 3,
      },
      log,
    ),
  }
}

const guessParts = 5

const trainCue = (choices: readonly Choice[]): Tables['cue'] =>
  trainLogistic(choices, { epochs: 4, rate: 0.05, shrink: 0.003, least: 3, most: 26_000, seed: 1 })

function cueChoicesOf({ relations }: Lesson, ground: Ground, vocabulary: Vocabulary): Choice[] {
  const choices: Choice[] = []
  const heads = new Set(relations.map((r) => r.head))
  eachCandidate(ground, vocabulary, (head, hashes) =>
    choices.push({ hashes: hashes.slice(), isRight: heads.has(head) }),
  )
  return choices
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
