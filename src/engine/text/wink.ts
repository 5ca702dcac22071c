import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { Pos } from './document.ts'
import { mendTags } from './mend-tags.ts'
import { isRemembered, perWord, type Word, wordOf } from './word.ts'

let loaded: WinkMethods | undefined
/** Words that the model holds: wink-nlp numbers them first, and every other word after them. */
let held = 0

function load(): WinkMethods {
  if (loaded === undefined) {
    loaded = winkNLP(model, ['sbd', 'pos'])
    held = (
      loaded
        .readDoc('qxzvjq')
        .tokens()
        .out(loaded.its.uniqueId as ItsFunction<number>) as unknown as number[]
    )[0]!
  }
  return loaded
}

/** How an English word is tagged when it stands alone in small letters; null for what wink-nlp's dictionary does not hold. */
export const dictionaryTag = perWord(({ lower }): Pos | null => {
  if (!/^[a-z]+$/.test(lower)) return null
  const nlp = load()
  const word = nlp.readDoc(lower).tokens().itemAt(0)
  const number = word.out(nlp.its.uniqueId as ItsFunction<number>) as unknown as number
  return number < held ? (word.out(nlp.its.pos) as Pos) : null
})

/** By wink-nlp's number for a word, as many as are bounded. */
const byNumber: (Word | undefined)[] = []
const mostNumbers = 100_000

/** A stretch of text as wink-nlp reads it. */
export interface Tagged {
  readonly words: readonly Word[]
  readonly pos: readonly Pos[]
  /** Lengths of its sentences in words. */
  readonly sentenceLengths: readonly number[]
}

/** wink-nlp ends a sentence here, and reads what follows as it would read it alone. */
const gap = '\n\n'

/** Whether a text can be read at once with others: line breaks or tabs at its ends would be one word with the gap. */
export const canBeJoined = (text: string): boolean => !/[\n\r\t]/.test(text)

/**
 * Reads texts, each as if it stood alone. If there are several, each of them `canBeJoined`: what wink-nlp prepares for a text is a
 * tenth of its time over a paragraph. The model is loaded at first use.
 */
export function tag(texts: readonly string[]): Tagged[] {
  const nlp = load()
  const { its } = nlp
  const doc = nlp.readDoc(texts.join(gap))
  const tokens = doc.tokens()
  const numbers = tokens.out(its.uniqueId as ItsFunction<number>) as unknown as number[]
  const words: Word[] = []
  for (const number of numbers)
    words.push(rememberedAt(number) ?? remember(number, tokens.itemAt(words.length).out(its.value) as string))
  const pos = tokens.out(its.pos) as Pos[]
  mendTags(words, pos)
  const sentences = doc.sentences().out(its.span as ItsFunction<number[]>) as unknown as [number, number][]
  return cutAtGaps(words, pos, sentences, texts.length)
}

/** What belongs to each of `count` texts. `sentences` are first and last words. */
function cutAtGaps(
  words: readonly Word[],
  pos: readonly Pos[],
  sentences: readonly (readonly [first: number, last: number])[],
  count: number,
): Tagged[] {
  const gapWord = wordOf(gap)
  const tagged: Tagged[] = []
  let sentence = 0
  for (let from = 0; tagged.length < count;) {
    const found = count === 1 ? -1 : words.indexOf(gapWord, from)
    const to = found < 0 ? words.length : found
    const sentenceLengths: number[] = []
    for (; sentence < sentences.length && sentences[sentence]![0] < to; sentence++) {
      const [first, last] = sentences[sentence]!
      const length = Math.min(last + 1, to) - Math.max(first, from)
      if (length > 0) sentenceLengths.push(length)
      if (last > to) break // goes on behind the gap
    }
    tagged.push({ words: words.slice(from, to), pos: pos.slice(from, to), sentenceLengths })
    from = to + 1
  }
  return tagged
}

function rememberedAt(number: number): Word | undefined {
  const word = byNumber[number]
  return word !== undefined && isRemembered(word) ? word : undefined
}

function remember(number: number, text: string): Word {
  const word = wordOf(text)
  if (number < mostNumbers) byNumber[number] = word
  return word
}
