import type { Token } from '../../text/document.ts'
import { isCapital, textBetween } from '../tokens.ts'
import type { Kind, KindExamples, Place, Reading } from './kind.ts'
import type { Scene } from '../scene.ts'
import type { SourceWords } from '../source-words.ts'

/**
 * "The Duke of Skelby", "the Archbishop of Cuenca", later "the duke": of a title with its seat there is one holder, whom
 * it names as well as a name would. Where the article gives the holder's name, other kinds have read it before.
 */
export const titled: Kind = {
  name: 'titled',
  read(words, { document }, place) {
    if (words.determiner !== 'definite' || !titles.test(words.noun)) return null
    const { tokens } = document
    const own = endOfTitle(tokens, words.head.index)
    if (own !== null) return reading(textBetween(document, words.head.index, own))
    return isAlone(words) ? earlier(words.noun, document, place) : null
  },
}

const titles =
  /^(?:duke|duchess|prince|princess|king|queen|earl|countess|marquess|emperor|empress|emir|sultan|bishop|archbishop|patriarch|dean|moderator)$/

const isAlone = ({ core, after }: SourceWords): boolean => core.length === 2 && after.length === 0

/** The last token of "Duke of Skelby" from its first on, or null. */
function endOfTitle(tokens: readonly Token[], at: number): number | null {
  if (!isCapital(tokens[at]) || tokens[at + 1]?.lower !== 'of' || !isCapital(tokens[at + 2])) return null
  let last = at + 2
  while (isCapital(tokens[last + 1])) last++
  return last
}

/** "the duke" after "the Duke of Skelby", the last one named so. */
function earlier(noun: string, document: Scene['document'], { at }: Place): Reading | null {
  const { tokens } = document
  for (let i = at - 1; i >= Math.max(0, at - 400); i--) {
    const last = tokens[i]!.lower === noun ? endOfTitle(tokens, i) : null
    if (last !== null) return reading(textBetween(document, i, last))
  }
  return null
}

const reading = (name: string): Reading => ({
  who: 'W-PR',
  speaker: {
    known: 'identified',
    key: `person:${name.toLowerCase()}`,
    name,
    role: name.split(' ')[0]!.toLowerCase(),
    via: 'own-words',
  },
})

export const examples: KindExamples = [
  ['<The Duke of Skelby> {said} [it held].', 'W-PR', 'Duke of Skelby'],
  ['The Duchess of Skelby opened it. <The duchess> {said} [it held].', 'W-PR', 'Duchess of Skelby'],
  ['<The Bishop of Skelby, Lars Holm,> {said} [it held].', 'W-PR', 'Lars Holm'],
  ['<The dean> {said} [it held].', 'W-ANON-A'],
]
