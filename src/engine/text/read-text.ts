import { type Article, isReadable, spanOf } from '../article.ts'
import { afterDateline, opensWithPlace } from './dateline.ts'
import type { Sentence, TextDocument, Token } from './document.ts'
import { findQuotations } from './quotations.ts'
import { closesSentenceBefore, continuesSentence, endsWithAbbreviation } from './sentence-breaks.ts'
import { isEndOfName } from './names-in-s.ts'
import { canBeJoined, tag, type Tagged } from './wink.ts'
import { perWord, type Word, wordOf } from './word.ts'

/**
 * Reads the readable blocks of an article into tokens, sentences and quotations. Every block is read as if it stood alone, so no
 * sentence crosses blocks and nothing depends on text of later blocks but quotations that go on. Time is linear in the
 * length of the text.
 */
export function readText(article: Article): TextDocument {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const blocks of readTogether(article)) {
    const texts = blocks.map(({ text }) => text)
    tag(texts).forEach((tagged, i) => readBlock(article, blocks[i]!, tagged, tokens, sentences))
  }
  return { article, tokens, sentences, quotations: findQuotations(article, tokens, sentences) }
}

/** A readable block: its place in the article, and its text as wink-nlp gets it. */
interface Readable {
  readonly block: number
  readonly text: string
}

/** How much is read at once, in code units. */
const mostAtOnce = 10_000

/** The readable blocks, in order, in groups that are read at once. */
function readTogether({ text, blocks }: Article): Readable[][] {
  const groups: Readable[][] = []
  let room = -1
  blocks.forEach(({ kind, span }, block) => {
    if (!isReadable(kind)) return
    const readable = { block, text: withoutLongRuns(text.slice(span.start, span.end)) }
    const isAlone = !canBeJoined(readable.text)
    room -= readable.text.length
    if (room >= 0 && !isAlone) groups.at(-1)!.push(readable)
    else {
      groups.push([readable])
      room = isAlone ? -1 : mostAtOnce - readable.text.length
    }
  })
  return groups
}

/** The longest sentence in tokens; a longer one is cut. People write no such sentences, and what reads them is bounded. */
const longestSentence = 400

/** Runs without a space that are no words. wink-nlp takes quadratic time over them, so it reads spaces in their place. */
const withoutLongRuns = (text: string): string =>
  mayHoldLongRun(text)
    ? text
        .split(/(\s)/) // no /\S{101,}/, which runs out of stack in a run of megabytes
        .map((part) => (part.length > 100 ? ' '.repeat(part.length) : part))
        .join('')
    : text

/** Looks back for a space from every 101st character on: where one is, no run ends before the 101st after it. */
function mayHoldLongRun(text: string): boolean {
  let space = -1
  while (space + 101 < text.length) {
    const next = text.lastIndexOf(' ', space + 101)
    if (next <= space) return true
    space = next
  }
  return false
}

/** How far ahead of the last token a token is looked for, in code units. */
const reach = 200

function readBlock(
  article: Article,
  { block, text }: Readable,
  { words, pos, sentenceLengths }: Tagged,
  tokens: Token[],
  sentences: Sentence[],
): void {
  const { span } = article.blocks[block]!
  let cursor = 0
  let i = 0
  for (const length of sentenceLengths) {
    let first = tokens.length
    for (const end = i + length; i < end; i++) {
      const word = words[i]!
      const written = word.text
      while (isSpace(text.charCodeAt(cursor))) cursor++
      const at = placeOf(text, written, cursor)
      if (at < 0) continue // wink normalised the word: it has no place in the text
      if (pos[i] === 'SPACE') continue
      cursor = at + written.length
      if (tokens.length - first >= longestSentence) {
        addSentence(sentences, tokens, block, first, article)
        first = tokens.length
      }
      const half = tokens.at(-1)
      const owner = span.start + at
      if (half?.span.end !== owner && standsAlone(word) && written !== 'Sun.') {
        addToken(tokens, word, owner, pos[i]!)
        continue
      }
      if (isSecondHalf(tokens, written, owner)) {
        tokens[tokens.length - 1] = doubled(tokens[tokens.length - 1]!, written)
        continue
      }
      const isWhole = endsInS(word) && isEndOfName(words, pos, i)
      const split = isWhole ? null : withoutEnding(word)
      const name = split?.name ?? word
      if (
        half !== undefined &&
        (isRestOfWord(half, written, owner) || isRankStop(half, written, owner) || (isWhole && half.span.end === owner))
      )
        tokens[tokens.length - 1] = whole(half, name.text, pos[i]!)
      else if (written === "'a" || written === "'A") {
        addToken(tokens, wordOf("'"), owner, 'PUNCT') // wink-nlp leaves the mark on the article: 'a disaster'
        addToken(tokens, wordOf(written.slice(1)), owner + 1, 'DET')
      } else if (written === 'Sun.' && half?.text === 'the') {
        addToken(tokens, wordOf('Sun'), owner, 'PROPN') // the paper at the end of a sentence; the day takes no article
        addToken(tokens, wordOf('.'), owner + 3, 'PUNCT')
      } else addToken(tokens, name, owner, pos[i]!)
      if (split) addToken(tokens, split.ending, owner + name.text.length, 'PART')
    }
    if (tokens.length > first) addSentence(sentences, tokens, block, first, article)
  }
}

