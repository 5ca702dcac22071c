import { expect, test } from 'vitest'
import { type Span, spanOf, wordsOf } from '../../../../src/engine/article.ts'
import { claimPieces } from '../../../../src/engine/attribution/fitted/claim-pieces.ts'

test.each<[text: string, claim: string[], source: string, cue: string, kept: string[]]>([
  ['The dam, Roth said, was old.', ['The dam', 'was old'], 'Roth', 'said', ['The dam', 'was old']],
  ['Oslo is silent, though envoys expect it to pay.', ['Oslo', 'it to pay'], 'envoys', 'expect', ['it to pay']],
  ['Roth said it held, and that it was dry.', ['it held, and that'], 'Roth', 'said', ['it held']],
  ['Oslo is silent, though envoys think so.', ['Oslo'], 'envoys', 'think', ['Oslo']],
  [
    'It held, two said, speaking on condition of anonymity.',
    ['It held', 'speaking on condition of anonymity'],
    'two',
    'said',
    ['It held'],
  ],
  ['Roth said it held; others were less sure.', ['it held; others were less sure'], 'Roth', 'said', ['it held']],
  [
    'Roth said some held; others were lost.',
    ['some held; others were lost'],
    'Roth',
    'said',
    ['some held; others were lost'],
  ],
])('%s', (text, claim, source, cue, kept) => {
  const spanFor = (words: string): Span => spanOf(text.indexOf(words), text.indexOf(words) + words.length)
  const pieces = claimPieces(text, claim.map(spanFor), [spanFor(source)], [spanFor(cue)])
  expect(pieces.map((piece) => wordsOf(text, piece))).toEqual(kept)
})
