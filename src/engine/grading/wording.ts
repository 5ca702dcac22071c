import { type Span, wordsOf } from '../article.ts'
import type { Case } from './rule.ts'

const longest = 70

/** The words of a span in quotation marks, cut at a word where they are long. */
export const quoted = ({ document }: Case, span: Span): string => `“${shortened(wordsOf(document.article.text, span))}”`

/** The source as the article writes it, without quotation marks of ours; empty where nobody is credited. */
export const sourceWords = ({ claim, document }: Case): string =>
  shortened(claim.attribution.source.map((span) => wordsOf(document.article.text, span)).join(' '))

/** Who is credited: the resolved name, with the words that lead to it where they differ ("Mara Lind (“she”)"). */
export function credited(on: Case): string {
  const { speaker } = on.claim
  const words = sourceWords(on)
  if (speaker.known === 'unnamed' && words !== '' && !sharesWord(words, speaker.words))
    return `“${words}” (${shortened(speaker.words)})`
  if (speaker.known !== 'identified') return words === '' ? 'nobody' : `“${words}”`
  if (words.toLowerCase() === `the ${speaker.name.toLowerCase()}`) return words
  const isPlain = words === '' || speaker.via === 'own-words' || words.includes(speaker.name)
  return isPlain ? speaker.name : `${speaker.name} (“${words}”)`
}

/** "the paper" that gave "security sources": a stand-in shares no word with those it stands for. */
function sharesWord(a: string, b: string): boolean {
  const of = new Set(b.toLowerCase().match(/\p{L}{4,}/gu))
  return (a.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => of.has(word))
}

/** Of a source that stands for somebody of whom it is open who that is: "she" of two women, or of none named so far. */
export const pointsElsewhere = (on: Case): string =>
  `“${sourceWords(on)}” is no name: it points to somebody whom the article names elsewhere, if at all.`

/** A sentence starts with a capital letter. */
export const sentence = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ').replace(/^[“"‘']|[”"’',.]$/g, '')
  if (plain.length <= longest) return plain
  const cut = plain.lastIndexOf(' ', longest)
  return `${plain.slice(0, cut > 0 ? cut : longest)} …`
}
