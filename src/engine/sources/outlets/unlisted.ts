import { words } from '../../../data/sources/word-set.ts'
import type { Sentence, TextDocument, Token } from '../../text/document.ts'
import { groupAdjectives } from '../../../data/sources/institutions.ts'
import { placeAt } from '../places.ts'
import { isGivenName } from '../speakers/names.ts'
import { perWord } from '../../text/word.ts'
import { isCapital, textBetween } from '../tokens.ts'
import { isInRelayFrame } from './frames.ts'
import type { OutletMention } from './outlet-mention.ts'
import { controlWords, mediaNoun } from './stated-control.ts'

/** "broadcaster Ana Lind", "veteran broadcaster Des Quill". */
const isPersonsName = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at + 1]) && (isGivenName(tokens[at]) || tokens[at - 2]?.lower === 'veteran')

const newsWords = words('news tv television radio')
const papers = words('newspaper magazine tabloid broadcaster newswire')
const calledBefore = words(
  'newspaper magazine broadcaster website outlet tabloid agency newswire site channel paper daily weekly station broadsheet newsletter podcast publication',
)

const titleWords =
  /^(?:times|post|news|journal|herald|tribune|gazette|chronicle|telegraph|observer|courier|dispatch|examiner|bulletin|register|tv|fm|daily|weekly|press|inquirer|sentinel|argus|standard|mail|newswire|wire|broadcasting|radio|magazine|messenger|mercury|television|advertiser|reporter|live|online|echo|record|recorder|enquirer|citizen|leader)$/

/** Whether a word can be or open such an outlet: most cannot. */
export const mayBeUnlisted = perWord(
  (word) => word.lower !== 'the' && (word.isCapital || isMediaNoun(word) || siteName.test(word.text)),
)

/**
 * An outlet that the list does not know: a name that ends like a newspaper's in a frame of reporting ("told the Harrow
 * Gazette"), a name called an outlet ("the news site Vostok"), or media without a name ("local media", "state TV").
 */
export function unlistedAt(document: TextDocument, at: number, sentence: Sentence): OutletMention | null {
  const token = document.tokens[at]!
  if (!mayBeUnlisted(token.word)) return null
  if (token.text.includes('.') && siteName.test(token.text) && isInRelayFrame(document, at, at, sentence.first))
    return mentionAt(document, at, at, at, sentence)
  if (
    callSign.test(token.text) &&
    /^(?:told|tells|tell|with|to)$/.test(document.tokens[at - 1]?.lower ?? '') &&
    isInRelayFrame(document, at, at, sentence.first)
  )
    return mentionAt(document, at, at, at, sentence)
  if (isCapital(token)) return titled(document, at, sentence) ?? collective(document, at, sentence)
  return collective(document, at, sentence)
}

function titled(document: TextDocument, at: number, sentence: Sentence): OutletMention | null {
  const { tokens } = document
  let last = at
  while (last < sentence.last && isCapital(tokens[last + 1])) last++
  const isTitle = isTitleOfOutlet(tokens, at, last) && !isOffice(tokens, last)
  const from = startOfCalling(tokens, at, sentence.first)
  const isCalled =
    from < at || isCalledAfter(tokens, last, sentence.last) || isCalledRightAfter(tokens, at, last, sentence)
  if (!isTitle && !isCalled) return null
  if (!isCalled && !isInRelayFrame(document, at, last, sentence.first)) return null
  return mentionAt(document, at, last, from, sentence)
}

function mentionAt(document: TextDocument, at: number, last: number, from: number, sentence: Sentence): OutletMention {
  const stated = controlWords(document.tokens, from, at - 1)
  return {
    first: at,
    last,
    from,
    name: textBetween(document, at, last),
    outlet: null,
    isCollective: false,
    control: stated?.by ?? 'unknown',
    basis: stated?.by === 'state' ? { from: 'article', words: stated.words! } : null,
    isThisSite: document.article.site.name === textBetween(document, at, last),
    sentence: sentence.index,
  }
}

