import type { TextDocument } from '../../src/engine/text/document.ts'

/** How often a word, in lower case, heads a cue: 0 to 1. */
export type WordRates = ReadonlyMap<string, number>

const light = new Set("be is are was were been being am be 's ’s has have had having do does did will would".split(' '))

/**
 * The token that stands for a cue: of its full verbs, else of its nouns, the one that heads cues most often ("started
 * asking", "a friendly warning"), else its first word with letters.
 */
export function headOf({ tokens }: TextDocument, cue: readonly number[], rates?: WordRates): number {
  const best = (kinds: RegExp): number | undefined => {
    const fitting = cue.filter(
      (i) => kinds.test(tokens[i]!.pos) && !light.has(tokens[i]!.lower) && isWord(tokens[i]!.text),
    )
    const rate = (i: number): number => rates?.get(tokens[i]!.lower) ?? 0
    return fitting.reduce<number | undefined>(
      (most, i) => (most === undefined || rate(i) > rate(most) ? i : most),
      undefined,
    )
  }
  return (
    best(/^VERB$/) ??
    best(/^(?:NOUN|PROPN)$/) ??
    best(/^(?:ADJ|ADP|ADV)$/) ??
    cue.find((i) => /^(?:VERB|AUX)$/.test(tokens[i]!.pos)) ??
    cue[0]!
  )
}

const isWord = (text: string): boolean => /\p{L}/u.test(text)

/** How often each word heads one of the cues, of all its places; words of fewer than three cues have no rate. */
export function wordRates(
  articles: readonly { readonly document: TextDocument; readonly relations: readonly { readonly head: number }[] }[],
): WordRates {
  const heads = new Map<string, number>()
  const all = new Map<string, number>()
  const count = (map: Map<string, number>, word: string): unknown => map.set(word, (map.get(word) ?? 0) + 1)
  for (const { document, relations } of articles) {
    for (const { lower } of document.tokens) count(all, lower)
    for (const { head } of relations) count(heads, document.tokens[head]!.lower)
  }
  return new Map([...heads].filter(([, n]) => n >= 3).map(([word, n]) => [word, n / (all.get(word)! + 3)] as const))
}
