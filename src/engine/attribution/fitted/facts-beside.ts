import type { Facts } from './facts.ts'
import type { Relation } from './find-relations.ts'
import type { Put } from './relation-facts.ts'
import { holds, sharedBy } from './token-lists.ts'

/** So far is looked for others, in relations and in sentences. */
const farthest = { relations: 8, sentences: 3 }
/** So many relations back, the article is searched for the same cue and the same source. */
const remembered = 60
/** Stands for the odds of another relation that is not there. */
const none = -9

/** What the trees know of the relations around relation `at`: whose claim it stands in, what it shares, what came before. */
export function factsBeside(
  facts: Facts,
  relations: readonly Relation[],
  odds: Float64Array,
  at: number,
  put: Put,
): void {
  const { sentence } = facts
  const { head, claim, source, cueScore } = relations[at]!
  let [outer, outerCue, inner, innerCue] = [none, none, none, none]
  let [shared, sharedCue, share, sharing] = [none, none, 0, 0]
  let [inSource, surer, others, otherWay, before] = [none, 0, 0, none, none]
  for (const step of [-1, 1])
    for (let k = at + step; k >= 0 && k < relations.length && Math.abs(k - at) <= farthest.relations; k += step) {
      const other = relations[k]!
      const sure = odds[k]!
      const away = sentence[other.head]! - sentence[head]!
      if (Math.abs(away) > farthest.sentences) break
      if (other.head === head) {
        otherWay = sure
        continue
      }
      if (away === -1) before = Math.max(before, sure)
      if (away === 0) {
        others++
        if (sure > odds[at]!) surer++
      }
      if (sure > outer && holds(other.claim, head)) [outer, outerCue] = [sure, other.cueScore]
      if (sure > inner && holds(claim, other.head)) [inner, innerCue] = [sure, other.cueScore]
      if (sure > inSource && holds(source, other.head)) inSource = sure
      const both = sharedBy(claim, other.claim)
      if (both === 0) continue
      sharing++
      if (sure > shared) [shared, sharedCue, share] = [sure, other.cueScore, both / claim.length]
    }
  for (const fact of [outer, outerCue - cueScore, inner, innerCue - cueScore, shared, sharedCue, share, sharing])
    put(fact)
  for (const fact of [inSource, surer, others, otherWay, before]) put(fact)
  whatCameBefore(facts, relations, odds, at, put)
}

/** How often the same cue, and a source with the same last word, was likely before. */
function whatCameBefore(
  { lemma, word }: Facts,
  relations: readonly Relation[],
  odds: Float64Array,
  at: number,
  put: Put,
): void {
  const { head, source } = relations[at]!
  const sourceWord = source.length > 0 ? word[source.at(-1)!]! : -1
  let sameCue = 0
  let sameSource = 0
  for (let k = Math.max(0, at - remembered); k < at; k++) {
    const other = relations[k]!
    if (odds[k]! < 0) continue
    if (lemma[other.head] === lemma[head]) sameCue++
    if (other.source.length > 0 && word[other.source.at(-1)!] === sourceWord) sameSource++
  }
  put(sameCue)
  put(sameSource)
}
