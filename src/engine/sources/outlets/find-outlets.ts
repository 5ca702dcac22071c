import { type Span, spanOf } from '../../article.ts'
import type { Sentence, TextDocument, Token } from '../../text/document.ts'
import { perWord } from '../../text/word.ts'
import { isCapital, isPossessive, touch } from '../tokens.ts'
import { statedControl } from './stated-control.ts'
import { isInRelayFrame } from './frames.ts'
import { readersWord } from './own-outlets.ts'
import { type Gazetteer, namesFrom, type OutletName, plain } from './gazetteer.ts'
import type { OutletMention } from './outlet-mention.ts'
import type { ControlBasis } from '../sourced-claim.ts'
import type { Outlet } from '../../../data/outlets/outlet.ts'
import { datelineOutlet } from './dateline-outlet.ts'
import { isSpelledOut } from './spelled-out.ts'
import { mayBeUnlisted, unlistedAt } from './unlisted.ts'

interface Hit {
  readonly name: OutletName
  readonly first: number
  readonly last: number
  readonly sentence: Sentence
}

/**
 * The outlets that an article names, in order. Names that are ordinary words or somebody else's count only in a frame of
 * reporting, after a sure mention of the same outlet, or when they are the site's own. One look-up a capitalised word.
 */
export function findOutlets(document: TextDocument, gazetteer: Gazetteer): OutletMention[] {
  const text = plain(document.article.text)
  const found: OutletMention[] = []
  const known = new Set<string>()
  const writer = datelineOutlet(document, gazetteer)
  for (const sentence of document.sentences) {
    for (let i = sentence.first; i <= sentence.last; i++) {
      if (!mayOpenOutlet(document.tokens[i]!.word)) continue
      const hit = longestAt(document, text, gazetteer, i, sentence, known)
      const mention = hit ? mentionOf(document, hit, writer, known) : unlistedAt(document, i, sentence)
      if (!mention) continue
      found.push(mention)
      if (mention.outlet) known.add(mention.outlet.id)
      i = mention.last
    }
  }
  return found
}

const isCapitalCode = (code: number): boolean => code >= 65 && code <= 90
const isSmallCode = (code: number): boolean => code >= 97 && code <= 122

/** No long word, and none that is small from its second letter on: "iNews" is one. */
const mayBeListed = perWord(
  ({ text, lower }) => lower.length <= 30 && (!isSmallCode(text.charCodeAt(0)) || isCapitalCode(text.charCodeAt(1))),
)

/** Whether a word can open an outlet: most cannot. */
const mayOpenOutlet = perWord((word) => mayBeListed(word) || mayBeUnlisted(word))

function longestAt(
  document: TextDocument,
  text: string,
  gazetteer: Gazetteer,
  at: number,
  sentence: Sentence,
  known: ReadonlySet<string>,
): Hit | null {
  const token = document.tokens[at]!
  if (token.pos === 'PUNCT' || !mayBeListed(token.word)) return null
  const names = namesFrom(gazetteer, token.word)
  if (names === null) return null
  let chosen: Hit | null = null
  for (const name of names) {
    if (chosen && name.words.length < chosen.name.words.length) break
    const end = token.span.start + name.words.length
    if (!text.startsWith(name.words, token.span.start) || /[\p{L}\p{N}]/u.test(text[end] ?? ' ')) continue
    const last = lastBefore(document.tokens, at, end, sentence.last)
    if (last === null || !counts(document, name, at, last, sentence, known)) continue
    const isBetter =
      chosen &&
      (known.has(chosen.name.outlet.id) ? false : known.has(name.outlet.id) || (chosen.name.isShort && !name.isShort))
    if (!chosen || isBetter) chosen = { name, first: at, last, sentence }
  }
  return chosen
}

