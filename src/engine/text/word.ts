/** A word as it is written, one for every spelling: what depends on nothing else is worked out once. */
export interface Word {
  readonly text: string
  /** In lower case. */
  readonly lower: string
  /** What functions made by `perWord` found out, each in its place. */
  readonly answers: unknown[]
}

const most = 50_000
/** Room for questions that are not yet thought of. */
const spare = 2
const words = new Map<string, Word>()
let askers = 0

/** The word of a spelling. Those met are remembered, up to a number that bounds the memory they take. */
export function wordOf(text: string): Word {
  const known = words.get(text)
  if (known !== undefined) return known
  if (words.size >= most) words.clear()
  const word = { text, lower: text.toLowerCase(), answers: new Array<unknown>(askers + spare).fill(undefined) }
  words.set(text, word)
  return word
}

/** A question about words, asked once for each. The answer is never `undefined`. */
export function perWord<T extends NonNullable<unknown> | null>(ask: (word: Word) => T): (word: Word) => T {
  const place = askers++
  return (word) => {
    const known = word.answers[place] as T | undefined
    return known === undefined ? ((word.answers[place] = ask(word)) as T) : known
  }
}
