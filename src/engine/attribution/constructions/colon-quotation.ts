import type { Construction, ConstructionExamples } from '../construction.ts'
import { mayFollow } from '../cue.ts'
import { isQuoted } from '../reading.ts'
import { subjectBefore } from '../subject.ts'

/** "Roth posted a long message to her followers: “It held.”": a verb of saying, then its object, a colon, the quotation. */
export const colonQuotation: Construction = {
  name: 'colon-quotation',
  match(cue, { reading, cues }) {
    if (cue.kind !== 'verb' || !cue.group.finite || cue.group.passive || cue.group.negated) return undefined
    if (!mayFollow(cue, 'quote') && !mayFollow(cue, 'clause')) return undefined
    const { tokens, document } = reading
    for (let i = cue.words.last + 1; i <= cue.sentence.last && !isQuoted(reading, i); i++) {
      if (tokens[i]!.text === ';' || (i > cue.words.last + 1 && tokens[i]!.pos === 'CCONJ')) return undefined
      if (tokens[i]!.text !== ':') continue
      const quotation = document.quotations[reading.quotationAt[i + 1] ?? -1]
      if (quotation?.first !== i + 1) return undefined
      const block = document.sentences[reading.sentenceAt[i + 1]!]!.block
      const isLast = !cues.some(
        (other) =>
          other !== cue && other.kind === 'verb' && other.words.first > cue.words.last && other.words.first < i,
      )
      const source =
        isLast && block === cue.sentence.block ? subjectBefore(reading, cue.words.first, cue.sentence.first) : undefined
      return source && { source: [source], claim: [{ first: quotation.first, last: quotation.last }] }
    }
    return undefined
  },
}

export const examples: ConstructionExamples = {
  finds: [
    '<Roth> {posted} a long message to her followers: [“It held.”]',
    '<The council> {tweeted} its thanks to the crews: [“You kept us safe.”]',
    '<Lind> {repeated} his line from May: [“Nobody asked us.”]',
    '<She> {answered} the critics with one line: [“Read it.”]',
  ],
  ignores: [
    'He wrote a book: it was long.',
    'Roth told two tales: one was true.',
    'She posted a picture; “Autumn” was its name.',
  ],
}
