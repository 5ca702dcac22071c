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

/** Words and sentence lengths (in words) of a stretch of text, as wink-nlp reads it. The model is loaded at first use. */
export function tag(text: string): { words: Word[]; pos: Pos[]; sentenceLengths: number[] } {
  const nlp = load()
  const { its } = nlp
  const doc = nlp.readDoc(text)
  const tokens = doc.tokens()
  const sentences = doc.sentences().out(its.span as ItsFunction<number[]>) as unknown as [number, number][]
  const numbers = tokens.out(its.uniqueId as ItsFunction<number>) as unknown as number[]
  const words = numbers.map(
    (number, i) => rememberedAt(number) ?? remember(number, tokens.itemAt(i).out(its.value) as string),
  )
  const pos = tokens.out(its.pos) as Pos[]
  mendTags(words, pos)
  return {
    words,
    pos,
    sentenceLengths: sentences.map(([first, last]) => last - first + 1),
  }
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
