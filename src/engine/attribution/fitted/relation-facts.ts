import type { CueClass } from '../../../data/cues/cue-class.ts'
import type { Sentence } from '../../text/document.ts'
import { classOfCue } from './class-of-cue.ts'
import { shapes } from './facts.ts'
import { factsBeside } from './facts-beside.ts'
import type { Reading, Relation } from './find-relations.ts'
import { gapsIn } from './token-lists.ts'

export const relationFactCount = 71

/** From words of speech down to words of mind, so that a bound parts them; others are 0, words of no lexicon -1. */
const classNumbers: Readonly<Partial<Record<CueClass, number>>> = {
  SAY: 12, ANNOUNCE: 11, RELAY: 10, ADMIT: 9, ARGUE: 8, DENY: 7, ACCUSE: 6, DIRECT: 5, COMMIT: 4, FORECAST: 3, BELIEVE: 2, FACTIVE: 1,
} // prettier-ignore

/** Stands for the place of a part that is not there. */
const absent = 99

/** Adds one number to the row of facts. */
export type Put = (fact: number) => void

/** What the trees know of relation `at` of a document, as a row of numbers. `odds` are those of every relation by its weights alone. */
export function relationFacts(
  reading: Reading,
  cueRate: Uint8Array,
  relations: readonly Relation[],
  odds: Float64Array,
  at: number,
  out: Float32Array,
): void {
  const relation = relations[at]!
  const { facts, document } = reading
  const home = document.sentences[facts.sentence[relation.head]!]!
  let made = 0
  const put: Put = (fact) => {
    out[made++] = fact
  }
  put(odds[at]!)
  whatStepsSay(relation, put)
  put(cueRate[facts.lemma[relation.head]!]!)
  whatConstructionsSay(reading, relation, put)
  whereItStands(reading, relation, home, put)
  howItIsQuoted(reading, relation, put)
  whereItsPartsEnd(reading, relation, put)
  whatItsPartsHold(reading, relation, home, put)
  factsBeside(facts, relations, odds, at, put)
  if (made !== relationFactCount) throw new Error(`relation facts: ${made}`)
}

function whatStepsSay({ cueScore, spanScore, agreement, extendScore, place }: Relation, put: Put): void {
  put(cueScore)
  put(spanScore)
  put(Math.log(agreement / (1.001 - Math.min(1, agreement))))
  put(extendScore)
  put(place)
}

function whatConstructionsSay({ document, proposals }: Reading, { head, source, claim }: Relation, put: Put): void {
  const number = proposals.cueOf[head]!
  const own = number === 0 ? undefined : proposals.parts[number - 1]
  put(own === undefined ? 0 : agreement(own.source, source))
  put(own === undefined ? 0 : agreement(own.claim, claim))
  put(proposals.owner[head] === number ? 0 : proposals.label[head]!)
  const cueClass = classOfCue(document, head)?.cueClass
  put(cueClass === undefined ? -1 : (classNumbers[cueClass] ?? 0))
}

/** How far a part is what the construction has: 2 begins and ends there, 1 one of both, -1 neither. */
function agreement(ranges: readonly number[], tokens: readonly number[]): number {
  if (ranges.length === 0 || tokens.length === 0) return ranges.length === tokens.length ? 2 : -1
  const begins = ranges[0] === tokens[0]
  const ends = Math.abs(ranges.at(-1)! - tokens.at(-1)!) <= 1
  return begins && ends ? 2 : begins || ends ? 1 : -1
}

function whereItStands({ facts }: Reading, { head, source, cue, claim }: Relation, home: Sentence, put: Put): void {
  const [claimFirst, claimLast] = [claim[0]!, claim.at(-1)!]
  const sourceFirst = source[0] ?? -1
  put(claim.reduce((words, i) => words + (facts.shape[i] === shapes.mark ? 0 : 1), 0))
  put(source.length)
  put(cue.length)
  put(sourceFirst < 0 ? absent : sourceFirst < head ? source.at(-1)! - head : sourceFirst - head)
  put((claim.find((i) => i > head) ?? claimLast) - head)
  put(claimFirst - home.first)
  put(home.last - claimLast)
  put(sourceFirst < 0 ? absent : sourceFirst - home.first)
  put(head - home.first)
  put(home.last - home.first)
  put(Math.min(40, home.index))
  put(gapsIn(claim))
  put(gapsIn(source))
  put(head === cue[0] ? 1 : 0)
}

