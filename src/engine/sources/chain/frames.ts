import type { Sentence, TextDocument } from '../../text/document.ts'
import { isCapital, isPossessive } from '../tokens.ts'
import type { OutletMention } from '../outlets/outlet-mention.ts'

/** How an outlet stands in a sentence that somebody else's claim is in. */
export type Frame =
  /** "told the Journal", "in an interview with the Journal", "citing the Journal". */
  | 'told'
  /** "…, the Journal reported." at the end. */
  | 'closes'
  /** "The Journal reported that Lind said …". */
  | 'opens'
  /** "said on Meet the Press", "wrote in the Journal". */
  | 'stage'

const reporting =
  /^(?:reported|reports|report|said|says|wrote|writes|quoted|quotes|cited|cites|revealed|added|confirmed|learned|noted|citing|quoting|broadcast|published)$/
const telling = /^(?:told|tells|tell|telling|informed|emailed|texted|citing|cited|quoting|quoted|assured|reminded)$/
const talk =
  /^(?:interview|interviews|speaking|spoke|speak|talking|talked|statement|statements|comments|comment|remarks|remarks|appearance|email|e-mail|conversation|speaks|confirmed|described|admitted|explained|call|message|confided|said|says|disclosed|emailed|provided|sent|given)$/
const report =
  /^(?:saying|report|reports|article|story|account|accounts|investigation|reporting|interview|analysis|published|reported|obtained|seen|reviewed|first|disclosed|revealed|according|quoted|cited|carried|broken)$/

/** The frame of an outlet mention, or null where it passes nothing on. */
export function frameOf({ tokens }: TextDocument, mention: OutletMention, sentence: Sentence): Frame | null {
  const next = tokens[mention.last + 1]
  let back = mention.from - 1
  while (back >= sentence.first && /^(?:the|a|an|another|its|both)$/.test(tokens[back]!.lower)) back--
  if (isPossessive(tokens[back]))
    while (back > sentence.first && (isPossessive(tokens[back]) || isCapital(tokens[back]))) back-- // "Russia’s"
  const before = back >= sentence.first ? tokens[back]! : undefined
  const prior = back - 1 >= sentence.first ? tokens[back - 1]!.lower : ''
  const isOwned = isPossessive(next)
  if (
    before !== undefined &&
    telling.test(before.lower) &&
    !(isOwned && !/^(?:report|reporter|host|anchor)/.test(tokens[mention.last + 2]?.lower ?? ''))
  )
    return 'told'
  if (before !== undefined && /^(?:to|with)$/.test(before.lower) && (talk.test(prior) || prior === 'according'))
    return 'told'
  if (before !== undefined && /^(?:by|in|from|via)$/.test(before.lower) && report.test(prior)) return 'told'
  if (before?.lower === 'as' && next !== undefined && /^report/.test(next.lower)) return 'closes'
  if (
    before !== undefined &&
    /^(?:on|in|for)$/.test(before.lower) &&
    isStageBefore(tokens, back, sentence.first, before.lower)
  )
    return 'stage'
  if (next && reporting.test(next.lower) && !isOwned)
    return before === undefined || /^[,"”’—–]$/.test(before.text) ? opensOrCloses(mention, sentence) : 'opens'
  if (next?.text === ',' && /^(?:citing|quoting)$/.test(tokens[mention.last + 2]?.lower ?? '')) return 'opens'
  if (isOwned && /^report(?:s|ed)?$/.test(tokens[mention.last + 2]?.lower ?? '')) return 'opens'
  return null
}

const opensOrCloses = (mention: OutletMention, sentence: Sentence): Frame =>
  sentence.last - mention.last <= 4 && mention.first - sentence.first > 4 ? 'closes' : 'opens'

/** "said on NBC", "wrote in the Journal", "an op-ed in the Post": a verb or noun of speaking close before. */
function isStageBefore(tokens: TextDocument['tokens'], at: number, start: number, preposition: string): boolean {
  const verbs =
    preposition === 'on'
      ? /^(?:said|says|told|interview|appearance|appeared|appearing|interviewed|speaking|asked|aired|argued|claimed|warned|insisted|added|remarks|comments|show|morning)$/
      : /^(?:wrote|writes|writing|op-ed|column|essay|article|letter|editorial|piece|commentary)$/
  for (let i = at - 1; i >= Math.max(start, at - 4); i--) if (verbs.test(tokens[i]!.lower)) return true
  return false
}
