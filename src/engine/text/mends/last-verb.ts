import type { Pos } from '../document.ts'
import type { Word } from '../word.ts'

/** "The pilot braked late, sources | claim.": a line ends with the verb of the plural that stands after the comma. */
export function isLastVerb(words: readonly Word[], pos: readonly Pos[], at: number): boolean {
  const { text } = words[at]!
  if (
    !endsLine(words[at + 1]) ||
    !(isPlural(words[at - 1]!)
      ? afterMany.has(text)
      : afterOne.has(text) || (text === 'reports' && pos[at - 1] === 'PROPN'))
  )
    return false
  let i = at - 1
  while (i >= 0 && partsOfPhrase.has(pos[i]!)) i--
  return (
    i > 2 && /^[,”’"]$/.test(words[i]!.text) && !/^(?:official|government|private|new|first)$/.test(words[i + 1]!.lower)
  )
}

const afterMany: ReadonlySet<string> = new Set('show claim note estimate forecast fear reckon'.split(' '))
/** Whether a word may be such a verb. */
export const mayBeLastVerb = (text: string): boolean => afterMany.has(text) || afterOne.has(text) || text === 'reports'

/** After one body or person: "…, the UN | estimates". */
const afterOne: ReadonlySet<string> = new Set('estimates claims forecasts notes reckons'.split(' '))
const partsOfPhrase: ReadonlySet<Pos> = new Set<Pos>(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART'])
export const isPlural = ({ lower }: Word): boolean => /[^s]s$|^(?:people|police|data|media)$/.test(lower)
export const endsLine = (word: Word | undefined): boolean => word === undefined || /^[.!?]$/.test(word.text)
