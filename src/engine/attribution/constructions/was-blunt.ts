import type { Construction, ConstructionExamples } from '../construction.ts'
import { subjectBefore } from '../subject.ts'
import { beForms } from '../word-kinds.ts'

/**
 * "Lind was blunt. “The dam is old.”": the sentence names the speaker and the tone, the quotation stands alone after it.
 * Rubric pitfall 15: only where nothing else in the quotation's sentence could say whose it is.
 */
export const wasBlunt: Construction = {
  name: 'was-blunt',
  match(cue, { reading }) {
    if (cue.kind !== 'wording' || cue.row.kind !== 'tone') return undefined
    const { tokens, document } = reading
    const { last, block, first } = cue.sentence
    const be =
      cue.words.first - (/ly$|^(?:more|most|equally|less)$/.test(tokens[cue.words.first - 1]?.lower ?? '') ? 2 : 1)
    if (be <= first || !beForms.has(tokens[be]!.lower)) return undefined
    const colon = tokens[cue.words.last + 1]?.text === ':'
    if (!colon && cue.words.last + 1 < last) return undefined
    const opens = colon ? cue.words.last + 2 : last + 1
    const quotation = document.quotations[reading.quotationAt[opens] ?? -1]
    if (quotation?.first !== opens) return undefined
    const closing = document.sentences[reading.sentenceAt[quotation.last]!]!
    if (closing.block !== block || closing.last > quotation.last + 1) return undefined
    const source = subjectBefore(reading, be, first)
    return (
      source && {
        source: [source],
        cue: { first: be, last: cue.words.last },
        claim: [{ first: quotation.first, last: quotation.last }],
      }
    )
  },
}

export const examples: ConstructionExamples = {
  finds: [
    '<Lind> {was blunt}. [“The dam is old.”]',
    '<She> {was adamant}: [“Nobody was told.”]',
    '<The mayor> {was equally scathing}. [“It was theft.”]',
    '<He> {was unrepentant}. [‘I would do it again.’]',
  ],
  ignores: ['Lind was blunt. The dam is old.', 'Lind was blunt. “The dam is old,” Roth said.', 'The knife was blunt.'],
}
