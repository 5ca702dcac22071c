import type { Pos } from '../document.ts'
import type { Word } from '../word.ts'
import { isPlural } from './last-verb.ts'

/** "the ministry claims to have", "rebels who claim to control": of "an insurance claim to be settled" the subject does not agree. */
export function isClaiming(words: readonly Word[], pos: readonly Pos[], at: number): boolean {
  const { text } = words[at]!
  if ((text !== 'claims' && text !== 'claim') || words[at + 1]?.text !== 'to') return false
  const next = words[at + 2]?.text
  if (next !== 'have' && !(next === 'be' && /^(?:DET|NUM|ADJ|PRON)$/.test(pos[at + 3] ?? '')) && pos[at + 2] !== 'VERB')
    return false
  const before = words[at - 1]!.text
  if (before === 'who') return true
  if (pos[at - 1] !== 'NOUN') return false
  return /[^s]s$|people$/.test(before) === (text === 'claim')
}

/** "the firm plans to cut", "Ford, which makes vans, plans to sell": its "expansion plans" and "Ford’s plans" are nouns. */
export function isPlanning(words: readonly Word[], pos: readonly Pos[], at: number): boolean {
  const { text } = words[at]!
  if ((text !== 'plans' && text !== 'plan') || words[at + 1]?.text !== 'to' || pos[at + 2] !== 'VERB') return false
  const before = words[at - 1]!.text
  if (/^(?:who|which|also|now|still)$/.test(before)) return true
  const isPlural = /[^s]s$|people$/.test(before)
  switch (pos[at - 1]) {
    case 'PROPN':
      return text === 'plans'
    case 'NOUN':
    case 'ADJ': // "the firm"
      return text === 'plan' ? isPlural : !isPlural && pos[at - 2] === 'DET'
    case 'PUNCT':
      return (
        before === ',' && words.slice(Math.max(0, at - 20), at).some(({ text }) => text === 'which' || text === 'who')
      )
    default:
      return false
  }
}

/** "most voters | back the ban", where nothing before was a verb. */
export function isBacking(words: readonly Word[], pos: readonly Pos[], at: number): boolean {
  if (!isPlural(words[at - 1]!) || !/^(?:DET|PRON|PROPN|ADJ|NOUN)$/.test(pos[at + 1] ?? '')) return false
  for (let i = at - 1; i >= 0 && !/^[.;:,!?“"]$/.test(words[i]!.text); i--)
    if (pos[i] === 'VERB' || pos[i] === 'AUX') return false
  return true
}
