import { documentNouns, newsPieces } from '../../../data/sources/documents.ts'
import { type Span, spanOf } from '../../article.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import type { TextDocument } from '../../text/document.ts'
import type { Reading } from '../kinds/kind.ts'
import type { Scene } from '../scene.ts'
import { wordsAround } from '../sentence-words.ts'
import { lookup } from '../tokens.ts'

/** "a memo reviewed by us", "documents seen by the Herald", in the sentence or beside it in the paragraph; lifts K1. */
export function reviewedDocuments(attribution: Attribution, { article, sentences }: TextDocument): Span | null {
  for (const index of [attribution.sentence, attribution.sentence + 1, attribution.sentence - 1]) {
    const sentence = sentences[index]
    if (sentence === undefined || sentence.block !== sentences[attribution.sentence]!.block) continue
    const text = article.text.slice(sentence.span.start, sentence.span.end).slice(0, 800)
    const found =
      /(?:memos?|documents?|records?|emails?|letters?|messages|files|recordings?|transcripts?|contracts?|texts|reports?|drafts?) (?:[a-z]+ ){0,2}(?:reviewed|seen|viewed|obtained) by/.exec(
        text,
      )
    if (found) return spanOf(sentence.span.start + found.index, sentence.span.start + found.index + found[0].length)
  }
  return null
}

/** A document or recording beside the speaker, outside the claim: "citing court filings", "a video shows". */
export function citedDocument(attribution: Attribution, origin: Reading, scene: Scene): Span | null {
  if (origin.who === 'W-DOC' || origin.who === 'W-DOC-U') return attribution.source[0] ?? null
  const words = wordsAround(scene, attribution)
  for (let i = 0; i < words.length; i++) {
    const word = lookup(words[i]!)
    if (!documentNouns.has(word) || newsPieces.has(word) || words[i]!.pos !== 'NOUN') continue
    if (
      /^(?:statement|statements|post|posts|tweet|tweets|text|texts|note|notes|blog|website|review|release|email|emails|message|messages|letter|verdict|decision|plan|order|law|laws|code|test|sign|brief|file|record|image|table|model|sample|map|act|bill|policy|suit|announcement|statistics|white|label)$/.test(
        word,
      )
    )
      continue
    const before = words.slice(Math.max(0, i - 5), i).map(({ lower }) => lower)
    if (before.some((each) => /^(?:citing|cited|showing|showed|according|in|by|from|with)$/.test(each)))
      return words[i]!.span
  }
  return null
}
