import type { Pos } from './document.ts'
import type { Word } from './word.ts'

/**
 * Whether the "’s" that ends at word `at` belongs to the name before it, as in "McDonald’s said", "according to Moody’s,":
 * what is owned would follow it, and a verb or the end of the clause does instead. "A friend of Lind’s" owns him all the same.
 */
export function isEndOfName(words: readonly Word[], pos: readonly Pos[], at: number): boolean {
  const name = words[at]!.text.length > 2 ? at : at - 1
  if (pos[name] !== 'PROPN' || words[name - 1]?.text === 'of') return false
  const next = words[at + 1]
  if (next === undefined || next.text === '.' || next.text === ',')
    return /^(?:to|at|by|from|said|says|with)$/.test(words[name - 1]?.text ?? '')
  if (pos[at + 1] === 'AUX') return /^(?:ha[sd]|is|was|will|would|did|does)$/.test(next.text)
  if (pos[at + 1] !== 'VERB') return false
  return onlyVerbs.test(next.text) || (/ed$/.test(next.text) && afterVerb.test(words[at + 2]?.lower ?? ''))
}

/** Forms that no noun and no participle before a noun has. */
const onlyVerbs =
  /^(?:said|says|told|tells|expects|believes|reckons|warns|argues|insists|predicts|sells|employs|operates|owns|wants|sees)$/

const afterVerb = /^(?:that|it|its|the|a|an|on|in|by|["“‘])$/
