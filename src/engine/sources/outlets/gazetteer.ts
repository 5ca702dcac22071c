import { listedOutlets, type Outlet } from '../../../data/outlets/outlet.ts'
import { perWord, type Word } from '../../text/word.ts'
import { type OwnOutlet, withOwn } from './own-outlets.ts'

/** A name of an outlet, ready to be compared with the text. */
export interface OutletName {
  readonly words: string
  readonly outlet: Outlet
  /** Counts alone; otherwise only in a frame of reporting, beside "newspaper" and the like, or after a sure mention. */
  readonly isSure: boolean
  /** "the Journal": needs its article. */
  readonly isShort: boolean
  /** "the Post": several outlets go by it. */
  readonly isShared: boolean
  /** Three to five capitals. */
  readonly isAcronym: boolean
  /** The article belongs to the name: "The Hill", and "told the Hill", but no "Hill". */
  readonly needsArticle: boolean
  /** "Geo news" for Geo News: only before "channel", "agency" and the like. */
  readonly needsNoun: boolean
}

/** Names of outlets by their first word. */
export type Gazetteer = ReadonlyMap<string, readonly OutletName[]>

let listed: Gazetteer | undefined

let lastOwn: { readonly key: string; readonly gazetteer: Gazetteer } | undefined

/** The listed outlets, with what the reader added, corrected or took out. The last answer is kept. */
export function gazetteerOf(own: readonly OwnOutlet[] = []): Gazetteer {
  if (own.length === 0) return (listed ??= namesOf(listedOutlets()))
  const key = JSON.stringify(own)
  if (lastOwn?.key !== key) lastOwn = { key, gazetteer: namesOf(withOwn(listedOutlets(), own)) }
  return lastOwn.gazetteer
}

function namesOf(outlets: readonly Outlet[]): Gazetteer {
  const names = new Map<string, OutletName[]>()
  const shared = sharedShortNames(outlets)
  for (const outlet of outlets) {
    for (const alias of outlet.aliases) {
      add(names, alias, outlet, { isSure: !outlet.ambiguous.has(alias) })
      if (/ (?:News|Television|Radio)$/.test(alias))
        add(names, lowerEnd(alias), outlet, { isSure: true, needsNoun: true })
    }
    for (const short of outlet.short)
      add(names, short.replace(/^the /, ''), outlet, { isShort: true, isShared: shared.has(short) })
  }
  for (const list of names.values()) if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length)
  return names
}

function sharedShortNames(outlets: readonly Outlet[]): Set<string> {
  const met = new Set<string>()
  const shared = new Set<string>()
  for (const short of outlets.flatMap((outlet) => outlet.short)) (met.has(short) ? shared : met).add(short)
  return shared
}

const lowerEnd = (alias: string): string => alias.replace(/\w+$/, (word) => word.toLowerCase())

function add(
  names: Map<string, OutletName[]>,
  alias: string,
  outlet: Outlet,
  { isSure = false, isShort = false, isShared = false, needsNoun = false }: Partial<OutletName>,
): void {
  const needsArticle = isShort || alias.startsWith('The ')
  const words = plain(alias.startsWith('The ') ? alias.slice(4) : alias)
  const first = firstWord(words)
  const list = names.get(first)
  const isAcronym = /^\p{Lu}{3,5}$/u.test(words)
  const name = { words, outlet, isSure, isShort, isShared, isAcronym, needsArticle, needsNoun }
  if (list) list.push(name)
  else names.set(first, [name])
}

/** Curly apostrophes made straight: how names are compared. Keeps the length. */
export const plain = (text: string): string => (text.includes('’') ? text.replaceAll('’', "'") : text)

/** Only letters of ASCII: most words, told without a regular expression. */
function isPlainWord(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i) | 32
    if (code < 97 || code > 122) return false
  }
  return true
}

/** "AT" of "AT&T", "U" of "U.S. News": up to the first sign that is no letter or digit. */
function firstWord(words: string): string {
  if (isPlainWord(words)) return words
  const end = words.search(/[^\p{L}\p{N}]/u)
  return end < 0 ? words : words.slice(0, Math.max(end, 1))
}

/** The names that may stand where a word is: those that begin with it, or with its letters. */
export const namesFrom = (gazetteer: Gazetteer, word: Word): readonly OutletName[] | null =>
  gazetteer === listed ? listedFrom(word) : lookUp(gazetteer, word)

const listedFrom = perWord((word) => lookUp(gazetteerOf(), word))

function lookUp(gazetteer: Gazetteer, { text }: Word): readonly OutletName[] | null {
  const first = firstWord(text)
  return gazetteer.get(text) ?? (first === text ? null : (gazetteer.get(first) ?? null))
}
