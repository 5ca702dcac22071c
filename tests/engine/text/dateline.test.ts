import { expect, test } from 'vitest'
import { articleFromText } from '../../../src/engine/text/plain-text.ts'
import { readText } from '../../../src/engine/text/read-text.ts'

test.each([
  ['HARROW, Nov 3 (Reuters) - The dam held, officials said.', 'HARROW, Nov 3 (Reuters) -'],
  ['HARROW (AP) — The dam held, officials said.', 'HARROW (AP) —'],
  ['PORT LUND, Ohio — Mayor Ana Roth said the dam held.', 'PORT LUND, Ohio —'],
  ['(CNN)The dam held.', '(CNN)'],
  ['(CNN) — The dam held.', '(CNN) —'],
  ['Oct 21 (Reuters) - The dam held, officials said.', 'Oct 21 (Reuters) -'],
  ['PORT LUND: The dam held, officials said.', 'PORT LUND:'],
  ['HARROW/LUND, Aug 3: The dam held, officials said.', 'HARROW/LUND, Aug 3:'],
  ['NATO: The dam held, officials said.', null],
  ['HARROW: dam held', null],
  ['May told MPs — again — that the dam held.', null],
  ['NASA said the dam held — for now.', null],
  ['HARROW-ON-SEA is dry.', null],
  ['The dam — an old one — held.', null],
])('%s opens with the dateline %s', (text, dateline) => {
  const { sentences } = readText(articleFromText(text))
  const [first] = sentences
  const opening = text.slice(first!.span.start, first!.span.end)
  expect(sentences.length > 1 ? opening : null).toBe(dateline)
})
