import { objectFrom } from '../claim.ts'
import type { Construction, ConstructionExamples } from '../construction.ts'
import { nounPhraseAfter } from '../noun-phrase-after.ts'
import { subjectBefore } from '../subject.ts'

const proposals =
  /^(?:proposals?|positions?|plans?|ideas?|arguments?|offers?|suggestions?|amendments?|motions?|case|initiatives?|demands?|views?|theory|theories|vision|thinking|roadmap|resolution)$/

/** Verbs of talk itself, whatever it is about. */
const aboutAnything = /^(?:discuss|debate|talk about|speak about|comment on|touch on)$/

/** "put forward a proposal", "discussed the price": that something was said is told, not what; listed, never graded. Rubric 3, A11. */
export const speechAct: Construction = {
  name: 'speech-act',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || cue.form.row.class !== 'SPEECH-ACT' || !cue.group.finite || cue.group.passive)
      return undefined
    const object = nounPhraseAfter(reading, cue.words.last + 1, cue.sentence.last, false)
    if (object === undefined) return undefined
    let isProposal = aboutAnything.test(cue.lemma)
    for (let i = object.first; i <= object.last; i++) if (proposals.test(reading.tokens[i]!.lower)) isProposal = true
    const source = isProposal ? subjectBefore(reading, cue.words.first, cue.sentence.first) : undefined
    const claim = source && objectFrom(reading, object.first, cues)
    return claim && { source: [source], claim: [claim], kind: cue.group.negated ? 'no-comment' : 'speech-act' }
  },
}

export const examples: ConstructionExamples = {
  finds: [
    '<The ministry> {put forward} [a proposal to end the strike].',
    '<Lind> {laid out} [her plan for the harbour].',
    '<Roth> {also put forward} [the union’s position on pay].',
    '<The bloc> {set out} [its demands].',
    '<The two leaders> {discussed} [grain and the winter].',
    '<Lind> {also touched on} [the cost of the dam].',
  ],
  ignores: ['He put forward his hand.', 'They set out at dawn.', 'She laid out the cutlery.'],
}
