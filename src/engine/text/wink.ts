import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { Pos } from './document.ts'
import { mendTags } from './mend-tags.ts'

let loaded: WinkMethods | undefined

/** Tokens and sentence lengths (in tokens) of a stretch of text, as wink-nlp reads it. The model is loaded at first use. */
export function tag(text: string): { words: string[]; pos: Pos[]; sentenceLengths: number[] } {
  loaded ??= winkNLP(model, ['sbd', 'pos'])
  const { its } = loaded
  const doc = loaded.readDoc(text)
  const tokens = doc.tokens()
  const sentences = doc.sentences().out(its.span as ItsFunction<number[]>) as unknown as [number, number][]
  const words = tokens.out(its.value) as string[]
  const pos = tokens.out(its.pos) as Pos[]
  mendTags(words, pos)
  return {
    words,
    pos,
    sentenceLengths: sentences.map(([first, last]) => last - first + 1),
  }
}