const addToken = (tokens: Token[], word: Word, start: number, pos: Token['pos']): void => {
  const { text, lower } = word
  tokens.push({ index: tokens.length, span: spanOf(start, start + text.length), text, lower, pos, word })
}

/** "’s", or a word with it at its end. */
const endsInS = perWord(({ text }) => /['’]s$/.test(text))

/** Whether a word that touches none before it is a token as it is: most are. */
const standsAlone = perWord(({ text }) => !/['’]/.test(text))

/**
 * A word and the "’s" at its end, null where there is none. wink-nlp splits it off, but keeps a name that once stood before a
 * comma ("Lind’s,") whole from then on, in later articles too; the same text must always give the same tokens.
 */
const withoutEnding = perWord(({ text }) =>
  text.length > 2 && /[’']s$/.test(text) ? { name: wordOf(text.slice(0, -2)), ending: wordOf(text.slice(-2)) } : null,
)

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 160 || code === 9 || code === 13

function placeOf(text: string, word: string, from: number): number {
  if (text.startsWith(word, from)) return from
  const at = text.slice(from, from + reach + word.length).indexOf(word)
  return at < 0 ? -1 : from + at
}

/** Two straight single marks without a space between are one double mark: ''It held,'' she said. */
function isSecondHalf(tokens: readonly Token[], written: string, start: number): boolean {
  const before = tokens.at(-1)
  return (written === "'" || written === '`') && before?.text === written && before.span.end === start
}

const doubled = (half: Token, written: string): Token => longer(half, written, half.pos)

const longer = (half: Token, rest: string, pos: Token['pos']): Token => {
  const word = wordOf(half.text + rest)
  const { text, lower } = word
  return { ...half, span: spanOf(half.span.start, half.span.end + rest.length), text, lower, pos, word }
}

/** wink-nlp splits words at letters beyond Latin-1: "Ili|ć", "Ł|ód|ź". The rest of such a word touches a letter. */
function isRestOfWord(half: Token, written: string, start: number): boolean {
  if (half.span.end !== start) return false
  const before = half.text.charCodeAt(half.text.length - 1)
  const after = written.charCodeAt(0)
  return (before > 255 || after > 255) && letter.test(half.text.at(-1)!) && letter.test(written[0]!)
}

/** "Rev|.": the full stop after a rank that wink-nlp does not know as short for something. */
const isRankStop = (half: Token, written: string, start: number): boolean =>
  written === '.' && half.span.end === start && ranks.test(half.text)

const ranks =
  /^(?:Rev|Supt|Insp|Det|Cpt|Msgr|Ven|Fr|Cllr|Brig|Cmdr|Cdr|Comdr|Atty|Pvt|Pte|Pfc|Spc|Cpl|Maj|Adm|Ens|Amb|Ald|Ofc|Chmn|Secy|Treas|Engr|Asst|Pres|Mme|Mlle|Hon)$/

const letter = /\p{L}/u

const whole = (half: Token, rest: string, pos: Token['pos']): Token =>
  longer(half, rest, /^\p{Lu}/u.test(half.text) ? 'PROPN' : half.pos === 'X' ? pos : half.pos)

function addSentence(sentences: Sentence[], tokens: Token[], block: number, wordsFrom: number, article: Article): void {
  const last = tokens.length - 1
  let first = wordsFrom
  let before = sentences.at(-1)
  if (before?.block === block) {
    while (first <= last && closesSentenceBefore(tokens, before.first, first)) first++
    if (first > wordsFrom) sentences[sentences.length - 1] = before = sentenceOf(tokens, before, first - 1)
    if (first > last) return
  } else {
    const start = afterDateline(tokens, first, opensWithPlace(article, block))
    if (start > first && start <= last) {
      sentences.push(sentenceOf(tokens, { index: sentences.length, block, first }, start - 1))
      first = start
    }
  }
  const isShort = last - (before?.first ?? first) < longestSentence
  const joined = isShort && before?.block === block && continuesSentence(tokens, first) ? before : undefined
  if (joined) sentences.pop()
  first = joined?.first ?? first
  for (let i = first + 3; i < last; i++) {
    if (!endsWithAbbreviation(tokens, first, i)) continue
    sentences.push(sentenceOf(tokens, { index: sentences.length, block, first }, i))
    first = i + 1
  }
  sentences.push(sentenceOf(tokens, { index: sentences.length, block, first }, last))
}

const sentenceOf = (
  tokens: readonly Token[],
  { index, block, first }: Pick<Sentence, 'index' | 'block' | 'first'>,
  last: number,
): Sentence => ({ index, block, first, last, span: spanOf(tokens[first]!.span.start, tokens[last]!.span.end) })
