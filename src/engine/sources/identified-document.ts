import { issuerWords } from '../../data/sources/documents.ts'
import { blocs, genericInstitutions } from '../../data/sources/institutions.ts'
import { roleFamilies } from '../../data/sources/roles.ts'
import { placeAt } from './places.ts'
import type { Scene } from './scene.ts'
import type { SourceWords } from './source-words.ts'
import { isCapital, isPossessive, lookup } from './tokens.ts'

/** "a letter from the bank", "an affidavit signed by the sheriff": the one that issued it, told without a name. */
function isIssuedBy({ tokens }: SourceWords, at: number): boolean {
  if (!/^(?:by|from|on)$/.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== 'the') return false
  for (let i = at + 2; i < Math.min(at + 6, tokens.length); i++) {
    const { lower, pos } = tokens[i]!
    if (genericInstitutions.has(lower) || roleFamilies.has(lower)) return true
    if (pos !== 'ADJ' && pos !== 'NOUN' && !isPossessive(tokens[i])) return false
  }
  return false
}

/** Whether the words of a document say which one it is. */
export function isIdentified(words: SourceWords, scene: Scene): boolean {
  const seenBy = words.tokens.findIndex(({ lower }, i) => words.tokens[i + 1]?.lower === 'by' && seeing.test(lower))
  const end = seenBy < 0 ? words.tokens.length : seenBy // "documents seen by the Guardian": who saw them did not make them
  return words.tokens.some((_, i) => i < end && identifies(words, i, scene))
}

const seeing = /^(?:seen|reviewed|viewed|obtained|examined|shared|heard|leaked|read|inspected|analysed|analyzed)$/

/** A name, a date or number, or the body that keeps it: "court filings", "the 2021 census", "a study in Nature". */
function identifies(words: SourceWords, at: number, scene: Scene): boolean {
  const token = words.tokens[at]!
  if (isIssuedBy(words, at)) return true
  if (token.pos === 'NUM' && /\d/.test(token.text) && !isLength(words, at)) return true
  if (isPossessive(token) && token.index < words.head.index) return true // whose it is
  if (issuerWords.has(lookup(token)) && isUpToHead(words, at)) return true
  if (/^(?:his|her|its|their)$/.test(token.lower) && words.tokens.slice(at + 1, at + 4).some(isOwnPlace)) return true
  if (
    /^(?:["“‘]|court|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(token.lower) &&
    at > 0
  )
    return true
  if (archives.test(token.lower)) return true
  if (!isCapital(token) || (token.pos === 'PROPN' && token === words.head && at === 0)) return false
  if (platforms.test(token.lower) || isNation(words, at)) return false
  if (at === 0 && ofState.test(words.noun) && (placeAt(words.tokens, 0) !== null || blocs.has(lookup(token))))
    return true // "EU law"
  return at > 0 || (token !== words.head && (scene.mentions.at.has(token.index) || scene.outletAt.has(token.index)))
}

/** "a 5-year study", "a 20-minute video": how long it is, not which. */
const isLength = ({ tokens }: SourceWords, at: number): boolean =>
  /^[-–]$/.test(tokens[at + 1]?.text ?? '') &&
  /^(?:year|month|week|day|hour|minute|second|word|point|part|person)s?$/.test(tokens[at + 2]?.lower ?? '')

/** "a Danish study": where it was made, not by whom. "Danish police records" are the police’s. */
const isNation = ({ tokens, head }: SourceWords, at: number): boolean =>
  placeAt(tokens, at) !== null &&
  tokens[placeAt(tokens, at)!.last - tokens[0]!.index + 1] === head &&
  ofScience.test(head.lower)

const ofScience =
  /^(?:study|studies|research|survey|surveys|poll|polls|trial|trials|paper|report|reports|analysis|review|documentary|film|book|textbook)$/

/** "court documents", "police body camera footage": nouns alone from the issuer to the head. */
function isUpToHead({ tokens, head }: SourceWords, at: number): boolean {
  let next = at + 1
  while (/^(?:NOUN|ADJ)$/.test(tokens[next]?.pos ?? '') && tokens[next] !== head) next++
  return next > at && tokens[next] === head
}

/** "a post on her Instagram account". */
const isOwnPlace = ({ lower }: SourceWords['head']): boolean =>
  /^(?:account|accounts|page|channel|website|site|blog|feed|newsletter)$/.test(lower)

/** Servers of papers that are written small. */
const archives = /^(?:medrxiv|biorxiv|arxiv|chemrxiv|psyarxiv|ssrn|socarxiv)$/

/** What a state has one of. */
const ofState =
  /^(?:law|laws|legislation|statistics|figures|data|rules|regulations|constitution|guidelines|policy|records|census)$/

/** Where anybody can put anything: "a video posted on Telegram" is nobody's yet. */
const platforms =
  /^(?:facebook|twitter|x|telegram|youtube|tiktok|instagram|whatsapp|reddit|weibo|wechat|snapchat|threads|bluesky|mastodon|discord|internet|vk|vkontakte)$/