/** American stations: "told KTVX". Two bodies look like one. */
const callSign = /^(?!WADA|WNBA)[KW][A-Z]{3}$/

/** "Fenlight.com". */
const siteName = /^\p{L}[\p{L}\d-]{2,40}\.(?:com|org|net|co|io|fm|tv|info|news|ru|de|fr|uk|au|ca)$/iu

/** "the Harrow Gazette", "Radio Fenlight", "Norland Broadcasting Corporation". */
const isTitleOfOutlet = (tokens: readonly Token[], first: number, last: number): boolean =>
  last > first &&
  (titleWords.test(tokens[last]!.lower) ||
    /^(?:radio|tv)$/i.test(tokens[first]!.text) ||
    (/^(?:corporation|company|service|network)$/.test(tokens[last]!.lower) &&
      tokens[last - 1]!.lower === 'broadcasting'))

/** "the Utsikt newspaper", "Dairy World magazine", "the Utsikt news agency": what it is stands behind a name that is no country's. */
function isCalledRightAfter(tokens: readonly Token[], at: number, last: number, { first }: Sentence): boolean {
  const next = tokens[last + 1]?.lower ?? ''
  const isNews = newsWords.has(next) && called.test(tokens[last + 2]?.lower ?? '')
  if (!isNews && !papers.has(next)) return false
  const after = tokens[last + (isNews ? 3 : 2)]
  if (after?.pos === 'NOUN' || isCapital(after)) return false // "a Utsikt newspaper editor", "newspaper The Quill"
  if (at === last && (placeAt(tokens, at) !== null || at === first || groupAdjectives.has(tokens[at]!.lower)))
    return false
  return !/day$/.test(tokens[last]!.lower)
}

/** "the Cook County Medical Examiner", "Police Commissioner’s Office Press": no paper's title. */
const isOffice = (tokens: readonly Token[], last: number): boolean =>
  /^(?:medical|court|bank|chief|criminal|land|electoral|party|opposition|council|union|deputy|majority|minority|house|senate|labour|conservative)$/.test(
    tokens[last - 1]!.lower,
  ) && /^(?:examiner|reporter|register|record|leader|observer|standard)$/.test(tokens[last]!.lower)

/** "Fenlight, a local news site,": an apposition calls it an outlet. */
function isCalledAfter(tokens: readonly Token[], last: number, end: number): boolean {
  if (tokens[last + 1]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[last + 2]?.lower ?? '')) return false
  for (let i = last + 3; i < Math.min(last + 9, end); i++) {
    const { lower, pos, text } = tokens[i]!
    const isSure = /^(?:newspaper|broadcaster|tabloid|newswire|newsletter|daily|weekly|broadsheet)$/.test(lower)
    const isNews = /^(?:news|tv|television|radio|media)$/.test(tokens[i - 1]!.lower) && called.test(lower)
    if (isSure || isNews)
      return /^(?:,|in|based|that|which|owned|run|of|for|covering)$/.test(tokens[i + 1]?.lower ?? '')
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(pos) && text !== '-' && !/^(?:run|owned|controlled|based)$/.test(lower))
      return false
  }
  return false
}

const called = /^(?:site|website|outlet|channel|station|agency|network|portal|blog|magazine|organisation|organization)$/

/** Where "the state-owned newspaper", "news site", "local broadcaster" before a name begins; `at` where none does. */
function startOfCalling(tokens: readonly Token[], at: number, sentenceStart: number): number {
  const isThe = tokens[at - 1]?.text === 'The' && at - 2 >= sentenceStart // "the student newspaper The Quill"
  const before = tokens[isThe ? at - 2 : at - 1]
  if (before === undefined || !calledBefore.has(before.lower)) return at
  if (before.lower === 'broadcaster' && isPersonsName(tokens, at)) return at
  if (
    /^(?:agency|site|channel|station|publication)$/.test(before.lower) &&
    !/^(?:local|news|radio|tv|television|media|sports|business|run|owned|controlled)$/.test(tokens[at - 2]?.lower ?? '')
  )
    return at
  let from = at - 1
  while (from > sentenceStart && at - from < 8) {
    const token = tokens[from - 1]!
    if (!(
      token.pos === 'NOUN' ||
      token.pos === 'ADJ' ||
      token.text === '-' ||
      token.pos === 'PROPN' ||
      mediaNoun.test(token.lower) ||
      token.lower === 'run' ||
      token.lower === 'owned'
    ))
      break
    from--
  }
  return from
}