/** The token that ends at `end`, or null where the name stops inside one. */
function lastBefore(tokens: readonly Token[], first: number, end: number, sentenceEnd: number): number | null {
  let last = first
  while (last < sentenceEnd && tokens[last]!.span.end < end) last++
  return tokens[last]!.span.end === end ||
    tokens[last]!.text.replace(/['’]s?$/, '').length === end - tokens[last]!.span.start
    ? last
    : null
}

function counts(
  document: TextDocument,
  name: OutletName,
  first: number,
  last: number,
  sentence: Sentence,
  known: ReadonlySet<string>,
): boolean {
  const { tokens } = document
  if (name.needsArticle && tokens[first - 1]?.lower !== 'the' && !isArticleAway(document, first, last, sentence.first))
    return false
  if (touch(tokens[first - 1], tokens[first]) && tokens[first - 1]!.text === '-') return false
  if (name.isAcronym && !known.has(name.outlet.id) && isSpelledOut(tokens, name.words, first)) return false
  if (name.needsNoun) return mediaNouns.test(tokens[last + 1]?.lower ?? '')
  if (name.isSure && !name.isShort) return !isPartOfLongerName(tokens, first, last)
  if (isPartOfLongerName(tokens, first, last)) return false
  if (isSite(document, name.outlet)) return true
  if (known.has(name.outlet.id) && (name.isShort || !isCapital(tokens[last + 1]))) return true
  const isHeadline = document.article.blocks[sentence.block]?.kind === 'headline'
  if (isHeadline && first === sentence.first && tokens[last + 1]?.text === ':') return true // "Marca: Striker agrees terms"
  return isInRelayFrame(document, first, last, sentence.first)
}

/** "the left-leaning Guardian", "Britain’s Guardian": the article stands before words about the outlet, in a frame of reporting. */
function isArticleAway(document: TextDocument, first: number, last: number, sentenceStart: number): boolean {
  const { tokens } = document
  let at = first - 1
  while (
    at > sentenceStart &&
    first - at < 5 &&
    /^(?:ADJ|NOUN|VERB|PUNCT)$/.test(tokens[at]!.pos) &&
    /^[\p{Ll}-]/u.test(tokens[at]!.text)
  )
    at--
  const isOpen = at < first - 1 ? tokens[at]?.lower === 'the' : isPossessive(tokens[at])
  return (
    isOpen &&
    /^(?:told|tells|to|with|by|in)$/.test(tokens[isPossessive(tokens[at]) ? at - 2 : at - 1]?.lower ?? '') &&
    !isCapital(tokens[last + 1])
  )
}

const mediaNouns = /^(?:agency|broadcaster|channel|network|outlet|portal|service|site|station|website)$/
const people = /^(?:reporter|correspondent|journalist|editor|host|anchor)$/

/** "Time Warner", "Fox News Sunday Night": another capital follows, and it is no "’s" nor a word for a journalist. */
function isPartOfLongerName(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1]
  if (next?.text === '-' && touch(tokens[last], next) && isCapital(tokens[last + 2])) return true
  if (first === last && isCapital(next) && !people.test(next!.lower) && next!.pos === 'PROPN')
    return /^\p{Lu}\p{Ll}/u.test(tokens[first]!.text)
  return false
}

/** Whether the outlet is the one whose page this is. */
export function isSite({ article }: TextDocument, outlet: Outlet | null): boolean {
  const { name, host } = article.site
  if (outlet === null) return false
  if (host !== null && outlet.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return true
  return name !== null && (outlet.name === name || outlet.aliases.includes(name))
}

function mentionOf(
  document: TextDocument,
  { name, first, last, sentence }: Hit,
  writer: Outlet | null,
  known: ReadonlySet<string>,
): OutletMention {
  const { outlet } = name
  const isSettled = !name.isShared || known.has(outlet.id) || outlet === writer || isSite(document, outlet)
  const stated = statedControl(document, first, last, sentence)
  return {
    first,
    last,
    from: stated.from,
    name: isSettled ? outlet.name.replace(/ \([^)]*\)$/, '') : `the ${name.words}`,
    outlet: isSettled ? outlet : null,
    isCollective: false,
    ...controlOf(outlet, stated.words, stated.by),
    isThisSite: outlet === writer || isSite(document, outlet),
    sentence: sentence.index,
  }
}

function controlOf(
  outlet: Outlet,
  words: Span | null,
  by: 'state' | 'independent' | null,
): Pick<OutletMention, 'control' | 'basis'> {
  if (words && by === 'state')
    return { control: 'state', basis: { from: 'article', words: spanOf(words.start, words.end) } }
  if (words && by === 'independent') return { control: 'independent', basis: null }
  const listed: ControlBasis | null =
    outlet.basis === readersWord ? { from: 'reader' } : outlet.basis && { from: 'list', ...outlet.basis }
  switch (outlet.control) {
    case 'state-controlled':
      return { control: 'state', basis: listed }
    case 'unknown':
    case 'party':
      return { control: 'unknown', basis: listed }
    default:
      return { control: 'independent', basis: null }
  }
}
