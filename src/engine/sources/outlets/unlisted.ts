import { spanOf } from '../../article.ts'
import type { Sentence, TextDocument, Token } from '../../text/document.ts'
import { isCapital, textBetween } from '../tokens.ts'
import { isInRelayFrame } from './frames.ts'
import type { OutletMention } from './outlet-mention.ts'
import { controlWords, mediaNoun } from './stated-control.ts'

const titleWords =
  /^(?:times|post|news|journal|herald|tribune|gazette|chronicle|telegraph|observer|courier|dispatch|examiner|bulletin|register|tv|fm|daily|weekly|press|inquirer|sentinel|argus|standard|mail|newswire|wire|broadcasting|radio|magazine|messenger|mercury|advertiser|reporter)$/

/**
 * An outlet that the list does not know: a name that ends like a newspaper's in a frame of reporting ("told the Harrow
 * Gazette"), a name called an outlet ("the news site Vostok"), or media without a name ("local media", "state TV").
 */
export function unlistedAt(document: TextDocument, at: number, sentence: Sentence): OutletMention | null {
  const token = document.tokens[at]!
  if (token.lower === 'the') return null
  if (isCapital(token)) return titled(document, at, sentence) ?? collective(document, at, sentence)
  return collective(document, at, sentence)
}

function titled(document: TextDocument, at: number, sentence: Sentence): OutletMention | null {
  const { tokens } = document
  let last = at
  while (last < sentence.last && isCapital(tokens[last + 1])) last++
  const isTitle = last > at && titleWords.test(tokens[last]!.lower)
  const from = startOfCalling(tokens, at, sentence.first)
  const isCalled = from < at
  if (!isTitle && !isCalled) return null
  if (!isCalled && !isInRelayFrame(document, at, last, sentence.first)) return null
  const stated = controlWords(tokens, from, at - 1)
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

/** Where "the state-owned newspaper", "news site", "local broadcaster" before a name begins; `at` where none does. */
function startOfCalling(tokens: readonly Token[], at: number, sentenceStart: number): number {
  const before = tokens[at - 1]
  if (
    before === undefined ||
    !/^(?:newspaper|magazine|broadcaster|website|outlet|tabloid|agency|newswire|site|channel|paper|daily|weekly)$/.test(
      before.lower,
    )
  )
    return at
  if (
    /^(?:agency|site|channel)$/.test(before.lower) &&
    !/^(?:news|tv|television|media)$/.test(tokens[at - 2]?.lower ?? '')
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

const collectives = /^(?:media|tv|television|radio|press|newspapers|outlets|broadcasters|reports|channels|websites)$/
const qualifiers =
  /^(?:local|national|regional|foreign|western|domestic|multiple|several|various|other|some|news|social|state|government|international|media|press|published|unconfirmed|recent|earlier|initial|-|run|owned|controlled|many|numerous|official|pro)$/

/** "local media", "state TV", "media reports", "Turkish state media": no outlet is named. */
function collective(document: TextDocument, at: number, sentence: Sentence): OutletMention | null {
  const { tokens } = document
  const opener = tokens[at]!
  const startsHere = qualifiers.test(opener.lower) || isAdjectiveOfPlace(opener) || collectives.test(opener.lower)
  if (!startsHere || opener.text === '-') return null
  let last = at
  while (
    last < sentence.last &&
    last - at < 7 &&
    (qualifiers.test(tokens[last + 1]!.lower) || collectives.test(tokens[last + 1]!.lower))
  )
    last++
  while (last > at && !collectives.test(tokens[last]!.lower) && !/^(?:agency|agencies)$/.test(tokens[last]!.lower))
    last--
  if (tokens[last + 1]?.lower === 'agency' && tokens[last]!.lower === 'news') last++
  const words = tokens.slice(at, last + 1).map(({ lower }) => lower)
  const noun = words.at(-1)!
  if (!collectives.test(noun)) return null
  if (words.includes('social') || isCapital(tokens[last + 1])) return null
  if (
    noun === 'reports' &&
    (last === at ||
      tokens[last]!.pos === 'VERB' ||
      !/^(?:media|press|news|unconfirmed|several|multiple|local|various|some|published)$/.test(words.at(-2)!))
  )
    return null
  if (last === at && !/^(?:media|newspapers|outlets)$/.test(noun)) return null
  if (
    /^(?:radio|press|channels|tv|television)$/.test(noun) &&
    !words.includes('state') &&
    !words.includes('local') &&
    !words.includes('government')
  )
    return null
  const stated = controlWords(tokens, at, last)
  return {
    first: at,
    last,
    from: at,
    name: textBetween(document, at, last),
    outlet: null,
    isCollective: stated?.by !== 'state',
    control: stated?.by === 'state' ? 'state' : 'unknown',
    basis: stated?.by === 'state' ? { from: 'article', words: spanOf(stated.words!.start, stated.words!.end) } : null,
    isThisSite: false,
    sentence: sentence.index,
  }
}

const isAdjectiveOfPlace = (token: Token): boolean => isCapital(token) && (token.pos === 'ADJ' || token.pos === 'PROPN')
