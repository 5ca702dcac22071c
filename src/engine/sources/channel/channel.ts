import { words } from '../../../data/sources/word-set.ts'
import { ownChannels, publicAudiences, publicOccasions } from '../../../data/sources/channels.ts'
import { documentNouns, newsPieces, verbatimRecords } from '../../../data/sources/documents.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import type { Scene } from '../scene.ts'
import { isIn, wordsAround } from '../sentence-words.ts'
import { readSourceWords } from '../source-words.ts'
import { audience, ourselves, spanFrom } from './audience.ts'
import { closed } from './closed.ts'
import type { Channel } from '../sourced-claim.ts'
import { lookup, tokenAt } from '../tokens.ts'

/** The occasion that the attribution's own sentence states; rubric 4.6. Words inside the claim do not count. */
export function channelOf(attribution: Attribution, scene: Scene): Channel {
  const { document } = scene
  const words = withoutTopic(wordsAround(scene, attribution), attribution)
  const around = words.filter((token) => !isIn(attribution.source, token))
  const told = audience(attribution, around, scene)
  if (told?.kind === 'to-this-outlet' || told?.kind === 'public') return told
  return (
    unverified(words) ??
    toThisOutlet(around) ??
    addressed(around) ??
    closed(around) ??
    occasion(around, scene) ??
    ownChannel(around) ??
    leadIn(attribution, scene) ??
    published(attribution, document) ??
    onRecord(attribution, document) ??
    byVerb(attribution) ??
    told ?? { kind: 'not-stated' }
  )
}

const beforeOccasion = words('in at during on to before via from after through by under following')
const isPreposition = (token: Token | undefined): boolean => token !== undefined && beforeOccasion.has(token.lower)

const toWhom = words('with to')
const beforeOwnChannel = words('on via in')
const beforeLeadIn = words('on in via at during')

/** "“Trust but verify,” she said of advice on social media": what was spoken of is no occasion. */
function withoutTopic(words: readonly Token[], { cue }: Attribution): readonly Token[] {
  const end = cue.at(-1)?.end ?? Infinity
  const after = words.findIndex(({ span }) => span.start >= end)
  return after >= 0 && /^(?:of|about)$/.test(words[after]!.lower) ? words.slice(0, after) : words
}

/** "in an interview with this website", "speaking to us". */
function toThisOutlet(words: readonly Token[]): Channel | null {
  for (let i = 1; i + 1 < words.length; i++) {
    if (
      !toWhom.has(words[i]!.lower) ||
      !/^(?:interview|speaking|spoke|talking|comments|statement|remarks|email)$/.test(words[i - 1]!.lower)
    )
      continue
    const next = words[i + 1]!
    if (next.text === 'us') return { kind: 'to-this-outlet', words: next.span }
    if (next.lower === 'this' && ourselves.test(words[i + 2]?.lower ?? ''))
      return { kind: 'to-this-outlet', words: spanFrom(next, words[i + 2]!) }
  }
  return null
}

/** "Addressing supporters in Leeds". */
function addressed(words: readonly Token[]): Channel | null {
  const at = words.findIndex(({ lower }) => lower === 'addressing')
  if (at < 0) return null
  const audience = words.slice(at + 1, at + 5).find((token) => publicAudiences.has(lookup(token)))
  return audience ? { kind: 'public', words: spanFrom(words[at]!, audience), carried: false } : null
}

/** "in a press briefing", "at a news conference", "under oath". */
function occasion(words: readonly Token[], scene: Scene): Channel | null {
  for (let i = 0; i < words.length; i++) {
    if (!isPreposition(words[i])) continue
    for (let j = i + 1; j < Math.min(i + 7, words.length); j++) {
      const word = lookup(words[j]!)
      if (
        (publicOccasions.has(word) || isWrittenOpinion(words, i, j)) &&
        !isSubject(words[i]!, words[j]!) &&
        words[j]!.index - words[i]!.index <= 8 &&
        !isPreposition(words[j]) &&
        !isForOneOutlet(words, i, j, scene)
      )
        return { kind: 'public', words: spanFrom(words[i]!, words[j]!), carried: false }
      if (words[j]!.text === ',' || (words[j]!.pos === 'VERB' && !/ed$/.test(words[j]!.lower))) break // "his televised address"
    }
  }
  return null
}

/** "in her 62-page opinion", "in a dissenting opinion": a court's, not what somebody holds. */
const isWrittenOpinion = (words: readonly Token[], from: number, at: number): boolean =>
  words[at]!.lower === 'opinion' &&
  words
    .slice(from + 1, at)
    .some(({ lower }) => /^(?:page|written|dissenting|concurring|majority|unanimous|court|unsigned)$/.test(lower))

/** "asked about it on the ruling", "after the report", "the first to report it": what it was about, no occasion. */
const isSubject = (preposition: Token, noun: Token): boolean =>
  (preposition.lower === 'to' && noun.pos === 'VERB') ||
  (/^(?:on|to|before|after|from|following|by|under)$/.test(preposition.lower) &&
    /^(?:ruling|report|lawsuit|indictment|complaint|filing|letter|statement|statements|article|column|book|memoir|decree|declaration|decision|announcement|remarks)$/.test(
      noun.lower,
    ))

