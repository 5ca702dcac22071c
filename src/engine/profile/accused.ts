import { wordsOf } from '../article.ts'
import type { GradedClaim } from '../report.ts'
import { countriesOf } from '../sources/places.ts'
import type { TextDocument } from '../text/document.ts'

/** Whom an accusation is aimed at. */
export interface Accused {
  /** As the article writes it. */
  readonly words: string
  /** Named; a description ("the builders") may be heard under a name. */
  readonly isNamed: boolean
  /** The words by which they can be known again: of a name all, of a description the noun. */
  readonly names: readonly string[]
  /** ISO codes. */
  readonly countries: readonly string[]
}

/** A name: capitalised words in a row. */
const nameWords = /\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*/gu
const notNames = /^(?:The|A|An|He|She|It|They|We|I|In|On|At|This|That|His|Her|Its|Their|These|Those)$/
// Not the months that are names of people as well.
const when =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|July|August|September|October|November|December)$/
const bothSides = /^(?:each other|one another)\b/
const pronoun = /^(?:he|she|it|they|him|her|them|us|you|me|this|that|who)$/i
/** Where the words for the accused end: "accused the builders | of hiding", "blamed them | for the fall". */
const ends = /\s(?:of|for|over|in|with|after|when|by|to|because|and then)\s/
/** More words than this are no description of somebody. */
const longest = 8

/**
 * Whom an accusation names: the words after the verb, after "blamed … on", or the first name in what is claimed. Null
 * where only a pronoun or nothing stands there: then it cannot be told.
 */
export function accusedIn(claim: GradedClaim, document: TextDocument): Accused | null {
  const { cueClass, cueLemma } = claim.attribution
  const text = claim.attribution.claim.map((span) => wordsOf(document.article.text, span)).join(' ')
  const own = new Set(claim.attribution.source.flatMap((span) => wordsOf(document.article.text, span).split(/\s+/)))
  if (bothSides.test(text)) return eachOther([...own])
  const phrase = cueClass === 'ACCUSE' ? afterVerb(text, cueLemma) : null
  const named = nameIn(phrase ?? text, own) ?? nameIn(text, own)
  if (named) return { words: named.join(' '), isNamed: true, names: named, countries: [...countriesOf(named)] }
  if (phrase === null) return null
  const noun = phrase.split(/\s+/).at(-1)!
  return pronoun.test(noun) ? null : { words: phrase, isNamed: false, names: [noun], countries: [] }
}

/** "Norland and Ostria accused each other": those who accuse are the accused. */
function eachOther(own: readonly string[]): Accused {
  const names = own.filter((word) => /^\p{Lu}/u.test(word) && !notNames.test(word))
  return { words: 'each other', isNamed: true, names, countries: [...countriesOf(names)] }
}

/** "the builders" of "accused the builders of hiding", "blamed the fall on the builders"; null where a clause follows. */
function afterVerb(text: string, lemma: string): string | null {
  const from = lemma.startsWith('blame') && !/\sfor\s/.test(text) ? text.lastIndexOf(' on ') + 3 : 0
  const words = text.slice(from > 2 ? from : 0).trim()
  const end = words.search(ends)
  const phrase = (end < 0 ? words : words.slice(0, end)).replace(/[.,;:”"]+$/, '')
  return phrase === '' || /^that\b/i.test(phrase) || phrase.split(/\s+/).length > longest ? null : phrase
}

/** The words of the first name that is not the accuser's own. */
function nameIn(text: string, own: ReadonlySet<string>): string[] | null {
  for (const [found] of text.matchAll(nameWords)) {
    const words = found.split(/\s+/).filter((word) => !notNames.test(word) && !when.test(word) && !own.has(word))
    if (words.length > 0) return words
  }
  return null
}
