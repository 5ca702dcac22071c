import { expect, test } from 'vitest'
import { type Span, spanOf, wordsOf } from '../../../../src/engine/article.ts'
import { claimPieces } from '../../../../src/engine/attribution/fitted/claim-pieces.ts'

test.each<[text: string, claim: string[], source: string, cue: string, kept: string[]]>([
  ['The dam, Roth said, was old.', ['The dam', 'was old'], 'Roth', 'said', ['The dam', 'was old']],
  ['Oslo is silent, though envoys expect it to pay.', ['Oslo', 'it to pay'], 'envoys', 'expect', ['it to pay']],
  ['Roth said it held, and that it was dry.', ['it held, and that'], 'Roth', 'said', ['it held']],
  ['Oslo is silent, though envoys think so.', ['Oslo'], 'envoys', 'think', ['Oslo']],
])('%s', (text, claim, source, cue, kept) => {
  const spanFor = (words: string): Span => spanOf(text.indexOf(words), text.indexOf(words) + words.length)
  const pieces = claimPieces(text, claim.map(spanFor), [spanFor(source)], [spanFor(cue)])
  expect(pieces.map((piece) => wordsOf(text, piece))).toEqual(kept)
})
