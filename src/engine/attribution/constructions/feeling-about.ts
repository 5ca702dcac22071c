import { objectFrom } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { mayFollow } from '../cue.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import { subjectBefore } from '../subject.ts'
import { possessives } from '../word-kinds.ts'

const attitude =
  /^(?:concerns?|doubts?|fears?|hopes?|support|regrets?|outrage|optimism|pessimism|confidence|opposition|frustration|disappointment|skepticism|scepticism|anger|surprise|interest|dismay|alarm|sympathy|belief|condolences|reservations|worr(?:y|ies)|gratitude|solidarity|displeasure|unease|relief|satisfaction|criticism|objections?|views?|misgivings)$/

/** "expressed concern about the plan": the noun of the attitude belongs to the cue, what it is about is the claim. */
export const feelingAbout: Construction = {
  name: 'feeling-about',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || !mayFollow(cue, 'N-of-speech') || !cue.group.finite || cue.group.passive)
      return undefined
    const { tokens } = reading
    for (let i = cue.words.last + 1; i < Math.min(cue.words.last + 5, cue.sentence.last); i++) {
      if (!attitude.test(tokens[i]!.lower)) continue
      if (cue.lemma === 'share' && possessives.has(tokens[i - 1]!.lower)) return undefined // "few shared his belief"
      const link = tokens[i + 1]!
      if (link.pos !== 'ADP' && link.lower !== 'that' && link.lower !== 'about' && link.lower !== 'over')
        return undefined
      const isThat = link.lower === 'that'
      if (!isThat && nounPhraseAfter(reading, i + 2, cue.sentence.last, false) === undefined) return undefined
      const source = subjectBefore(reading, cue.words.first, cue.sentence.first)
      const claim = source && objectFrom(reading, isThat ? i + 1 : i + 2, cues)
      return claim && { source: [source], cue: { first: cue.words.first, last: isThat ? i : i + 1 }, claim: [claim] }
    }
    return undefined
  },
}

export const examples: ConstructionExamples = {
  finds: [
    '<The union> {has expressed concern about} [the sale of the yard].',
    '<Roth> {voiced doubts about} [the figures], as the vote drew near.',
    '<The mayor> {expressed hope} [that the talks would go on].',
    '<Lind> {expressed support for} [the crew].',
  ],
  ignores: ['He voiced the part of the fox.', 'The gene is expressed in the liver.', 'They expressed the milk.'],
}