/** "in an interview with Le Monde": told to that outlet, which passes it on; on the air it is public. */
function isForOneOutlet(words: readonly Token[], from: number, at: number, { outletAt }: Scene): boolean {
  if (!/^interviews?$/.test(words[at]!.lower) || !/^(?:with|to|by|for)$/.test(words[at + 1]?.lower ?? '')) return false
  for (let i = from; i < at; i++)
    if (/^(?:televised|broadcast|live|radio|tv|television|joint)$/.test(words[i]!.lower)) return false
  for (let i = at + 2; i < Math.min(at + 8, words.length); i++) {
    const outlet = outletAt.get(words[i]!.index)
    if (outlet) return !outlet.isThisSite
    if (words[i]!.text === ',') return false
  }
  return false
}

/** "on Twitter", "on her website". */
function ownChannel(words: readonly Token[]): Channel | null {
  for (let i = 0; i < words.length; i++) {
    if (!beforeOwnChannel.has(words[i]!.lower)) continue
    for (let j = i + 1; j < Math.min(i + 5, words.length); j++) {
      const word = lookup(words[j]!)
      if (words[j]!.text === ',') break
      if (
        (ownChannels.has(word) && words[j - 1]!.text !== '-') || // no "140-page decision"
        (word === 'media' && lookup(words[j - 1]!) === 'social') ||
        (word === 'social' && lookup(words[j - 1]!) === 'truth')
      ) {
        while (i + 1 < j && beforeOwnChannel.has(words[i + 1]!.lower)) i++ // "weighed in on X"
        return { kind: 'public', words: spanFrom(words[i]!, pieceAfter(words, j)), carried: false }
      }
    }
  }
  return null
}

/** "in a Facebook | post": the word for the piece belongs to its place. */
const pieceAfter = (words: readonly Token[], at: number): Token => {
  const next = words[at + 1]
  return next && /^(?:post|posts|story|video|page|account|message|statement|thread|channel)$/.test(next.lower)
    ? next
    : words[at]!
}

const madePublic = words('filed published released issued unsealed posted')
const filings = words('filing filings')

/** "said on Twitter the gate was old": the occasion right after the cue, where the claim is read from there on. */
function leadIn({ cue, claim }: Attribution, scene: Scene): Channel | null {
  const { tokens } = scene.document
  const end = cue.at(-1)?.end
  if (end === undefined || claim.length === 0 || claim[0]!.start < end || claim[0]!.start > end + 4) return null
  const at = tokenAt(scene.document, end)
  if (!beforeLeadIn.has(tokens[at]?.lower ?? '')) return null
  let last = at + 1
  while (
    last < at + 6 &&
    /^(?:DET|ADJ|NOUN|PROPN|VERB)$/.test(tokens[last + 1]?.pos ?? '') &&
    !/^(?:the|a|an|this|that)$/.test(tokens[last + 1]!.lower)
  )
    last++
  const words = tokens.slice(at, last + 1)
  return occasion(words, scene) ?? ownChannel(words)
}

const isWritten = (word: string): boolean =>
  documentNouns.has(word) || newsPieces.has(word) || publicOccasions.has(word) || ownChannels.has(word)

/** Documents that the article says were filed or published, and dated court filings, are a record themselves. */
function published(attribution: Attribution, document: TextDocument): Channel | null {
  const sentence = document.sentences[attribution.sentence]!
  const source = attribution.source.at(-1)
  const cue = attribution.cue[0]
  let isFiling = false
  let isDocument = false
  for (let i = sentence.first; i <= sentence.last; i++) {
    const token = document.tokens[i]!
    const isBetween = source && cue && token.span.start >= source.end && token.span.end <= cue.start
    if (!isBetween && !isIn(attribution.source, token)) continue
    isFiling ||= filings.has(token.lower)
    isDocument ||= isWritten(lookup(token))
    if (!isDocument) continue // "an officer posted in the valley", "who did not want her name published"
    if (/^(?:had|has|have)$/.test(document.tokens[i - 1]?.lower ?? '')) continue // "which had filed a brief"
    if (madePublic.has(token.lower) || (isFiling && token.lower === 'dated'))
      return { kind: 'public', words: token.span, carried: false }
  }
  return null
}

/** "…, Lind said, according to a transcript": where the words can be heard or read again. */
function onRecord({ layers }: Attribution, document: TextDocument): Channel | null {
  for (const { source } of layers) {
    const words = readSourceWords(document, source)
    if (words && verbatimRecords.has(words.noun)) return { kind: 'public', words: words.head.span, carried: false }
  }
  return null
}

const publicVerbs = words('tweet retweet testify post blog')

const byVerb = ({ cueLemma, cue }: Attribution): Channel | null =>
  publicVerbs.has(cueLemma) && cue[0] ? { kind: 'public', words: cue[0], carried: false } : null

const circulating = words('circulating circulated')

/** "a video circulating online", "an unverified account", "leaked documents". */
function unverified(words: readonly Token[]): Channel | null {
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i]!
    const next = words[i + 1]
    if (
      lower === 'unverified' &&
      next &&
      /^(?:account|video|post|posts|footage|clip|message|social|accounts|images|telegram|channel)$/.test(next.lower)
    )
      return { kind: 'unverified', words: spanFrom(words[i]!, next) }
    if (lower === 'leaked' && next?.pos === 'NOUN') return { kind: 'unverified', words: spanFrom(words[i]!, next) }
    if (circulating.has(lower) && next && /^(?:online|on|widely)$/.test(next.lower))
      return { kind: 'unverified', words: spanFrom(words[i]!, next) }
  }
  return null
}