function howItIsQuoted({ facts, context }: Reading, { head, claim }: Relation, put: Put): void {
  const { quotation, mark } = facts
  const [first, last] = [claim[0]!, claim.at(-1)!]
  put(claim.reduce((quoted, i) => quoted + (quotation[i]! > 0 ? 1 : 0), 0) / claim.length)
  put(quotation[head]! > 0 ? 1 : 0)
  put(context.quoteSides[head]!)
  const isCut = (i: number, beside: number): number =>
    quotation[i]! > 0 && quotation[beside] === quotation[i] && mark[beside] === 0 ? 1 : 0
  put(isCut(first, first - 1))
  put(isCut(last, last + 1))
}

function whereItsPartsEnd({ facts, document }: Reading, { head, source, claim }: Relation, put: Put): void {
  const { pos: tag, shape, partFirst, partLast, phraseFirst, phraseLast, clauseWords } = facts
  const [claimFirst, claimLast] = [claim[0]!, claim.at(-1)!]
  const [sourceFirst = -1, sourceLast = -1] = [source[0], source.at(-1)]
  put(partFirst[claimFirst] === claimFirst ? 1 : 0)
  put(partLast[claimLast] === claimLast ? 1 : 0)
  put(phraseFirst[claimFirst] === claimFirst ? 1 : 0)
  put(phraseLast[claimLast] === claimLast ? 1 : 0)
  put(sourceFirst < 0 ? 2 : phraseFirst[sourceFirst] === sourceFirst ? 1 : 0)
  put(sourceLast < 0 ? 2 : phraseLast[sourceLast] === sourceLast ? 1 : 0)
  put(tag[claimFirst]!)
  put(tag[claimLast]!)
  put(claimLast + 1 < document.tokens.length ? tag[claimLast + 1]! : 0)
  put(sourceFirst < 0 ? 0 : tag[sourceFirst]!)
  put(sourceLast < 0 ? 0 : tag[sourceLast]!)
  put(sourceLast < 0 ? 0 : shape[sourceLast]!)
  put(head > 0 ? tag[head - 1]! : 0)
  put(tag[head]!)
  put(tag[head + 1]!)
  put(clauseWords[claimFirst + 1]! - clauseWords[claimFirst]!)
}

function whatItsPartsHold(
  { facts, document }: Reading,
  { head, source, claim }: Relation,
  home: Sentence,
  put: Put,
): void {
  const { verbs, commas } = facts
  const between = (column: Int32Array, first: number, last: number): number => column[last + 1]! - column[first]!
  const inHome = (i: number): number => Math.max(home.first, Math.min(i, home.last))
  const [claimFirst, claimLast] = [inHome(claim[0]!), inHome(claim.at(-1)!)]
  put(between(verbs, claimFirst, claimLast))
  put(between(commas, claimFirst, claimLast))
  const [sourceFirst = -1, sourceLast = -1] = [source[0], source.at(-1)]
  const toSource = [Math.min(sourceLast, head), Math.max(sourceFirst, head)] as const
  put(sourceFirst < 0 ? 0 : between(verbs, sourceFirst, sourceLast))
  put(sourceFirst < 0 ? 0 : between(verbs, ...toSource))
  put(sourceFirst < 0 ? 0 : between(commas, ...toSource))
  put(between(verbs, home.first, head))
  put(between(verbs, head, home.last))
  put(facts.pos[home.first]!)
  put(facts.mark[home.last]!)
  put(document.tokens[home.last]!.text === '?' ? 1 : 0)
}