const collectives = words(
  'media tv television radio press newspapers outlets broadcasters reports channels websites agency agencies',
)
const qualifiers = words(
  'local national regional foreign western domestic multiple several various other some news social state government international media press published unconfirmed recent earlier initial - run owned controlled many numerous official pro tv',
)

/** "local media", "state TV", "media reports", "Turkish state media": no outlet is named. Found at its noun. */
function collective(document: TextDocument, at: number, sentence: Sentence): OutletMention | null {
  const { tokens } = document
  const noun = tokens[at]!.lower
  if (!isMediaNoun(tokens[at]!.word)) return null
  if (isCapital(tokens[at + 1]) || collectives.has(tokens[at + 1]?.lower ?? '')) return null
  let first = at
  while (first > sentence.first && at - first < 7 && qualifiers.has(tokens[first - 1]!.lower)) first--
  const isOfCountry = first > sentence.first && placeAt(tokens, first - 1)?.by === 'people' // "Italian media"
  if (isOfCountry || (first > sentence.first && first < at && isAdjectiveOfPlace(tokens[first - 1]!))) first--
  while (first < at && tokens[first]!.text === '-') first++
  const before = tokens.slice(first, at).map(({ lower }) => lower)
  const isMedium = singleMedium.has(noun)
    ? isOneUnnamed(tokens, first, at)
    : isCollective(noun, before, tokens[at]!) || (isOfCountry && airwaves.test(noun))
  if (!isMedium) return null
  const stated = controlWords(tokens, first, at)
  const isState = stated?.by === 'state'
  return {
    first,
    last: at,
    from: first,
    name: textBetween(document, first, at),
    outlet: null,
    isCollective: !isState,
    control: isState ? 'state' : 'unknown',
    basis: isState ? { from: 'article', words: stated.words! } : null,
    isThisSite: false,
    sentence: sentence.index,
  }
}

const airwaves = /^(?:tv|television|radio)$/

/** One outlet that goes without a name: "a local newspaper", "a German magazine". */
const singleMedium = words('newspaper magazine broadcaster tabloid')
const isMediaNoun = perWord(({ lower }) => collectives.has(lower) || singleMedium.has(lower))

const isOneUnnamed = (tokens: readonly Token[], first: number, at: number): boolean =>
  /^(?:a|an|one|another)$/.test(tokens[first - 1]?.lower ?? '') &&
  !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '') &&
  tokens[at + 1]?.text !== ',' && // "a local newspaper, the Harrow Gazette"
  !tokens.slice(first, at).some(({ lower }) => /^(?:state|official|government|party)$/.test(lower))

function isCollective(noun: string, before: readonly string[], token: Token): boolean {
  if (before.includes('social')) return false
  const isRuled = before.some((word) => /^(?:state|official|government)$/.test(word))
  switch (noun) {
    case 'reports':
      return (
        token.pos !== 'VERB' &&
        /^(?:media|press|news|unconfirmed|several|multiple|local|various|some|published)$/.test(before.at(-1) ?? '')
      )
    case 'media':
    case 'newspapers':
    case 'outlets':
      return true
    case 'agency':
    case 'agencies':
      return isRuled && before.at(-1) === 'news'
    case 'websites':
    case 'broadcasters':
      return before.length > 0
    default:
      return isRuled || before.includes('local')
  }
}

const isAdjectiveOfPlace = (token: Token): boolean => isCapital(token) && (token.pos === 'ADJ' || token.pos === 'PROPN')
