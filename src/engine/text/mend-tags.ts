import type { Pos } from './document.ts'

/**
 * Mends, in place, what wink-nlp tags wrongly and the words around settle: "according to figures" is followed by no verb,
 * "No 10" is a name and no count of none, and an "inside source" is within nothing.
 */
export function mendTags(words: readonly string[], pos: Pos[]): void {
  for (let i = 1; i < words.length; i++) {
    if (pos[i] === 'VERB' && words[i - 1] === 'to' && /^according$/i.test(words[i - 2] ?? '')) pos[i] = 'NOUN'
    if (pos[i - 1] === 'ADP' && words[i - 1] === 'inside' && /^sources?$/.test(words[i]!)) pos[i - 1] = 'ADJ'
    if (pos[i] === 'NUM' && isOffice(words[i - 1]!, words[i]!)) pos[i - 1] = pos[i] = 'PROPN'
  }
}

/** The addresses in Downing Street that stand for who works there. */
const isOffice = (word: string, number: string): boolean =>
  (number === '10' || number === '11') && (word === 'No' || word === 'No.' || word === 'Number')
