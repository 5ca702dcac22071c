/** Matching of found and gold attributions, one to one, for the tables the scorer does not print. */
export type Spans = readonly (readonly [number, number])[]

export interface Marked {
  readonly source: Spans
  readonly cue: Spans
  readonly content: Spans
}

const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** Places of the word tokens of a text, `[start, end)` in UTF-16 code units, cut as the scorer cuts them. */
export const wordsIn = (text: string): [number, number][] =>
  [...text.matchAll(word)].map((match) => [match.index, match.index + match[0].length])

function wordsOf(words: readonly [number, number][], spans: Spans): Set<number> {
  const inside = new Set<number>()
  for (const [start, end] of spans) {
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (words[middle]![1] <= start) low = middle + 1
      else high = middle
    }
    for (; low < words.length && words[low]![0] < end; low++) inside.add(low)
  }
  return inside
}

/** What two sets share of what either holds; two empty ones are the same. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1
  let both = 0
  for (const item of a) if (b.has(item)) both++
  return both / (a.size + b.size - both)
}

/** The pairs `[gold, found]` that agree by half in claim and in source: the best first, each side once. */
export function matches(text: string, gold: readonly Marked[], found: readonly Marked[]): [number, number][] {
  const words = wordsIn(text)
  const sets = ({ source, content }: Marked) => [wordsOf(words, content), wordsOf(words, source)] as const
  const goldSets = gold.map(sets)
  const pairs = found.flatMap((f, j) => {
    const [claim, source] = sets(f)
    return goldSets.flatMap(([goldClaim, goldSource], i) => {
      const values = [overlap(goldClaim, claim), overlap(goldSource, source)] as const
      return values[0] >= 0.5 && values[1] >= 0.5 ? [{ i, j, value: values[0] + values[1] }] : []
    })
  })
  pairs.sort((a, b) => b.value - a.value || a.i - b.i || a.j - b.j)
  const goldTaken = new Set<number>()
  const foundTaken = new Set<number>()
  return pairs.flatMap(({ i, j }) => {
    if (goldTaken.has(i) || foundTaken.has(j)) return []
    goldTaken.add(i)
    foundTaken.add(j)
    return [[i, j] as [number, number]]
  })
}
