import { type Article, isReadable, spanOf } from '../article.ts'
import type { Sentence, TextDocument, Token } from './document.ts'
import { findQuotations } from './quotations.ts'
import { continuesSentence } from './sentence-breaks.ts'
import { tag } from './wink.ts'

/**
 * Reads the readable blocks of an article into tokens, sentences and quotations. Every block is read alone, so no
 * sentence crosses blocks and nothing depends on text of later blocks but quotations that go on. Time is linear in the
 * length of the text.
 */
export function readText(article: Article): TextDocument {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  article.blocks.forEach((block, blockIndex) => {
    if (isReadable(block.kind)) readBlock(article, blockIndex, tokens, sentences)
  })
  return { article, tokens, sentences, quotations: findQuotations(article, tokens, sentences) }
}

function readBlock(article: Article, block: number, tokens: Token[], sentences: Sentence[]): void {
  const { span } = article.blocks[block]!
  const text = article.text.slice(span.start, span.end)
  const { words, pos, sentenceLengths } = tag(text)
  let cursor = 0
  let word = 0
  for (const length of sentenceLengths) {
    const first = tokens.length
    for (const end = word + length; word < end; word++) {
      const written = words[word]!
      const at = text.indexOf(written, cursor)
      if (at < 0) continue // wink normalised the word: it has no place in the text
      cursor = at + written.length
      if (pos[word] === 'SPACE') continue
      tokens.push({
        index: tokens.length,
        span: spanOf(span.start + at, span.start + cursor),
        text: written,
        lower: written.toLowerCase(),
        pos: pos[word]!,
      })
    }
    if (tokens.length > first) addSentence(sentences, tokens, block, first)
  }
}

function addSentence(sentences: Sentence[], tokens: Token[], block: number, first: number): void {
  const before = sentences.at(-1)
  const last = tokens.length - 1
  const joined = before?.block === block && continuesSentence(tokens, before.first, first) ? before : undefined
  if (joined) sentences.pop()
  const start = joined ? joined.first : first
  sentences.push({
    index: sentences.length,
    block,
    first: start,
    last,
    span: spanOf(tokens[start]!.span.start, tokens[last]!.span.end),
  })
}
