import type { Attribution, CueClass, Layer } from '../src/engine/attribution/attribution.ts'
import { type Article, wordsOf } from '../src/engine/article.ts'
import type { TextDocument } from '../src/engine/text/document.ts'
import { articleFromText } from '../src/engine/text/plain-text.ts'
import { readText } from '../src/engine/text/read-text.ts'
import { type MarkedAttribution, readMarks } from './bracket-notation.ts'

/** A marked text as the engine would hand it to the stage after finding. `order[n]` is the place of number n in `attributions`. */
export interface MarkedDocument {
  readonly document: TextDocument
  readonly attributions: readonly Attribution[]
  readonly order: ReadonlyMap<number, number>
}

/** Reads bracket notation into attributions in the order of the text, without any finder. `page` adds site or links. */
export function attributionsOf(marked: string, page: Partial<Article> = {}): MarkedDocument {
  const { text, attributions } = readMarks(marked)
  const document = readText({ ...articleFromText(text), ...page })
  const inText = [...attributions].sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)
  return {
    document,
    attributions: inText.map((found) => attributionOf(document, found)),
    order: new Map(inText.map(({ n }, i) => [n, i])),
  }
}

const lemmas: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  wrote: 'write',
  added: 'add',
  testified: 'testify',
}

/** An attribution of marked words, its cue's class told from the word alone. */
export function attributionOf(
  document: TextDocument,
  { source, cue, claim }: Pick<MarkedAttribution, 'source' | 'cue' | 'claim'>,
  layers: readonly Layer[] = [],
): Attribution {
  const at = cue[0]?.start ?? claim[0]?.start ?? source[0]!.start
  const sentence = document.sentences.findLast(({ span }) => span.start <= at)
  const word = cue[0] ? wordsOf(document.article.text, cue[0]).toLowerCase() : ''
  return {
    construction: 'marked',
    kind: 'claim',
    source,
    cue,
    claim,
    cueLemma: lemmas[word] ?? word.replace(/(?<=e)d$|(?<!e)ed$/, ''),
    cueClass: classOf(word),
    sentence: sentence?.index ?? 0,
    layers,
    confidence: 1,
  }
}

const classOf = (word: string): CueClass => {
  if (/ly$/.test(word)) return 'EVIDENTIAL'
  if (/^(?:denied|denies)/.test(word)) return 'DENY'
  return /^accus/.test(word) ? 'ACCUSE' : 'SAY'
}
