import { type Span, spanOf } from '../../article.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import type { TextDocument } from '../../text/document.ts'

const withheld =
  /(?:condition of anonymity|anonymity|not to be (?:named|identified)|not be (?:named|identified)|asked (?:that|for) (?:their|his|her) names?|withh(?:eld|old)|speaking anonymously|spoke anonymously|declined to (?:be named|give (?:his|her|their) names?)|on background)/
const because =
  /(?:because|citing|cited|for fear|fearing|feared|due to|out of fear|out of concern|since|as (?:he|she|they)|given the|worried|afraid|concerned)(?:(?!,? (?:said|says|told|added|confirmed)\b)[^.]){3,160}/
/** "asked for anonymity to discuss internal talks": what for, in place of why. */
const purpose =
  /\b(?:so as |in order )?to (?:discuss|describe|speak|talk|share|recount|relay|detail|avoid|protect|disclose|reveal|provide)\b[^.]{3,160}/
const named =
  /retaliat|repris|safety|arrest|job|career|prosecut|harass|famil|legal|lawsuit|threat|danger|fired|punish|violence|persecut|sued|deport|security of|reveng|ongoing (?:case|investigation|trial)|criminal|lives|attack|pension|livelihood|losing|visa|eviction|expuls|non-?disclosure|confidentiality (?:agreement|clause|order)|gag order/
const formula =
  /authori[sz]ed|permitted|allowed|sensitiv|deliberation|internal|freely|candid|frankly|private|public(?:ly)?|not cleared|confidential/

/** "The official said", "they added": the sentence before is about the same source. */
const isSaidAgain = ({ source: [first] }: Attribution, text: string): boolean =>
  first !== undefined && /^(?:the|he|she|they|one|both|another|all)\b/i.test(text.slice(first.start, first.end))

/** Why an unnamed source is unnamed: a named risk is specific, "not authorised to speak" is a formula. Rubric 4.4. */
export function anonymityReason(
  attribution: Attribution,
  { article, sentences }: TextDocument,
): { words: Span; specific: boolean } | null {
  for (const index of [attribution.sentence, attribution.sentence + 1, attribution.sentence - 1]) {
    const sentence = sentences[index]
    if (sentence === undefined || (index < attribution.sentence && !isSaidAgain(attribution, article.text))) continue
    const text = article.text.slice(sentence.span.start, sentence.span.end).slice(0, 800)
    const anonymity = withheld.exec(text)
    if (!anonymity && index !== attribution.sentence) continue
    const reason =
      because.exec(anonymity ? text.slice(anonymity.index) : text) ??
      (anonymity ? (purpose.exec(text.slice(anonymity.index)) ?? because.exec(text)) : null)
    if (reason === null) continue
    const isSpecific =
      named.test(reason[0]) &&
      !(
        formula.test(reason[0]) &&
        !/fear|retaliat|repris|job|arrest|safety|non-?disclosure|agreement|clause|order/.test(reason[0])
      )
    const isFormula = formula.test(reason[0])
    if (!anonymity && !(/^(?:fear|for fear|out of fear)/.test(reason[0]) && isSpecific)) continue
    if (!isSpecific && !isFormula) continue
    const start = sentence.span.start + text.indexOf(reason[0])
    return { words: spanOf(start, start + reason[0].length), specific: isSpecific }
  }
  return null
}
