/** A word as it is written, one for every spelling: what depends on nothing else is worked out once. */
export interface Word {
  readonly text: string
  /** In lower case, but for the health body: WHO is no "who". */
  readonly lower: string
  /** It starts with a capital letter. */
  readonly isCapital: boolean
  /** Counts the words met, from 0: common ones come early, so what is known of them lies side by side. */
  readonly number: number
}

const most = 50_000
const words = new Map<string, Word>()
/** Number of the first word that is remembered, and of the next one. */
let first = 0
let next = 0
/** By question, the answers for the words from `first` on. */
const answered: unknown[][] = []

/** The word of a spelling. Those met are remembered, up to a number that bounds the memory they take. */
export function wordOf(text: string): Word {
  const known = words.get(text)
  if (known !== undefined) return known
  if (words.size >= most) forget()
  const word = {
    text,
    lower: text === 'WHO' ? text : text.toLowerCase(),
    isCapital: /^\p{Lu}/u.test(text),
    number: next++,
  }
  words.set(text, word)
  return word
}

/** Begins anew. Words that somebody still holds keep their numbers, which no other word gets. */
function forget(): void {
  words.clear()
  first = next
  for (const answers of answered) answers.length = 0
}

/** Whether a word is still remembered; where it is not, `wordOf` makes another of its spelling. */
export const isRemembered = (word: Word): boolean => word.number >= first

/** A question about words, asked once for each. The answer is never `undefined`. */
export function perWord<T extends NonNullable<unknown> | null>(ask: (word: Word) => T): (word: Word) => T {
  const answers: (T | undefined)[] = []
  answered.push(answers)
  return (word) => {
    const at = word.number - first
    if (at < 0) return ask(word)
    const known = at < answers.length ? answers[at] : undefined
    if (known !== undefined) return known
    const answer = ask(word)
    while (answers.length <= at) answers.push(undefined) // an array with holes would become a slow one
    answers[at] = answer
    return answer
  }
}

/** Whether a token is one of these words, which stand in small letters with spaces between: asked once for each word. */
export function oneOf(words: string): (token: { readonly word: Word } | undefined) => boolean {
  const list = new Set(words.split(' '))
  const isListed = perWord(({ lower }) => list.has(lower))
  return (token) => token !== undefined && isListed(token.word)
}
