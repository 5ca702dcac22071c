import type { Pos, TextDocument } from '../../text/document.ts'
import { entry, type Vocabulary } from './vocabulary.ts'

/**
 * What the fitted steps know of every token, as columns of numbers. Counts (`commas`, `verbs` ...) run from the start of
 * the document: how many lie between two tokens is one subtraction.
 */
export interface Facts {
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly pos: Uint8Array
  readonly shape: Uint8Array
  /** What the lexicon takes the word for. */
  readonly cueClass: Uint8Array
  /** Number of the quotation that holds the token, from 1; 0 outside. */
  readonly quotation: Int32Array
  /** 1 opens a quotation, 2 closes one, 0 neither. */
  readonly mark: Uint8Array
  readonly sentence: Int32Array
  /** First and last token of the noun phrase around a token; the token itself where there is none. */
  readonly phraseFirst: Int32Array
  readonly phraseLast: Int32Array
  readonly commas: Int32Array
  readonly verbs: Int32Array
  readonly clauseWords: Int32Array
  /** Commas, verbs, clause words and marks of quotation in one number, eight bits each: of the difference of two, less than 256 tokens apart, each can be read. */
  readonly counted: Int32Array
  readonly phrases: Int32Array
  readonly brackets: Int32Array
  /** First and last token of the stretch around a token that commas, dashes, brackets, marks of quotation and the like cut out. */
  readonly partFirst: Int32Array
  readonly partLast: Int32Array
  /** Number of the part, from the start of the document. */
  readonly part: Int32Array
}

const posNames: readonly Pos[] = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X', 'SPACE',
] // prettier-ignore
const posNumber = new Map(posNames.map((name, i) => [name, i + 1]))
export const pos = Object.fromEntries(posNames.map((name, i) => [name, i + 1])) as Record<Pos, number>

export const shapes = { lower: 0, capital: 1, capitals: 2, number: 3, mark: 4 } as const

const inPhrase: ReadonlySet<number> = new Set([pos.DET, pos.ADJ, pos.NUM, pos.NOUN, pos.PROPN, pos.PRON, pos.SYM])

export function readFacts(document: TextDocument, vocabulary: Vocabulary): Facts {
  const { tokens, sentences, quotations } = document
  const n = tokens.length
  const column = columnsOf(n + 1)
  const facts = {
    word: column(), lemma: column(), pos: new Uint8Array(n + 1), shape: new Uint8Array(n + 1), cueClass: new Uint8Array(n + 1),
    quotation: column(), mark: new Uint8Array(n + 1), sentence: column(), phraseFirst: column(), phraseLast: column(),
    commas: column(), verbs: column(), clauseWords: column(), counted: column(), phrases: column(), brackets: column(),
    partFirst: column(), partLast: column(), part: column(),
  } // prettier-ignore
  for (const { index, first, last } of sentences) facts.sentence.fill(index, first, last + 1)
  for (const { index, first, last } of quotations) {
    facts.quotation.fill(index + 1, first, last + 1)
    facts.mark[first] = 1
    if (last > first) facts.mark[last] = 2
  }
  let marks = 0
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!
    const known = vocabulary.entryOf(token.word)
    const tag = posNumber.get(token.pos) ?? 0
    const word = entry.word(known)
    facts.word[i] = word
    facts.lemma[i] = vocabulary.lemma[word]!
    facts.shape[i] = entry.shape(known)
    facts.cueClass[i] = entry.cueClass(known)
    facts.pos[i] = tag
    facts.commas[i + 1] = facts.commas[i]! + entry.comma(known)
    facts.verbs[i + 1] =
      facts.verbs[i]! + (tag === pos.VERB || (tag === pos.AUX && facts.pos[i - 1] !== pos.AUX) ? 1 : 0)
    facts.clauseWords[i + 1] = facts.clauseWords[i]! + entry.clauseWord(known)
    marks += facts.mark[i] === 0 ? 0 : 1
    facts.counted[i + 1] =
      facts.commas[i + 1]! + (facts.verbs[i + 1]! << 8) + (facts.clauseWords[i + 1]! << 16) + (marks << 24)
    facts.brackets[i + 1] = facts.brackets[i]! + entry.bracket(known)
  }
  findPhrases(facts, sentences)
  findParts(facts, sentences)
  return facts
}

const columnCount = 15

/** Columns of so many numbers, which lie in one piece of memory: to ask for many small ones takes longer than to fill them. */
function columnsOf(length: number): () => Int32Array {
  const memory = new ArrayBuffer(columnCount * length * 4)
  let taken = 0
  return () => new Int32Array(memory, taken++ * length * 4, length)
}

/** Runs of words that stand in noun phrases; a pronoun, a determiner after a noun, or a capital after none start anew. */
function findPhrases(facts: { -readonly [K in keyof Facts]: Facts[K] }, sentences: TextDocument['sentences']): void {
  let count = 0
  for (const { first, last } of sentences) {
    for (let i = first; i <= last;) {
      let end = i
      let starts = 0
      if (isPhraseWord(facts, i)) {
        starts = 1
        while (end < last && joins(facts, end, end + 1)) end++
      }
      for (let j = i; j <= end; j++) {
        facts.phraseFirst[j] = i
        facts.phraseLast[j] = end
        facts.phrases[j + 1] = count + starts
      }
      count += starts
      i = end + 1
    }
  }
}

const isPhraseWord = (facts: Facts, i: number): boolean => inPhrase.has(facts.pos[i]!)

function joins(facts: Facts, i: number, next: number): boolean {
  const tag = facts.pos[next]!
  if (tag === pos.PART) return facts.shape[next] === shapes.mark // 's, not "to"
  if (!inPhrase.has(tag)) return false
  if (tag === pos.DET || tag === pos.PRON) return facts.pos[i] === pos.DET
  return facts.pos[i] !== pos.PRON || tag !== pos.PRON
}

/** A part ends before and after each mark that cuts; such a mark is a part of its own. */
function findParts(facts: { -readonly [K in keyof Facts]: Facts[K] }, sentences: TextDocument['sentences']): void {
  const cuts = (i: number): boolean =>
    facts.mark[i] !== 0 || (facts.pos[i] === pos.PUNCT && facts.shape[i] === shapes.mark)
  let count = 0
  for (const { first, last } of sentences)
    for (let i = first; i <= last;) {
      let end = i
      if (!cuts(i)) while (end < last && !cuts(end + 1)) end++
      for (let j = i; j <= end; j++) {
        facts.partFirst[j] = i
        facts.partLast[j] = end
        facts.part[j] = count
      }
      count++
      i = end + 1
    }
}
