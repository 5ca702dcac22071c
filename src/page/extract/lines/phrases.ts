/** Phrases by their first word, so that most lines are told apart by one look. */
export type Phrases = ReadonlyMap<string, readonly string[]>

/** Lower-case phrases, separated by `|` or line ends. */
export function phrasesOf(list: string): Phrases {
  const phrases = new Map<string, string[]>()
  for (const phrase of list.split(/[|\n]/).map((one) => one.trim())) {
    if (phrase === '') continue
    const first = phrase.split(' ')[0]!
    phrases.set(first, [...(phrases.get(first) ?? []), phrase])
  }
  return phrases
}

/** The opening of a line as phrases are compared: lower case, straight apostrophes, nothing before the first letter. */
export const openingOf = (text: string): string =>
  text
    .slice(0, 80)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^a-z]{1,4}/, '')

/** Whether an opening begins with one of the phrases, at a word's end. */
export function beginsWith(opening: string, phrases: Phrases): boolean {
  const first = /^[a-z']+/.exec(opening)?.[0]
  const known = first === undefined ? undefined : phrases.get(first)
  return known?.some((phrase) => opening.startsWith(phrase) && !/^[a-z]/.test(opening.slice(phrase.length))) ?? false
}

/**
 * The first letters a to z of a text, in lower case. Asked before a regular expression that begins with words: the browser
 * compiles one at its first use in a page (0.1 to 0.7 ms), and most pages have no line for it.
 */
export function openingWord(text: string): string {
  let from = 0
  while (from < text.length && !isLetter(text.charCodeAt(from))) from++
  let to = from
  while (to < text.length && isLetter(text.charCodeAt(to))) to++
  return text.slice(from, to).toLowerCase()
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Whether one of the words stands in a text, in the same case; asked before a regular expression that needs one of them. */
export const holdsAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word))

/** The words of a list, separated by `|`. */
export const listOf = (list: string): readonly string[] => list.split('|')
